import { cueVerbOf } from '../cue-verbs.ts';
import { bare, contentSpan, finding, type Finding, type Rule, type Scene } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isFinite, type Phrase } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { NEVER_NOUNS } from '../words/saying.ts';

const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.filter((word) => /^[\p{Lu}\d]/u.test(word)).length > long.length * 0.7;
};

const isPlainVerb = (word: string): boolean => NEVER_NOUNS.has(word) || /^(?:shows?|finds?)$/u.test(word);

/** Where the part of a headline that a word stands in begins: behind a semicolon, a colon or a comma. */
const partStart = (line: Line, at: number): number => {
  let from = at;
  while (from > 0 && line.items[from - 1]?.tag !== 'mark') from -= 1;
  return from;
};

/** The words in front of a headline's verb, if they can be somebody: no verb and no quotation among them. */
const headlineSubject = (line: Line, verb: number): Phrase | null => {
  const from = partStart(line, verb);
  const words = line.items.slice(from, verb);
  const fits =
    words.length > 0 && words.length < 6 && words.every((item) => item.quotation === null && !isFinite(item));
  return fits ? { from, to: verb, parts: [{ from, to: verb }] } : null;
};

const DEMANDED =
  /^(?:recount|inquiry|enquiry|investigation|probe|apology|answers|action|resignation|vote|release|talks|refunds?|compensation|ban|review|change|changes|justice|explanation|proof|withdrawal|retraction|rerun|report)$/u;

/** “X calls Y “Z””, “X demands a recount”: the verbs of a headline look like nouns. */
const actInHeadline = ({ line }: Scene): readonly Finding[] => {
  if (!line.headline) return [];
  const { items } = line;
  return items.flatMap((item, at): Finding[] => {
    const calls = /^(?:calls|brands|dubs|labels)$/u.test(item.lower);
    if (!calls && item.lower !== 'demands') return [];
    const source = headlineSubject(line, at);
    if (source === null || !mayBeSource(line, source)) return [];
    let to = at + 1;
    while (
      to < at + 6 &&
      items[to] !== undefined &&
      !isQuote(items[to]) &&
      items[to]?.tag !== 'mark' &&
      (calls || !DEMANDED.test(items[to]?.lower ?? ''))
    )
      to += 1;
    const last = items[to];
    const ends = calls ? isQuote(last) && to > at + 1 : DEMANDED.test(last?.lower ?? '');
    if (!ends) return [];
    return [
      finding(
        'headline-act',
        line,
        source,
        [{ start: item.start, end: item.end }],
        [contentSpan(line, { from: at + 1, to: to + 1 })],
        'stated',
      ),
    ];
  });
};

/** Headlines whose words all have capitals, where no tagger can tell a verb from a name. */
export const HEADLINE_RULES: readonly Rule[] = [
  {
    id: 'headline-says',
    example: '# Lake Levels Falling Fast, Water Board Warns',
    counterexample: '# Lake Levels Falling Fast, Boats Stranded',
    find: ({ line }) => {
      const { items } = line;
      if (!line.headline) return [];
      let last = items.length - 1;
      while (last > 0 && items[last]?.tag === 'mark') last -= 1;
      const verbItem = items[last];
      const verb = cueVerbOf(verbItem);
      if (verbItem === undefined || verb === undefined || !verb.clause || (verb.form !== 's' && verb.form !== 'base'))
        return [];
      // In small letters a word that may be a noun is none: “Boats stranded, storm records”.
      if (!isTitleCase(items.map((item) => item.text)) && !isPlainVerb(verbItem.lower)) return [];
      let comma = last - 1;
      while (comma > 0 && !isComma(items[comma])) comma -= 1;
      if (comma < 3 || last - comma < 2 || last - comma > 7) return [];
      const source = { from: comma + 1, to: last, parts: [{ from: comma + 1, to: last }] };
      const first = items.findLastIndex((item, at) => at < comma && /^[;:|]$/u.test(item.text)) + 1;
      const content = bare(line.text, {
        start: items[first]?.start ?? line.start,
        end: items[comma - 1]?.end ?? line.start,
      });
      return [
        finding('headline-says', line, source, [{ start: verbItem.start, end: verbItem.end }], [content], verb.force),
      ];
    },
  },
  {
    id: 'headline-act',
    example: '# Water board calls dam report “a fairy tale”',
    counterexample: '# Water board calls off dam repair',
    find: actInHeadline,
  },
];
