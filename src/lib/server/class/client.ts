import type { Role } from '../../class/command.ts';

/** Why the server ends a line for good, or for now. */
export type Closing = 'gone' | 'forbidden' | 'away';

/** One open line to somebody, whatever carries it. */
export type Client = {
  readonly send: (text: string) => void;
  readonly close: (why: Closing) => void;
};

export type Member = { readonly role: Role; readonly client: Client };
