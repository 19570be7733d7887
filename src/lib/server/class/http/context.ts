import type { Hub } from '../hub.ts';
import type { Failures } from './failures.ts';

/** What an endpoint knows beside the request. */
export type Context = {
  readonly hub: Hub;
  readonly request: Request;
  readonly url: URL;
  readonly address: string; // of the client; kept in memory alone
  readonly base: string; // the folder that the site lies in
  readonly limits: Limits;
  readonly now: number; // ms since 1970
};

export type Limits = {
  readonly byAddress: Failures; // wrong join codes
  readonly byRoom: Failures; // wrong roster codes
  readonly rooms: Failures; // rooms made, by address
};

export const roomPath = (base: string, room: string): string => `${base}/api/class/${room}`;
export const joinPath = (base: string): string => `${base}/api/class/join`;

/** Did the page come over TLS? Its own origin says so even where a proxy in front hides it. */
export const isSecure = ({ request, url }: Context): boolean =>
  (request.headers.get('origin') ?? url.origin).startsWith('https:');
