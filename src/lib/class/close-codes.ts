/** Why the server closes a socket for good; any other code means that it may be tried again. */
export const CLOSE_CODES = { forbidden: 4403, gone: 4404 } as const;
