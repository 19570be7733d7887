import { reportOf } from '../../../class/report/report.ts';
import { sheetLinesOf } from '../../../class/report/sheet-lines.ts';
import { articlesOf } from '../../../class/view-for.ts';
import { sheetTables, type SheetTable } from '../export/sheet-tables.ts';
import { printCsv } from '../export/print-csv.ts';
import { printXlsx } from '../export/print-xlsx.ts';
import type { Keeper } from '../keeper.ts';
import { readFields } from './body.ts';
import { isSecure, roomPath, type Context } from './context.ts';
import { cookieIn, HOST_COOKIE, PLAYER_COOKIE, printCookie } from './cookies.ts';
import { asFile, asJson, nothing, refusal } from './reply.ts';

/** An endpoint of a room that is there. */
export type AtRoom = (context: Context, keeper: Keeper) => Response | Promise<Response>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const holdingOf = ({ request }: Context) => {
  const cookies = request.headers.get('cookie');
  return { host: cookieIn(cookies, HOST_COOKIE), player: cookieIn(cookies, PLAYER_COOKIE) };
};

const forHost =
  (work: AtRoom): AtRoom =>
  (context, keeper) =>
    context.hub.isHost(keeper, holdingOf(context).host) ? work(context, keeper) : refusal('not-yours', 403);

/** POST …/host `{ secret }`: this browser is a host’s from now on. */
export const becomeHost: AtRoom = async (context, keeper) => {
  const { hub, request, base, limits, address, now } = context;
  const body = await readFields(request, 1_000);
  if ('status' in body) return refusal('not-json', body.status);
  const secret = body.fields.get('secret');
  if (typeof secret !== 'string' || !hub.isHost(keeper, secret)) {
    // The secret cannot be guessed, so the right one always passes; who tries all the same is told to stop.
    limits.secrets.count(address, now);
    return limits.secrets.isOver(address, now) ? refusal('too-many', 429) : refusal('not-yours', 403);
  }
  limits.codes.found(address, keeper.row.code);
  const cookie = printCookie({
    name: HOST_COOKIE,
    value: secret,
    path: roomPath(base, keeper.row.id),
    seconds: (keeper.row.expires - now) / 1_000,
    secure: isSecure(context),
  });
  return nothing(204, { 'set-cookie': cookie });
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

const tables = async ({ url, sheetWords }: Context, keeper: Keeper): Promise<readonly SheetTable[]> =>
  sheetTables(keeper.room(), keeper.pack, await sheetWords(url.searchParams.get('lang') ?? 'en'));

/** GET …/report.csv?lang=… and …/report.xlsx?lang=…: headings in that language. */
export const reportCsv = forHost(async (context, keeper) =>
  asFile(printCsv(await tables(context, keeper)), 'text/csv; charset=utf-8', 'report.csv'),
);
export const reportXlsx = forHost(async (context, keeper) =>
  asFile(printXlsx(await tables(context, keeper)), XLSX, 'report.xlsx'),
);

/** DELETE …: the room, its log and its players, now. */
export const removeRoom = forHost(async ({ hub }, keeper) => {
  await hub.remove(keeper);
  return nothing();
});
