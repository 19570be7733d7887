import { json } from '@sveltejs/kit';
import { runningClass } from '$lib/server/class/running.ts';
import type { RequestHandler } from './$types';

/** 200 while the store can be read, 503 while it cannot: for a proxy that looks for a server in good health. */
export const GET: RequestHandler = async () => {
  const headers = { 'cache-control': 'no-store' };
  try {
    await (await runningClass().hub()).counts();
    return json({ health: 'good' }, { headers });
  } catch {
    return json({ health: 'bad' }, { status: 503, headers });
  }
};
