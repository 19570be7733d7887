import { parsePack } from '../../../questions/pack.ts';
import { readSettings } from '../settings.ts';
import { readFields } from './body.ts';
import { isSecure, roomPath, type Context } from './context.ts';
import { HOST_COOKIE, printCookie } from './cookies.ts';
import { asJson, refusal } from './reply.ts';

/** A pack of two long articles stays well below. */
const MOST_BYTES = 2_000_000;
const DAY_SECONDS = 86_400;

/** POST /api/class `{ pack, settings }` → 201 `{ room, code, secret }`. */
export const createRoom = async (context: Context): Promise<Response> => {
  const { hub, request, address, base, limits, now } = context;
  if (limits.rooms.isOver(address, now)) return refusal('too-many', 429);
  const body = await readFields(request, MOST_BYTES);
  if ('status' in body) return refusal(body.status === 413 ? 'too-large' : 'not-json', body.status);
  const parsed = parsePack(body.fields.get('pack'));
  if ('rejected' in parsed) return asJson({ refused: 'bad-pack', field: parsed.field, message: parsed.message }, 422);
  if (parsed.pack.questions.length === 0) return refusal('no-questions', 422);
  const settings = readSettings(body.fields.get('settings'));
  if (!settings) return refusal('bad-settings', 422);
  limits.rooms.count(address, now);
  const created = await hub.create(parsed.pack, settings);
  // Where the class was made, its code is no guess.
  limits.codes.found(address, created.code);
  const cookie = printCookie({
    name: HOST_COOKIE,
    value: created.secret,
    path: roomPath(base, created.room),
    seconds: settings.keepDays * DAY_SECONDS,
    secure: isSecure(context),
  });
  return asJson(created, 201, { 'set-cookie': cookie });
};
