/** Writes a moment after the last change rather than at each; what still waits is written at once when that is asked. */
export type Soon<T> = { readonly put: (value: T) => void; readonly flush: () => void };

const PAUSE = 250; // ms without a change

export const writeSoon = <T>(write: (value: T) => unknown): Soon<T> => {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    const last = waiting;
    waiting = null;
    if (last) write(last.value);
  };
  return {
    put: (value) => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    flush,
  };
};
