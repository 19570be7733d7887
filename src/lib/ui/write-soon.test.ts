import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSoon } from './write-soon.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is written soon', () => {
  it('is the last of what came without a pause, and is written once', () => {
    const write = vi.fn();
    const soon = writeSoon(write);
    for (const text of ['a', 'a b', 'a be']) soon.put(text);
    expect(write).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(write.mock.calls).toEqual([['a be']]);
  });

  it('is written at once when the page turns away, and not again', () => {
    const write = vi.fn();
    const soon = writeSoon(write);
    soon.put('a bear');
    soon.flush();
    soon.flush();
    vi.runAllTimers();
    expect(write.mock.calls).toEqual([['a bear']]);
  });
});
