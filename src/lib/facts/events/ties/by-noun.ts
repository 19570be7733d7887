import { type Range, isComma, isFinite, isNominal, isTimePhrase, phraseEnd } from '../../phrases.ts';
import { AMOUNT_NOUNS, COMPARES } from '../../words/belongings.ts';
import { ROUGH_WORDS } from '../../words/figures.ts';
import { nounAfter, nounBefore, subjectOf } from './phrases-beside.ts';
import { type AmountScene, type Tie, asRange, lower, tag } from './tie.ts';

/** “Jorun Falk, 52”, “a 34-year-old baker”, “My daughter, who is 8”. */
export const age = ({ line, core, kind }: AmountScene): Tie | null => {
  if (kind !== 'age') return null;
  const before = line.items[core.from - 1];
  const at = /^[,(]$/u.test(before?.text ?? '')
    ? core.from - 1
    : before?.lower === 'aged'
      ? core.from - (isComma(line.items[core.from - 2]) ? 2 : 1)
      : -1;
  if (at > 0) {
    const owner = nounBefore(line, at);
    return owner === null ? null : { of: owner, whose: owner };
  }
  const after = nounAfter(line, core.to, line.items.length);
  if (after !== null && /-old$/u.test(lower(line, core.from))) return { of: after, whose: after };
  if (
    /^(?:is|was|turned|turns|be|been)$/u.test(lower(line, core.from - 1)) ||
    ROUGH_WORDS.has(lower(line, core.from - 1))
  ) {
    let verb = core.from - 1;
    while (verb > core.from - 6 && !isFinite(line.items[verb])) verb -= 1;
    const owner = subjectOf(line, verb);
    return owner === null ? null : { of: owner, whose: owner };
  }
  return null;
};

/** “a £410m takeover approach”, “a six-foot robot”. */
export const premodifierRange = ({ line, core, to, kind }: AmountScene): Range | null => {
  if (kind === 'count' || kind === 'casualties' || kind === 'share' || kind === 'age') {
    if (!/-/u.test(lower(line, core.from)) || core.to > core.from + 1) return null;
  }
  if (to !== core.to || !/^(?:noun|adj|name)$/u.test(tag(line, to)) || isTimePhrase(line, { from: to, to: to + 1 }))
    return null;
  if (COMPARES.has(lower(line, to))) return null;
  return nounAfter(line, to, line.items.length);
};

/** “212 glass plates”: the noun is in the amount itself. */
export const counted = ({ line, core, kind, unit }: AmountScene): Tie | null => {
  if (!/^(?:count|casualties|votes)$/u.test(kind) || unit === null || core.to - core.from < 2) return null;
  let from = core.from;
  while (
    from < core.to - 1 &&
    (tag(line, from) === 'num' ||
      /^(?:of|a|and|the|to|or|several|few|handful|couple|dozens|dozen|hundreds|thousands|scores|tens|these|those|its|his|her|their)$/u.test(
        lower(line, from),
      ) ||
      (/^[a-z]+-[a-z]+$/u.test(lower(line, from)) && from === core.from))
  )
    from += 1;
  const whole = phraseEnd(line, from);
  const end = lower(line, core.to) === 'of' && whole > core.to ? whole : core.to;
  return { of: { from, to: Math.min(end, core.to + 8) } };
};

/** “6% of Wexley”, “$15m in aid”, “£900 for an interview”. */
export const partOf = ({ line, to, kind, clause }: AmountScene): Tie | null => {
  if (!/^(?:percent|share|money|measure|count|casualties)$/u.test(kind)) return null;
  const link = lower(line, to);
  if (kind === 'share' && link !== 'of') return asRange(nounAfter(line, to, clause.to));
  if (link === 'worth' && lower(line, to + 1) === 'of') return asRange(nounAfter(line, to + 2, clause.to));
  if (link === 'of') return asRange(nounAfter(line, to + 1, clause.to));
  if (kind !== 'money') return null;
  // "$15m in aid", "£900 for an interview"; "in the hall" is a place
  if (link === 'in' && tag(line, to + 1) === 'noun') return asRange(nounAfter(line, to + 1, clause.to));
  return link === 'for' ? asRange(nounAfter(line, to + 1, clause.to)) : null;
};

const DIMENSIONS = /^(?:long|wide|deep|high|tall|thick|across|away)$/u;

/** "The bridge, 1.2 kilometres long, opened", "a lake 40 metres deep". */
export const dimension = ({ line, from, to }: AmountScene): Tie | null =>
  DIMENSIONS.test(lower(line, to)) ? asRange(nounBefore(line, isComma(line.items[from - 1]) ? from - 1 : from)) : null;

/** “a profit of £19m”. */
export const nounOf = ({ line, from, clause }: AmountScene): Tie | null => {
  if (lower(line, from - 1) !== 'of') return null;
  const end = isComma(line.items[from - 2]) ? from - 2 : from - 1;
  const noun = nounBefore(line, end, clause.from);
  if (noun === null) return null;
  return AMOUNT_NOUNS.has(lower(line, end - 1)) || isNominal(line.items[end - 1]) ? { of: noun } : null;
};
