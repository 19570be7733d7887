import type { Server } from 'node:http';

/** Kit’s own server, as it lies beside the entry in a build. */
export const server: { readonly server: Server };
