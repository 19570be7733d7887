import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameText } from './same-text.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../../tests/fixtures/accounts/pairs/${name}.txt`, import.meta.url), 'utf8');
const A = read('ferrya');

describe('isSameText', () => {
  it.each([
    ['the very same text', A, true],
    ['the same text with other spaces and quotation marks', A.replace(/\s+/gu, '  ').replace(/[“”]/gu, '"'), true],
    ['the same text with one word changed', A.replace('ferry', 'ship'), true],
    ['another account of the same event', read('ferryb'), false],
    ['an account of something else', read('jobsa'), false],
    ['nothing', '', false],
  ])('%s', (_, text, same) => expect(isSameText(A, text)).toBe(same));
});
