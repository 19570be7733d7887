import { base } from '$app/paths';
import * as v from 'valibot';
import type { Report } from '../../class/report/report.ts';
import type { SheetLine } from '../../class/report/sheet-lines.ts';
import type { RoomSettings } from '../../class/room-type.ts';
import type { ClassArticle } from '../../class/view-for.ts';
import { parsePack } from '../../questions/pack.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { ClientRole } from './connection.ts';

const started = v.object({ room: v.string(), code: v.string(), secret: v.string() });
const joined = v.object({ room: v.string(), name: v.string() });
const refusal = v.object({ refused: v.string() });
const facts = v.object({ code: v.string(), title: v.string(), expires: v.number() });

export type Started = v.InferOutput<typeof started>;
export type Joined = v.InferOutput<typeof joined>;
export type RoomFacts = v.InferOutput<typeof facts>;
export type Refused = { readonly refused: string }; // a code of the server's, or 'offline', 'unreadable'

const api = (path = ''): string => `${base}/api/class${path}`;
const ofRoom = (room: string, path = ''): string => api(`/${encodeURIComponent(room)}${path}`);

const ask = (address: string, method: string, body?: unknown): Promise<Response | null> =>
  fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => null);

const bodyOf = async (response: Response | null): Promise<unknown> => response?.json().catch(() => null) ?? null;

const refusedWith = (response: Response | null, body: unknown): Refused => {
  if (!response) return { refused: 'offline' };
  const parsed = v.safeParse(refusal, body);
  return parsed.success ? parsed.output : { refused: response.status === 429 ? 'too-many' : 'unreadable' };
};

/** Starts a class; its secret is the host's and goes no further than this browser. */
export const startClass = async (pack: Pack, settings: RoomSettings): Promise<Started | Refused> => {
  const response = await ask(api(), 'POST', { pack, settings });
  const body = await bodyOf(response);
  const parsed = v.safeParse(started, body);
  return parsed.success ? parsed.output : refusedWith(response, body);
};

/** Joins a class by its code, with a roster code where the class asks for one. */
export const joinClass = async (code: string, roster: string | null): Promise<Joined | Refused> => {
  const response = await ask(api('/join'), 'POST', { code, roster });
  const body = await bodyOf(response);
  const parsed = v.safeParse(joined, body);
  return parsed.success ? parsed.output : refusedWith(response, body);
};

/** Shows the secret once, for a cookie; false: it is not the room's. */
export const takeHost = async (room: string, secret: string): Promise<boolean> =>
  (await ask(ofRoom(room, '/host'), 'POST', { secret }))?.ok ?? false;

/** What a host has to know of a room beside its view: the join code, and when it will be deleted. */
export const roomFacts = async (room: string): Promise<RoomFacts | null> => {
  const parsed = v.safeParse(facts, await bodyOf(await ask(ofRoom(room), 'GET')));
  return parsed.success ? parsed.output : null;
};

const isArticles = (value: unknown): value is ClassArticle[] =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 'text' in each);

/** The articles as the class reads them; null when this browser may not, or there is no line. */
export const articlesIn = async (room: string, as: ClientRole): Promise<readonly ClassArticle[] | null> => {
  const body = await bodyOf(await ask(ofRoom(room, `/articles?as=${as}`), 'GET'));
  return isArticles(body) ? body : null;
};

/** The pack of a room, for its host. */
export const packIn = async (room: string): Promise<Pack | null> => {
  const parsed = parsePack(await bodyOf(await ask(ofRoom(room, '/pack'), 'GET')));
  return 'pack' in parsed ? parsed.pack : null;
};

/** The report of a room as its host reads it. */
export type RoomReport = { readonly report: Report; readonly sheets: readonly SheetLine[] };

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'items' in value && 'learners' in value;

const isSheets = (value: unknown): value is SheetLine[] =>
  Array.isArray(value) &&
  value.every((each: unknown) => typeof each === 'object' && each !== null && 'answers' in each);

/** The report as it stands now; null when this browser may not see it, or there is no line. */
export const reportIn = async (room: string): Promise<RoomReport | null> => {
  const [report, sheets] = await Promise.all(
    ['/report', '/sheets'].map(async (path) => bodyOf(await ask(ofRoom(room, path), 'GET'))),
  );
  return isReport(report) && isSheets(sheets) ? { report, sheets } : null;
};

/** Deletes a class for good; false when it was not done. */
export const deleteClass = async (room: string): Promise<boolean> => (await ask(ofRoom(room), 'DELETE'))?.ok ?? false;
