import { json } from '@sveltejs/kit';
import { isLinkRefusal, refuseLink, type LinkCode, type LinkRefusal } from '$lib/server/link/link-refusal.ts';
import { openLink, type OpenedLink } from '$lib/server/link/open-link.ts';
import { isOwnRequest } from '$lib/server/link/own-request.ts';
import { makeTurns } from '$lib/server/link/turns.ts';
import { LINK_WORDS } from '$lib/ui/link-words.ts';
import type { RequestEvent, RequestHandler } from './$types';

const MINUTE = 60_000;
const turns = makeTurns(10, 120, MINUTE);

const linkIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'link' in body && typeof body.link === 'string' ? body.link : '';

const open = async ({ request, url, getClientAddress }: RequestEvent): Promise<OpenedLink | LinkRefusal> => {
  if (!isOwnRequest(request.headers, url.host)) return refuseLink('foreign');
  if (!turns.take(getClientAddress(), Date.now())) return refuseLink('too-many');
  return openLink(linkIn(await request.json().catch(() => null)));
};

const statusOf = (code: LinkCode): number => (code === 'foreign' ? 403 : code === 'too-many' ? 429 : 422);

/** Opens the link `{ "link": "https://…" }` for a reader on one of our own pages; nothing is kept of it. */
export const POST: RequestHandler = async (event) => {
  const opened = await open(event);
  const headers = { 'cache-control': 'no-store' };
  if (!isLinkRefusal(opened)) return json(opened, { headers });
  const message = LINK_WORDS[opened.rejected]({}, { locale: 'en' });
  return json({ ...opened, message }, { status: statusOf(opened.rejected), headers });
};
