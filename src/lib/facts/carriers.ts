import type { Span } from '../article/span.ts';
import type { Finding } from './findings.ts';
import type { Line } from './lines.ts';
import { nameRuns } from './name-runs.ts';
import { isOutletName } from './names.ts';
import { isComma, isStop, type Phrase, type Range } from './phrases.ts';
import { OUTLET_NOUNS } from './words/outlets.ts';

const BRINGS = /^(?:to|with|on|in|for|via|through|by)$/u;
const TELLS = /^(?:tell|tells|told|telling|informed|informs|assured|assures|messaged|emailed|texted)$/u;
const ASIDES =
  /^(?:quoted|cited|interviewed|speaking|talking|writing|appearing|carried|relayed|broadcast|aired|reported|in|on|during)$/u;
const FRONTS = /^(?:in|on|speaking|talking|writing|appearing|asked|interviewed|during|posting)$/u;

const at = (line: Line, position: number): number => {
  const found = line.items.findIndex((item) => item.end > position);
  return found < 0 ? line.items.length : found;
};

/** Names that the words may have come through: "told Radio Sable", "in an interview with NPR", "Speaking on the Green Room podcast, …". */
export const carriersOf = (finding: Finding): Phrase[] => {
  const { sourceLine: line, cue, source } = finding;
  const [first] = cue;
  const last = cue.at(-1);
  if (source === null || first === undefined || last === undefined || first.start < line.start || last.end > line.end)
    return [];
  const content = finding.content.filter((span) => span.start >= line.start && span.end <= line.end);
  const verb = at(line, first.start);
  const behind = behindCue(line, { from: verb, to: at(line, last.end - 1) + 1 }, source, content);
  const front = source.from <= verb ? inFront(line, source.from) : null;
  const aside =
    source.from <= verb && finding.through.length === 0 ? besideSpeaker(line, { from: source.from, to: verb }) : null;
  const tail = content.some((span) => span.start > last.end) ? null : behindComma(line, behind.to);
  const carried = [front, aside, behind, tail].flatMap((range) =>
    range === null ? [] : [...named(line, range), ...ofState(line, range), ...meant(line, range)],
  );
  return [...informed(line, source), ...carried];
};

/** "the Herald’s sources": what they say comes by way of the Herald. */
const informed = ({ items }: Line, { from, to }: Phrase): Phrase[] => {
  const poss = items.findIndex(
    ({ tag }, i) => i > from && i < to && tag === 'poss' && /^sources?$/u.test(items[i + 1]?.lower ?? ''),
  );
  return poss < 0 ? [] : [{ from, to: poss + 1, parts: [{ from, to: poss + 1 }] }];
};

/** From the cue to the content, or to the next comma. */
const behindCue = (line: Line, cue: Range, source: Phrase, content: readonly Span[]): Range => {
  const from = source.from >= cue.from ? Math.max(cue.to, source.to) : cue.to;
  const next = content
    .filter((span) => span.start >= (line.items[from - 1]?.end ?? 0))
    .map((span) => at(line, span.start));
  let to = from;
  const limit = Math.min(line.items.length, ...next, from + 24);
  while (to < limit && !isStop(line.items[to]) && (!isComma(line.items[to]) || namesTheOutlet(line, to))) to += 1;
  return { from: from - 1, to };
};

/** "told the public broadcaster, KBC", "told its rival, the weekly Brennglas": the comma between an outlet and its name. */
const namesTheOutlet = (line: Line, comma: number): boolean =>
  isComma(line.items[comma]) && (isNameOf(line, comma) || (isRival(line, comma - 1) && isTitled(line, comma + 1)));

const isNameOf = ({ items }: Line, comma: number): boolean =>
  OUTLET_NOUNS.has(items[comma - 1]?.lower ?? '') && items[comma + 1]?.tag === 'name';

/** "the Herald’s rival": another outlet than the one whose rival it is. */
const isRival = ({ items }: Line, at: number): boolean =>
  /^(?:rivals?|competitor|counterpart|sister)$/u.test(items[at]?.lower ?? '') ||
  (OUTLET_NOUNS.has(items[at]?.lower ?? '') && /^(?:rival|sister)$/u.test(items[at - 1]?.lower ?? ''));

/** "the weekly Brennglas", "the Lund Post". */
const isTitled = ({ items }: Line, the: number): boolean =>
  items[the]?.lower === 'the' &&
  (items[the + 1]?.tag === 'name' || (OUTLET_NOUNS.has(items[the + 1]?.lower ?? '') && items[the + 2]?.tag === 'name'));

/** "Speaking to the Bay Herald on Monday, Reyes said": what stands before the comma in front of the speaker. */
const inFront = (line: Line, source: number): Range | null =>
  source > 1 && FRONTS.test(line.items[0]?.lower ?? '') && isFront(line, source) ? { from: 0, to: source } : null;

/** What stands in front ends in a comma, or is as short as "In the same interview". */
const isFront = ({ items }: Line, end: number): boolean =>
  isComma(items[end - 1]) || (end < 5 && items[2]?.lower === 'same');

/** "Belova, quoted by the agency RNA, added", "Reyes, speaking to Radio Kell, said", "a clerk quoted by RNA said". */
const besideSpeaker = (line: Line, range: Range): Range | null => {
  const { items } = line;
  const asides = items.findIndex(
    ({ lower }, i) =>
      i > range.from &&
      i < range.to &&
      ((isComma(items[i - 1]) && (ASIDES.test(lower) || isWhoSpoke(items, i))) ||
        (PASSES_ON.test(lower) && items[i + 1]?.lower === 'by')),
  );
  return asides < 0 ? null : { from: asides, to: range.to };
};

/** ", who spoke to the Herald,". */
const isWhoSpoke = (items: Line['items'], at: number): boolean =>
  items[at]?.lower === 'who' && /^(?:spoke|talked)$/u.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'to';

const PASSES_ON = /^(?:quoted|cited|interviewed)$/u;

/** "quoted by the agency Vesta": whoever quotes somebody passes words on, whatever else it is. */
export const isQuoting = ({ items }: Line, { from }: Range): boolean => {
  const by = items.findLastIndex(({ lower }, i) => i < from && i > from - 5 && lower === 'by');
  return by > 0 && PASSES_ON.test(items[by - 1]?.lower ?? '');
};

/** "…, the general said, in remarks carried by the agency RNA", "…,” said Reyes, according to the Post". */
const behindComma = (line: Line, from: number): Range | null => {
  const { items } = line;
  if (!isComma(items[from]) || !/^(?:in|during|according)$/u.test(items[from + 1]?.lower ?? '')) return null;
  let to = from + 1;
  while (to < items.length && to < from + 16 && !isComma(items[to]) && !isStop(items[to])) to += 1;
  const words = items.slice(from, to);
  // "according to Vesta’s translation": it has a rule of its own.
  if (words[1]?.lower === 'according' && words.some(({ tag }) => tag === 'poss')) return null;
  return words.some(({ lower }) => REMARKS.test(lower)) ? { from, to } : null;
};

const REMARKS = /^(?:according|remarks|comments|interview|statement|broadcast|speech|address|column|podcast)$/u;

const VAGUE = /^(?:same|trade|weekly|monthly)$/u;

/** "told the newspaper", "told the same channel": one that was named before. */
const meant = (line: Line, range: Range): Phrase[] =>
  line.items.flatMap((_, at): Phrase[] => {
    const the = VAGUE.test(line.items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    const before = line.items[the - 1]?.lower ?? '';
    if (the < range.from || at >= range.to || !isOutletAgain(line, the, at)) return [];
    const next = line.items[at + 1]; // "the website Up & Down": one with a name of its own
    if (/^\p{Lu}/u.test(next?.text ?? '') || (!BRINGS.test(before) && !TELLS.test(before))) return [];
    return [{ from: the, to: at + 1, parts: [{ from: the, to: at + 1 }] }];
  });

/** "the station", "the same interview", "its listeners", "asked by the presenter". */
const isOutletAgain = ({ items }: Line, the: number, at: number): boolean => {
  const [lead, noun, before] = [items[the]?.lower ?? '', items[at]?.lower ?? '', items[the - 1]?.lower ?? ''];
  if (/^(?:its|their)$/u.test(lead)) return /^(?:listeners|viewers|readers|audience)$/u.test(noun);
  if (lead !== 'the') return false;
  if (items[at - 1]?.lower === 'same' && /^(?:interview|conversation|broadcast|episode)$/u.test(noun)) return true;
  if (before === 'by' && /^(?:presenter|host|interviewer|broadcaster)$/u.test(noun)) return true;
  return OUTLET_NOUNS.has(noun);
};

/** "Channel Six’s Morning Call": a programme of the outlet before it. */
const isItsShow = (line: Line, from: number): boolean =>
  line.items[from - 1]?.tag === 'poss' && nameRuns(line).some((run) => run.to === from - 1 && isOutletName(run.text));

// "in a letter obtained by the Herald": who has seen it has not told it.
export const SEEN = /^(?:seen|obtained|reviewed|viewed|acquired|verified|owned|examined|commissioned|inspected)$/u;

const STATE = /^(?:state|public|national)$/u;
const BROADCASTS = /^(?:radio|television|tv|media|broadcaster|newspaper)$/u;

/** "state television": no name, and yet an outlet, unless its name follows. */
export const isOfState = ({ items }: Line, at: number): boolean =>
  STATE.test(items[at]?.lower ?? '') &&
  BROADCASTS.test(items[at + 1]?.lower ?? '') &&
  !/^(?:name|noun|adj)$/u.test(items[at + 2]?.tag ?? '');

/** "told Russian state television", "in remarks on state radio". */
const ofState = (line: Line, range: Range): Phrase[] =>
  line.items.flatMap((_, at): Phrase[] => {
    if (at <= range.from || at + 2 > range.to || !isOfState(line, at)) return [];
    const from = /^\p{Lu}/u.test(line.items[at - 1]?.text ?? '') ? at - 1 : at;
    const before = line.items[from - 1]?.lower ?? '';
    const to = at + 2;
    return BRINGS.test(before) || TELLS.test(before) ? [{ from, to, parts: [{ from, to }] }] : [];
  });

const named = (line: Line, range: Range): Phrase[] =>
  nameRuns(line).flatMap(({ from, to, owns }): Phrase[] => {
    if (from <= range.from || to > range.to || isItsShow(line, from) || isOfState(line, to)) return [];
    if (owns && (isRival(line, to + 1) || isRival(line, to + 2))) return [];
    let lead = from - 1;
    while (
      lead > range.from &&
      (/^(?:det|noun|adj|name|poss)$/u.test(line.items[lead]?.tag ?? '') || namesTheOutlet(line, lead))
    )
      lead -= 1;
    const before = line.items[lead]?.lower ?? '';
    if (!BRINGS.test(before) && !TELLS.test(before)) return [];
    if (before === 'in' && line.items[from - 1]?.lower === 'journal') return []; // where a study stands
    if (before === 'by' && SEEN.test(line.items[lead - 1]?.lower ?? '')) return [];
    const start = line.items[from - 1]?.lower === 'the' ? from - 1 : from;
    return [{ from: start, to, parts: [{ from: start, to }] }];
  });
