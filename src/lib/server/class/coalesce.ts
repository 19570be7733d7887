/** Calls that are bundled: the first goes at once, those within `wait` ms after it as one when the time is over. */
export type Coalesced = { readonly call: () => void; readonly stop: () => void };

/** `wait` may depend on what there is to do, so it is asked each time. */
export const coalesce = (wait: () => number, work: () => void): Coalesced => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = -Infinity;
  const run = (): void => {
    timer = null;
    last = performance.now();
    work();
  };
  return {
    call: () => {
      timer ??= setTimeout(run, Math.max(0, last + wait() - performance.now()));
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
};
