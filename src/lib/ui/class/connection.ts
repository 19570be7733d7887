import type { ToClient } from '../../class/protocol.ts';
import type { Command } from '../../class/command.ts';
import { inBrowser } from './in-browser.ts';
import { keepConnected } from './keep-connected.ts';
import type { Opener } from './opener.ts';

/** Who connects. A projector is opened by whoever holds the host's cookie. */
export type ClientRole = 'host' | 'projector' | 'player';

/**
 * joining: the first try · live · waiting: lost, being tried again · gone: the room was deleted, or the player sent away ·
 * forbidden: this browser holds no cookie for the role. The last two are final.
 */
export type ConnectionState = 'joining' | 'live' | 'waiting' | 'gone' | 'forbidden';

/** What became of an intention; `code` is one of `REFUSALS`, or 'busy', or 'gone' when the connection ended first. */
export type Sent = { readonly type: 'done' } | { readonly type: 'refused'; readonly code: string };

export type ConnectOptions = {
  readonly room: string; // the room's id, not its join code
  readonly as: ClientRole;
  readonly onMessage: (message: ToClient) => void; // views and tallies; answers to one's own intentions come from `send`
  readonly onState: (state: ConnectionState) => void;
  readonly open?: Opener; // how lines are opened; the browser's own way unless a test or a terminal gives another
};

export type Connection = {
  /** Sends an intention; settles when the server has written it down or refused it, across reconnections. */
  readonly send: (command: Command) => Promise<Sent>;
  readonly close: () => void;
};

/** Keeps one client in touch with its room: by a socket, or by a stream and posts where no socket can be opened. */
export const connect = (options: ConnectOptions): Connection =>
  keepConnected({ ...options, open: options.open ?? inBrowser });
