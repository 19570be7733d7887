import type { Span } from '../../article/span.ts';
import type { Item, Line } from '../lines.ts';
import { CALQUES, LOAN_WORDS, SAYS_TRANSLATED } from '../words/translation.ts';
import type { Material } from './framing.ts';
import { bookOf, phraseAt, type PhraseBook } from './phrase-finder.ts';

/** Where a text shows that it came through another language. */
export type TranslationSigns = {
  readonly says: readonly Span[] | null; // "a translation of the post said"; null: the article does not say so
  readonly untranslated: readonly { readonly span: Span; readonly glossed: boolean }[]; // a word left in the other language
  readonly calques: readonly Span[]; // turns that follow another language word for word
};

const SAYS = bookOf(SAYS_TRANSLATED);
const COPIED = bookOf(CALQUES);

/** Finds what tells that a text, or a quotation in it, is a translation. */
export const findTranslationSigns = ({ lines }: Material): TranslationSigns => {
  const own = lines.filter((line) => line.quotation === null);
  const says = own.flatMap((line) => phrasesIn(line, SAYS));
  const untranslated = lines.flatMap((line) =>
    line.items.flatMap((item, at) => (isForeign(item) ? [foreignAt(line, at)] : [])),
  );
  // A calque is a sign only where there is another: "it is known that" alone is plain English.
  const calques = lines.flatMap((line) => phrasesIn(line, COPIED));
  const sure = says.length > 0 || untranslated.length > 0 || calques.length > 2;
  return { says: says.length > 0 ? says : null, untranslated, calques: sure ? calques : [] };
};

const phrasesIn = (line: Line, book: PhraseBook): Span[] =>
  line.items.flatMap((item, i) => {
    const words = phraseAt(book, line.items, i);
    const last = words === null ? undefined : line.items[i + words.length - 1];
    return last === undefined ? [] : [{ start: item.start, end: last.end }];
  });

/** Letters of other scripts, and the signs by which they are transliterated: nemilístʹ. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian}]/u;
const TRANSLITERATED = /\p{L}[ʹʺʼʻ]|[ʹʺʼʻ]\p{L}/u;
const ACCENTED = /[^\u0000-\u024f]|[\u00c0-\u024f]/u;

/** A word that English does not have: a common noun, never a name. */
const isForeign = (item: Item): boolean => {
  if (item.quotation !== null || item.tag === 'mark' || !/[^\u0000-\u007f]/.test(item.text)) return false;
  if (!/\p{L}{2}/u.test(item.text)) return false;
  if (OTHER_SCRIPT.test(item.text)) return true;
  if (/^\p{Lu}/u.test(item.text)) return false;
  if (TRANSLITERATED.test(item.text)) return true;
  return (
    /^[\p{Ll}\p{M}'’-]+$/u.test(item.text) &&
    ACCENTED.test(item.text.replace(/[’']/gu, '')) &&
    !LOAN_WORDS.has(item.lower)
  );
};

const GLOSSES = /^(?:or|meaning|literally|translated|i\.e)$/u;

/** "the hygge, or cosiness": explained where it stands. */
const foreignAt = (line: Line, at: number): TranslationSigns['untranslated'][number] => {
  const { items } = line;
  const item = items[at];
  const next = items.slice(at + 1, at + 4);
  const glossed = next.some((one, k) => (GLOSSES.test(one.lower) && k > 0) || (k === 0 && one.text === '('));
  return { span: { start: item?.start ?? line.start, end: item?.end ?? line.start }, glossed };
};
