import type { Line } from '../lines.ts';
import { isComma, type Range } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import { ASKED_TO, DEMANDS, MUST } from '../words/event-words.ts';
import type { TimeLink } from './figure.ts';
import type { Spot } from './zones.ts';

const NAMES_IT = /^(?:deadline|ultimatum)$/u;

/** A time by which something was asked for: "by Friday" behind "must", "a deadline of noon", never "was built by 1921". */
export const isDeadline = (spot: Spot, link: TimeLink | null, clause: Range): boolean => {
  const { line, from, to } = spot;
  const word = (i: number): string => line.items[i]?.lower ?? '';
  if (NAMES_IT.test(word(from - 2)) && /^(?:of|is|was)$/u.test(word(from - 1))) return true;
  if (NAMES_IT.test(word(to))) return true;
  if (link === 'at' || link === 'by') if (runsOut(spot, clause)) return true;
  if (isTermGiven(spot, clause)) return true;
  if (link === 'until') return word(to) === 'to'; // "has until 5pm to bid"
  return (link === 'by' || link === 'before' || link === 'within') && isAskedFor(line, clause, from);
};

/** "gave the government 48 hours to release the prisoners". */
export const isTermGiven = ({ line, from, to }: Spot, clause: Range): boolean =>
  line.items[to]?.lower === 'to' &&
  /^(?:hours?|days?|weeks?|months?|minutes?)$/u.test(line.items[to - 1]?.lower ?? '') &&
  line.items.slice(clause.from, from).some((item) => /^(?:gave|gives|given|giving|have|has)$/u.test(item.lower));

/** "The deadline runs out at noon", "the offer expires on Friday". */
const runsOut = ({ line, from }: Spot, clause: Range): boolean => {
  const words = line.items.slice(clause.from, from).map((item) => item.lower);
  const what = words.findIndex((word) => NAMES_IT.test(word) || word === 'offer');
  const ends = words.findIndex((word) =>
    /^(?:runs|run|ran|expires?|expired|ends?|ended|lapses?|lapsed|passes|passed|is|was)$/u.test(word),
  );
  return what >= 0 && ends > what && (words[what] !== 'offer' || !/^(?:is|was)$/u.test(words[ends] ?? ''));
};

const isAskedFor = (line: Line, clause: Range, time: number): boolean => {
  let infinitive = false;
  for (let i = time - 1; i >= clause.from; i -= 1) {
    const item = line.items[i];
    if (item === undefined || isComma(item)) return false;
    if (item.tag === 'to') infinitive = true;
    if (MUST.has(item.lower) || (infinitive && ASKED_TO.has(item.lower))) return true;
  }
  // "a demand that | it hand over the port by noon": the demand stands before the report that holds the time
  return line.items.slice(Math.max(0, clause.from - 10), clause.from).some((item) => DEMANDS.has(item.lower));
};

const SETS =
  /^(?:gave|gives|given|set|sets|told|tells|ordered|orders|asked|asks|demanded|demands|imposed|wants|wanted|warned)$/u;

/** Who set a deadline, where its own clause says so: "The council gave the firm until Friday to pay". */
export const setterOf = ({ line, from }: Spot, clause: Range): Range | null => {
  for (let i = clause.from + 1; i < from; i += 1) {
    const item = line.items[i];
    if (item === undefined || !SETS.test(item.lower) || item.tag === 'noun') continue;
    let first = i;
    while (first > clause.from && /^(?:aux|adv)$/u.test(line.items[first - 1]?.tag ?? '')) first -= 1;
    const passive = line.items.slice(first, i).some((one) => /^(?:is|are|was|were|been|be|being)$/u.test(one.lower));
    const subject = passive ? null : subjectBefore(line, first);
    return subject === null || subject === 'shared' || line.items[subject.from]?.tag === 'pron'
      ? null
      : (subject.parts[0] ?? subject);
  }
  return null;
};
