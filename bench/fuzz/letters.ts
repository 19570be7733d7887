// Letters cut, cased, repeated, and characters that no newspaper prints.
import { below, insert, type Mutation, pick, replaceAt, stretch } from './mutation.ts';

const STRAY = [
  '<b>',
  '</div>',
  '<p class="lede">',
  '<!-- ad -->',
  '<script>var a = "said";</script>',
  '<br/>',
  '<',
  '>',
  '**',
  '_',
  '# ',
  '> ',
  '[link](https://a.example/b?c=d)',
  'https://a.example/b',
  '{{quote}}',
  '\\n',
  '@ida',
  '|',
  '\u0000',
  '\u0007',
] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&rdquo;',
  '‘': '&lsquo;',
  '’': '&#8217;',
  '"': '&quot;',
  "'": '&#39;',
  '—': '&mdash;',
  ' ': '&nbsp;',
  é: '&eacute;',
};

const RIGHT_TO_LEFT = [
  '\u202e',
  '\u200f',
  'אמר ראש העיר כי “הגשר סגור”. ',
  'قال العمدة إن الجسر مغلق. ',
  '\u2067שלום\u2069',
] as const;
const COMBINING = ['\u0301', '\u0308', '\u0323\u0302', '\u20e0', '\ufe0f', '\u200d'] as const;
const SURROGATES = ['\ud83d', '\udc00', '\udc00\ud83d', '\udbff', '🙂', '👩‍👩‍👧', '𝒶'] as const;
const RUNS = [
  'a',
  ' ',
  '\n',
  '“',
  '”',
  "'",
  '"',
  '.',
  ',',
  '-',
  '—',
  '(',
  '1',
  '9,',
  'A',
  'A.',
  '…',
  '?',
  '!',
  '\u0301',
  '\ud83d',
  '「',
  '•',
] as const;
const CUES = [
  ' said ',
  ', according to ',
  ', who said that ',
  ' as saying ',
  ' told Reuters that ',
  ' denied that ',
  ', she added, ',
  ' claims ',
  ' citing ',
  ' is believed to have ',
  ' and said that he said that she said that ',
  ': ',
  ' the ministry of the spokesman of the ',
  ' may allegedly not ',
] as const;

const changeCase = (text: string, how: number): string => {
  if (how === 0) return text.toUpperCase();
  if (how === 1) return text.toLowerCase();
  return text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
};

export const LETTER_MUTATIONS: readonly Mutation[] = [
  { id: 'stray-markup', spoil: (text, next) => insert(text, next, pick(next, STRAY)) },
  {
    id: 'entities',
    spoil: (text, next) => text.replace(/[“”‘’"'— é]/gu, (one) => (next() < 0.2 ? (ENTITIES[one] ?? one) : one)),
  },
  { id: 'right-to-left', spoil: (text, next) => insert(text, next, pick(next, RIGHT_TO_LEFT)) },
  {
    id: 'combining',
    spoil: (text, next) => text.replace(/\p{L}/gu, (one) => (next() < 0.02 ? one + pick(next, COMBINING) : one)),
  },
  { id: 'surrogates', spoil: (text, next) => insert(text, next, pick(next, SURROGATES)) },
  {
    id: 'letters-cut',
    spoil: (text, next) => {
      const { start, end } = stretch(text, next, 12);
      return replaceAt(text, start, end - start, '');
    },
  },
  {
    id: 'stretch-cut',
    spoil: (text, next) => {
      const { start, end } = stretch(text, next, 500);
      return replaceAt(text, start, end - start, '');
    },
  },
  {
    id: 'stretch-moved',
    spoil: (text, next) => {
      const { start, end } = stretch(text, next, 300);
      return insert(replaceAt(text, start, end - start, ''), next, text.slice(start, end));
    },
  },
  { id: 'run', spoil: (text, next) => insert(text, next, pick(next, RUNS).repeat(1 + below(next, 3000))) },
  { id: 'cue', spoil: (text, next) => insert(text, next, pick(next, CUES)) },
  { id: 'cues', spoil: (text, next) => insert(text, next, pick(next, CUES).repeat(1 + below(next, 60))) },
  {
    id: 'scare-quotes',
    spoil: (text, next) =>
      insert(
        text,
        next,
        pick(next, [' “so-called” ', ' ‘an old red boat’ and ', ' “no”, ']).repeat(1 + below(next, 200)),
      ),
  },
  {
    id: 'case',
    spoil: (text, next) => {
      const { start, end } = next() < 0.3 ? { start: 0, end: text.length } : stretch(text, next, 800);
      return replaceAt(text, start, end - start, changeCase(text.slice(start, end), below(next, 3)));
    },
  },
  {
    id: 'long-sentence',
    spoil: (text, next) => {
      const { start, end } = stretch(text, next, 4000);
      return replaceAt(
        text,
        start,
        end - start,
        text.slice(start, end).replace(/[.?!]/gu, pick(next, ['', ',', ' and'])),
      );
    },
  },
  { id: 'stops', spoil: (text, next) => text.replace(/ /gu, () => (next() < 0.03 ? '. ' : ' ')) },
];
