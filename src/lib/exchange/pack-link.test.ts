import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parsePack } from '../questions/pack.ts';
import { LONGEST_FRAGMENT, parseFragment, printFragment } from './pack-link.ts';

const parsed = parsePack(readFileSync(new URL('../../../questions/ferry-bear/pack.json', import.meta.url), 'utf8'));
if (!('pack' in parsed)) throw new Error(parsed.message);
const { pack } = parsed;
const fragment = printFragment(pack);

const packed = (text: string): string =>
  `1.${Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64url')}`;

describe('a pack in a link', () => {
  it('comes out as it went in, with the # or without', () => {
    expect(parseFragment(fragment)).toEqual({ pack });
    expect(parseFragment(`#${fragment}`)).toEqual({ pack });
  });

  it('is of letters that a link may hold, and short enough to be sent', () => {
    expect(fragment).toMatch(/^[\w.-]+$/u);
    expect(fragment.length).toBeLessThan(LONGEST_FRAGMENT);
  });

  it.each([
    ['nothing', '', 'no-pack'],
    ['an anchor', '#main', 'no-pack'],
    ['another form', '2.abc', 'no-pack'],
    ['letters that are none of ours', '1.a b', 'cut-short'],
    ['nothing packed', '1.', 'cut-short'],
    ['noise', '1.AAAA', 'cut-short'],
    ['a link cut in the middle', fragment.slice(0, fragment.length / 2), 'cut-short'],
    ['a link cut at its last letters', fragment.slice(0, -8), 'cut-short'],
    ['words that are no JSON', packed('Hello'), 'not-json'],
    ['JSON that is no pack', packed('{"schema":"says-who/pack@1"}'), 'bad-field'],
    ['a pack of another text', packed(JSON.stringify(pack).replace('"text":"', '"text":"Oh! ')), 'stale'],
    ['a small link that would fill a phone', packed('[' + '1,'.repeat(4_000_000) + '1]'), 'too-large'],
  ])('is refused when it is %s', (_, text, code) => {
    expect(parseFragment(text)).toMatchObject({ rejected: code });
  });
});
