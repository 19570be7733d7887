import { overlaps, type Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { sentenceOf, type Context } from './context.ts';
import { innerMarks } from './marks.ts';
import { sharesName } from './names.ts';
import { countWords, proseName, wording } from './phrase.ts';
import { namingOf, presentedThere } from './presented.ts';
import { anchorOf } from './proof.ts';

const MOST_WORDS = 14;
const HEARER = 40; // characters: “told the court”
const NAMING = 14; // words of the sentence that gives a name

/** Who was told: “the court”, “us”, “this newspaper in June”. */
const HEARERS = /^(?:\s[\p{L}’'-]+){1,6}?(?=[.,;:“‘"]|\sthat(?![\p{L}])|\s?$)/u;

/** What belongs to a verb of saying behind it: “summed up”, “told the court that”, “told us”. */
const tailOf = ({ text }: Context, { content }: Attribution, end: number): string => {
  const particle = /^\s(?:up|out|down|on|back)(?![\p{L}])/u.exec(text.slice(end, end + 6))?.[0];
  if (particle !== undefined) return particle;
  if (!/(?<![\p{L}])(?:told|asked|tells|informed|telling|asking)$/u.test(text.slice(0, end))) return '';
  const next = Math.min(end + HEARER, ...content.map(({ start }) => start).filter((start) => start >= end));
  return HEARERS.exec(text.slice(end, next))?.[0] ?? '';
};

/** “Dalia Fenwick, 41, a former test engineer”: a source told by its role begins with the name right before it. */
const nameStart = (context: Context, { sourceId }: Attribution, start: number): number => {
  const source = context.sources.get(sourceId ?? '');
  const person = context.facts.entities.find((one) => one.canonical === source?.canonical);
  const before = person?.mentions.find(
    ({ end }) => end < start && /^,[\s\d,]{1,6}$/u.test(context.text.slice(end, start)),
  );
  return before?.start ?? start;
};

/** The words that credit, with the source, as one quotable stretch: “said Lorvane’s prime minister, Signe Ostby”. Null when far apart. */
export const creditLine = (context: Context, attribution: Attribution): string | null => {
  const spans = [...attribution.source, ...attribution.cue];
  if (attribution.source.length === 0 || attribution.cue.length === 0) return null;
  const start = nameStart(context, attribution, Math.min(...spans.map((span) => span.start)));
  const last = Math.max(...spans.map((span) => span.end));
  const end = last + tailOf(context, attribution, last).length;
  const inside = attribution.content.some((content) => content.start < end && content.end > start);
  const line = context.text.slice(start, end).replace(/\s+/gu, ' ');
  const open = /(?<![\p{L}])(?:told|asked)$/u.test(line); // “told the people of the valley, at length, that …”
  const crossed = context.facts.attributions.some(
    (one) =>
      one.id !== attribution.id &&
      one.cue.some((cue) => cue.start > start && cue.end < last && !spans.some((span) => overlaps(span, cue))),
  ); // “she accused the firm of hiding it and suggested”: another claim between them
  return inside || crossed || countWords(line) > MOST_WORDS || open ? null : innerMarks(line);
};

/** The source and its verb where much stands between them: “Culture Minister Renzo Balthazar … telling a cheering crowd”. */
const farCredit = (context: Context, attribution: Attribution): string | null => {
  const [[source], [cue]] = [attribution.source, attribution.cue];
  if (!source || !cue || source.end > cue.start || sentenceOf(context, { start: source.start, end: cue.end }) === null)
    return null;
  const verb = { start: cue.start, end: cue.end + tailOf(context, attribution, cue.end).length };
  const over = attribution.content.some((content) => overlaps(content, source) || overlaps(content, verb));
  return over ? null : `${innerMarks(wording(context, source))} … ${innerMarks(wording(context, verb))}`;
};

/** “He”, “the witness”: how the sentence has a source that another sentence or an earlier clause names. */
export const surfaceOf = (context: Context, { source: [span] }: Attribution): string =>
  span ? innerMarks(wording(context, span)) : '';

/** “He” of a spokesman is not the body that he speaks for. */
export const standsFor = (surface: string, { kind }: Source): string =>
  kind !== 'person' && /^“?(?:s?he|the \p{L}+(?:man|woman|person))”?$/iu.test(surface) ? 'speaks for' : 'is';

/** The last name of a source before its words, and how the article presents whoever it is. */
const nameBefore = (context: Context, source: Source, at: number): Span | null => {
  const person = context.facts.entities.find((one) => one.canonical === source.canonical);
  return (
    [...source.mentions, ...(person?.mentions ?? [])]
      .filter((one) => one.start < at && sharesName(wording(context, one), source.canonical))
      .sort((a, b) => b.start - a.start)[0] ?? null
  );
};

/** “he” is “Her rival Patrick Oyelaran, at Vintner Bank”: who is meant by a credit without a name, as the article names that source. */
const resolved = (context: Context, attribution: Attribution, source: Source): string => {
  const [span] = attribution.content;
  const [own] = attribution.source;
  const anchor = span ? anchorOf(context, attribution, source, span) : null;
  const mention = anchor ?? (own && nameBefore(context, source, own.start));
  const shown = mention ? presentedThere(context, mention) : null;
  const surface = `“${surfaceOf(context, attribution)}”`;
  if (shown) return `${surface} is “${shown}”`;
  const named = anchor ? `, named in “${namingOf(context, anchor, NAMING)}”` : '';
  return `${surface} ${standsFor(surface, source)} ${proseName(context, source)}${named}`;
};

const namesSource = (context: Context, attribution: Attribution, source: Source): boolean => {
  const surface = surfaceOf(context, attribution).toLowerCase();
  return (
    sharesName(surface, source.canonical) ||
    source.canonical.toLowerCase().includes(surface.replace(/^(?:the|an?)\s/u, ''))
  );
};

/** The credit in brackets behind a name, “ (“Mr Pruce replied”)”; nothing where the article’s words cannot be shown so. */
export const creditIn = (context: Context, attribution: Attribution, source: Source): string => {
  const line = creditLine(context, attribution) ?? farCredit(context, attribution);
  if (line === null) return '';
  return namesSource(context, attribution, source) || sharesName(line, source.canonical)
    ? ` (“${line}”)`
    : ` (“${line}”: here ${resolved(context, attribution, source)})`;
};

/** Where words of a source stand that are not to be told, after or before the words that credit them: in full and in brief. */
export const placesOf = (context: Context, attribution: Attribution, source: Source): string[] => {
  const [[content], [cue]] = [attribution.content, attribution.cue];
  if (!content || !cue || !namesSource(context, attribution, source)) return [];
  const lines = [creditLine(context, attribution), farCredit(context, attribution)].flatMap((line) => line ?? []);
  return lines.map((line) => (content.start > cue.start ? `after “${line}”` : `before “${line}”`));
};
