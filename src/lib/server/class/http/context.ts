import type { Hub } from '../hub.ts';
import type { SheetWords } from '../export/sheet-tables.ts';
import type { Failures } from './failures.ts';
import type { Guesses } from './guesses.ts';

/** What an endpoint knows beside the request. */
export type Context = {
  readonly hub: Hub;
  readonly request: Request;
  readonly url: URL;
  readonly address: string; // of the client; kept in memory alone
  readonly base: string; // the folder that the site lies in
  readonly limits: Limits;
  readonly sheetWords: (language: string) => Promise<SheetWords>; // English where there is no such language
  readonly now: number; // ms since 1970
};

export type Limits = {
  readonly codes: Guesses; // join codes, by address
  readonly roster: Guesses; // roster codes of one room, by address
  readonly secrets: Failures; // wrong secrets of hosts, by address
  readonly rooms: Failures; // rooms made, by address
};

export const roomPath = (base: string, room: string): string => `${base}/api/class/${room}`;
export const joinPath = (base: string): string => `${base}/api/class/join`;

/** Did the page come over TLS? Its own origin says so even where a proxy in front hides it. */
export const isSecure = ({ request, url }: Context): boolean =>
  (request.headers.get('origin') ?? url.origin).startsWith('https:');
