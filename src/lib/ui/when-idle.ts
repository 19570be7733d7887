/** Does something once the browser has nothing better to do, at the latest after ten seconds. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 3_000); // Safari
};
