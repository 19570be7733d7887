import { beforeEach, describe, expect, it } from 'vitest';
import { forget, recall } from './device.ts';
import { keepSoon } from './keep-soon.ts';

const KEY = 'test-words';

beforeEach(async () => {
  localStorage.clear();
  await forget(KEY);
});

describe('what is kept soon', () => {
  it('is the last of what came without a pause', async () => {
    const words = keepSoon<string>(KEY);
    for (const text of ['a', 'a b', 'a be']) words.put(text);
    expect(await recall(KEY)).toBeUndefined();
    await expect.poll(() => recall(KEY)).toBe('a be');
    words.put(null);
    await expect.poll(() => recall(KEY)).toBeUndefined();
  });

  it('is noted when the page is closed before that, and taken up once', async () => {
    const words = keepSoon<string>(KEY);
    words.put('a bear');
    words.note();
    expect(await keepSoon(KEY).recall()).toBe('a bear');
    expect(localStorage.length).toBe(0);
  });

  it('is noted no more once it is kept: a page that comes back from the cache goes on', async () => {
    const words = keepSoon<string>(KEY);
    words.put('a bear');
    words.note();
    words.put('a bear on the ferry');
    words.flush();
    await expect.poll(() => recall(KEY)).toBe('a bear on the ferry');
    await expect.poll(() => localStorage.length).toBe(0);
    expect(await keepSoon(KEY).recall()).toBe('a bear on the ferry');
  });
});
