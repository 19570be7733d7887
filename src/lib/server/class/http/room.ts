import { reportOf } from '../../../class/report/report.ts';
import { sheetLinesOf } from '../../../class/report/sheet-lines.ts';
import { parseToServer } from '../../../class/protocol.ts';
import { articlesOf } from '../../../class/view-for.ts';
import type { Role } from '../../../class/command.ts';
import { LONGEST } from '../../../class/protocol.ts';
import { sheetTables } from '../export/sheet-tables.ts';
import { printCsv } from '../export/print-csv.ts';
import { printXlsx } from '../export/print-xlsx.ts';
import type { Keeper } from '../keeper.ts';
import { readBody, readFields } from './body.ts';
import { isSecure, roomPath, type Context } from './context.ts';
import { cookieIn, HOST_COOKIE, PLAYER_COOKIE, printCookie } from './cookies.ts';
import { streamTo } from './events.ts';
import { asFile, asJson, nothing, refusal } from './reply.ts';

/** An endpoint of a room that is there. */
export type AtRoom = (context: Context, keeper: Keeper) => Response | Promise<Response>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const holdingOf = ({ request }: Context) => {
  const cookies = request.headers.get('cookie');
  return { host: cookieIn(cookies, HOST_COOKIE), player: cookieIn(cookies, PLAYER_COOKIE) };
};

/** The role that is asked for in the address, if the cookies allow it. */
const roleOf = (context: Context, keeper: Keeper): Promise<Role | null> =>
  context.hub.roleOf(keeper, context.url.searchParams.get('as'), holdingOf(context));

const forHost =
  (work: AtRoom): AtRoom =>
  (context, keeper) =>
    context.hub.isHost(keeper, holdingOf(context).host) ? work(context, keeper) : refusal('not-yours', 403);

/** POST …/host `{ secret }`: this browser is a host’s from now on. */
export const becomeHost: AtRoom = async (context, keeper) => {
  const { hub, request, base, limits, address, now } = context;
  if (limits.byAddress.isOver(address, now)) return refusal('too-many', 429);
  const body = await readFields(request, 1_000);
  if ('status' in body) return refusal('not-json', body.status);
  const secret = body.fields.get('secret');
  if (typeof secret !== 'string' || !hub.isHost(keeper, secret)) {
    limits.byAddress.count(address, now);
    return refusal('not-yours', 403);
  }
  const cookie = printCookie({
    name: HOST_COOKIE,
    value: secret,
    path: roomPath(base, keeper.row.id),
    seconds: (keeper.row.expires - now) / 1_000,
    secure: isSecure(context),
  });
  return nothing(204, { 'set-cookie': cookie });
};

/** GET …/events?as=…: what a socket would tell, as an event stream. */
export const listen: AtRoom = async (context, keeper) => {
  const role = await roleOf(context, keeper);
  return role ? streamTo(context.hub, keeper, role, context.request.signal) : refusal('not-yours', 403);
};

/** POST …/command?as=…: one intention, and what became of it. */
export const command: AtRoom = async (context, keeper) => {
  const role = await roleOf(context, keeper);
  if (!role) return refusal('not-yours', 403);
  const text = await readBody(context.request, LONGEST * 4);
  const message = parseToServer(typeof text === 'string' ? text : '');
  if ('type' in message) return refusal('unknown', 400);
  return asJson(await context.hub.command(keeper, role, message));
};

/** GET …: what a host’s screens show of the room beside its view. */
export const about = forHost((_, { row, pack }) =>
  asJson({ room: row.id, code: row.code, title: pack.title, created: row.created, expires: row.expires }),
);

/** GET …/articles: the texts, for whoever is in the room. */
export const articles: AtRoom = async (context, keeper) => {
  const { hub } = context;
  const { host, player: token } = holdingOf(context);
  const player = await hub.roleOf(keeper, 'player', { host, player: token });
  const isIn = player?.as === 'player' && keeper.room().players.get(player.player)?.kicked === false;
  return isIn || hub.isHost(keeper, host) ? asJson(articlesOf(keeper.pack)) : refusal('not-yours', 403);
};

export const wholePack = forHost((_, { pack }) => asJson(pack));
export const report = forHost((_, keeper) => asJson(reportOf(keeper.room(), keeper.pack)));
/** GET …/sheets: a line a player. */
export const sheets = forHost((_, keeper) => asJson(sheetLinesOf(keeper.room(), keeper.pack)));
export const reportCsv = forHost((_, keeper) =>
  asFile(printCsv(sheetTables(keeper.room(), keeper.pack)), 'text/csv; charset=utf-8', 'report.csv'),
);
export const reportXlsx = forHost((_, keeper) =>
  asFile(printXlsx(sheetTables(keeper.room(), keeper.pack)), XLSX, 'report.xlsx'),
);

/** DELETE …: the room, its log and its players, now. */
export const removeRoom = forHost(async ({ hub }, keeper) => {
  await hub.remove(keeper);
  return nothing();
});
