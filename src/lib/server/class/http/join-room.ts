import { parseCode } from '../../../class/join-code.ts';
import { readFields } from './body.ts';
import { isSecure, joinPath, roomPath, type Context } from './context.ts';
import { cookieIn, PLAYER_COOKIE, printCookie, returningCookie } from './cookies.ts';
import { asJson, refusal } from './reply.ts';

const MOST_BYTES = 1_000;

const STATUS: Readonly<Record<string, number>> = {
  'no-room': 404,
  'unknown-code': 403,
  'needs-code': 403,
  kicked: 403,
  'too-many': 429,
  busy: 503,
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** POST /api/class/join `{ code, roster }` → `{ room, name }` and the player’s cookies, or `{ refused }`. */
export const joinRoom = async (context: Context): Promise<Response> => {
  const { hub, request, address, base, limits, now } = context;
  const body = await readFields(request, MOST_BYTES);
  if ('status' in body) return refusal('not-json', body.status);
  const code = parseCode(textOf(body.fields.get('code')).slice(0, 40));
  const roster = textOf(body.fields.get('roster')).trim().slice(0, 40) || null;
  if (code === null) return refusal('no-room', 404);
  const there = `${code} ${address}`;
  if (!limits.codes.mayTry(address, code, now)) return refusal('too-many', 429);
  if (roster !== null && !limits.roster.mayTry(there, roster, now)) return refusal('too-many', 429);
  const cookies = request.headers.get('cookie');
  const joined = await hub.join(code, roster, (room) => cookieIn(cookies, returningCookie(room)));
  if ('refused' in joined && joined.refused === 'no-room') limits.codes.missed(address, code, now);
  else limits.codes.found(address, code);
  if ('refused' in joined) {
    if (roster !== null && joined.refused === 'unknown-code') limits.roster.missed(there, roster, now);
    return refusal(joined.refused, STATUS[joined.refused] ?? 409);
  }
  if (roster !== null) limits.roster.found(there, roster);
  const { room, name, token, days } = joined;
  const cookie = { value: token, seconds: days / 1_000, secure: isSecure(context) };
  const headers = new Headers();
  headers.append('set-cookie', printCookie({ ...cookie, name: PLAYER_COOKIE, path: roomPath(base, room) }));
  headers.append('set-cookie', printCookie({ ...cookie, name: returningCookie(room), path: joinPath(base) }));
  return asJson({ room, name }, 200, headers);
};
