import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Kit’s own server, as it lies beside the entry in a build. */
export const server: {
  readonly server: Server;
  handler: (request: IncomingMessage, response: ServerResponse, info?: unknown) => void;
};
