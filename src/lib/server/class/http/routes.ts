import { isOwnRequest } from '../../link/own-request.ts';
import type { Context } from './context.ts';
import { createRoom } from './create-room.ts';
import { joinRoom } from './join-room.ts';
import { refusal } from './reply.ts';
import * as room from './room.ts';

/** Endpoints below /api/class/<room>, by method and what follows. */
const AT_ROOM: ReadonlyMap<string, room.AtRoom> = new Map([
  ['GET ', room.about],
  ['DELETE ', room.removeRoom],
  ['POST host', room.becomeHost],
  ['GET articles', room.articles],
  ['GET pack', room.wholePack],
  ['GET report', room.report],
  ['GET sheets', room.sheets],
  ['GET report.csv', room.reportCsv],
  ['GET report.xlsx', room.reportXlsx],
]);

const MAKERS: ReadonlyMap<string, (context: Context) => Promise<Response>> = new Map([
  ['POST ', createRoom],
  ['POST join', joinRoom],
]);

/** Answers a request to /api/class/`path`. Whatever changes something must come from a page of this site. */
export const answerClass = async (context: Context, path: string): Promise<Response> => {
  const { request, url, hub } = context;
  const { method } = request;
  if (method !== 'GET' && !isOwnRequest(request.headers, url.host)) return refusal('foreign', 403);
  const maker = MAKERS.get(`${method} ${path}`);
  if (maker) return maker(context);
  const [id = '', ...rest] = path.split('/');
  const endpoint = AT_ROOM.get(`${method} ${rest.join('/')}`);
  const keeper = endpoint ? await hub.open(id) : null;
  if (!endpoint || !keeper) return refusal('no-room', 404);
  await hub.upToDate(keeper);
  return endpoint(context, keeper);
};
