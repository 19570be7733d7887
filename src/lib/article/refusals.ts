import type { Refusal, RefusalCode } from './article.ts';
import { ENGLISH_WORDS, FOREIGN_WORDS } from './function-words.ts';
import { REFUSAL_MESSAGES } from './messages.ts';
import { isNotProse, proseWords } from './not-prose.ts';
import { linesOf, sampleOf, withoutTags, wordsOf } from './sample.ts';

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 1_000_000;
const FEWEST_WORDS = 40;

/** How files begin that are not text: PDF, ZIP (also .docx and .odt), images, RTF, old Word files. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '\u0089PNG',
  '\ufffdPNG',
  'GIF87a',
  'GIF89a',
  '{\\rtf',
  'Rar!',
  '\u00d0\u00cf\u0011',
];

const isSigned = (text: string): boolean => {
  const head = text
    .slice(0, 40)
    .replace(/^\ufeff/, '')
    .trimStart();
  return SIGNATURES.some((signature) => head.startsWith(signature));
};

const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32) || code === 0xfffd;

const controlShare = (sample: string): number => {
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) if (isControl(sample.charCodeAt(at))) controls += 1;
  return sample.length === 0 ? 0 : controls / sample.length;
};

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"]+|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|org|net|co\.uk|gov|edu|info|news|io|tv|uk|us|ca|au|ie|eu|example)\/[^\s<>"]*/gi;
const BARE_DOMAIN = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}\/?$/i;

const isLink = (text: string): boolean => {
  if (text.length > 4000) return false;
  const rest = text.replace(URL, ' ');
  if (rest === text) return BARE_DOMAIN.test(text.trim());
  return wordsOf(rest).length < 15;
};

const isForeignScript = (sample: string): boolean => {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  return letters >= 10 && latin < letters * 0.6;
};

/** English prose holds about 30 of these in 100 words, its neighbours fewer than 4. */
const isForeignTongue = (words: readonly string[]): boolean => {
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  if (words.length < 8) return foreign > 2 && foreign > english;
  return english < words.length * 0.1 || foreign > english * 1.5;
};

const codeOf = (text: string): RefusalCode | null => {
  if (text.length > LONGEST_TEXT) return 'too-long';
  if (!/[^\s\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/.test(text)) return 'empty';
  const sample = sampleOf(text);
  if (isSigned(text) || sample.includes('\u0000') || controlShare(sample) > 0.01) return 'binary';
  if (isLink(text)) return 'link';
  if (isForeignScript(sample)) return 'not-english';
  const words = wordsOf(withoutTags(sample));
  if (words.length < FEWEST_WORDS)
    return words.length >= 8 && isForeignTongue(words) && !words.some((w) => ENGLISH_WORDS.has(w))
      ? 'not-english'
      : 'too-short';
  const lines = linesOf(withoutTags(sample));
  if (isNotProse(sample, lines, words))
    return isForeignTongue(words) && proseWords(lines) >= FEWEST_WORDS ? 'not-english' : 'not-prose';
  if (isForeignTongue(words)) return 'not-english';
  return proseWords(lines) < FEWEST_WORDS ? 'too-short' : null;
};

/** Why a text cannot be read, or null when it can. Looks at a sample, so that a long text costs no more than a short one. */
export const checkText = (text: string): Refusal | null => {
  const rejected = codeOf(text);
  return rejected === null ? null : { rejected, message: REFUSAL_MESSAGES[rejected] };
};
