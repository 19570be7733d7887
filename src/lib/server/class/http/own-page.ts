import type { IncomingMessage } from 'node:http';

/** The hosts that a page of this site may come from. A page of another site cannot make its browser say any of these. */
const ownHosts = ({ headers }: IncomingMessage): (string | undefined)[] => {
  const configured = process.env.ORIGIN;
  const forwarded = headers['x-forwarded-host'];
  return [
    headers.host,
    typeof forwarded === 'string' ? forwarded : undefined,
    configured && URL.canParse(configured) ? new URL(configured).host : undefined,
  ];
};

/** Does a request name a page of this very site as the one that it comes from? */
export const isOwnPage = (request: IncomingMessage): boolean => {
  const { origin } = request.headers;
  return origin !== undefined && URL.canParse(origin) && ownHosts(request).includes(new URL(origin).host);
};
