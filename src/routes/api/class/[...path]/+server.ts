import { base } from '$app/paths';
import { answerClass } from '$lib/server/class/http/routes.ts';
import { runningClass } from '$lib/server/class/running.ts';
import { sheetWordsIn } from '$lib/ui/sheet-words.ts';
import type { RequestEvent, RequestHandler } from './$types';

const answer = async ({ request, url, params, getClientAddress }: RequestEvent): Promise<Response> => {
  const { hub, limits } = runningClass();
  const asked = { request, url, base, address: getClientAddress(), now: Date.now() };
  const context = { hub: await hub(), limits, sheetWords: sheetWordsIn, ...asked };
  return answerClass(context, params.path);
};

/** The class; `docs/class.md` has the table of what may be asked here. */
export const GET: RequestHandler = answer;
export const POST: RequestHandler = answer;
export const DELETE: RequestHandler = answer;
