import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../questions/pack.ts';
import { mailTo, reportText } from './report.ts';

const parsed = parsePack(readFileSync(new URL('../../../../questions/ferry-bear/pack.json', import.meta.url), 'utf8'));
if (!('pack' in parsed)) throw new Error(parsed.message);
const { pack } = parsed;
const [question = null] = pack.questions;

describe('a correction', () => {
  it('names the pack, its engine, its text, the question and what is wrong', () => {
    const text = reportText(pack, 'ferry-bear', question, { words: 'Another option is right', note: ' See ¶ 4. ' });
    for (const part of ['ferry-bear', pack.title, pack.engine, pack.articles[0]?.hash, question?.id, question?.stem])
      expect(text).toContain(part);
    expect(text).toContain('wrong: Another option is right');
    expect(text).toContain('note: See ¶ 4.');
    expect(text.match(/\[key\]/gu)).toHaveLength(1);
  });

  it('may be about the pack as a whole, and without words of one’s own', () => {
    const text = reportText(pack, 'ferry-bear', null, { words: 'Something else', note: '' });
    expect(text).toContain('question: all');
    expect(text).not.toContain('note:');
  });

  it('goes into a mail without an address, whatever it holds', () => {
    const link = mailTo('Correction: a & b?', 'one\ntwo & three');
    expect(link.startsWith('mailto:?')).toBe(true);
    const parts = new URLSearchParams(link.slice(link.indexOf('?')));
    expect([parts.get('subject'), parts.get('body')]).toEqual(['Correction: a & b?', 'one\r\ntwo & three']);
  });
});
