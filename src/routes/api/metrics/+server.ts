import { runningClass } from '$lib/server/class/running.ts';
import type { RequestHandler } from './$types';

/** Counts for Prometheus. */
export const GET: RequestHandler = async () => {
  const hub = await runningClass().hub();
  return new Response(hub.metrics.print(await hub.counts()), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  });
};
