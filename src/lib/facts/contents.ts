import { clauseEnd } from './clause-ends.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import { isQuote, type Item, type Line } from './lines.ts';
import { isComma, isFinite, isNominal, isShortQuote, isStop, isTimePhrase, phraseEnd } from './phrases.ts';
import { type After, hasFiniteSoon, quoteAfter } from './quoted-contents.ts';
import { CUE_NOUNS } from './words/kinds.ts';

const CLAUSE_OPENERS = new Set([
  'det',
  'poss',
  'pron',
  'name',
  'noun',
  'num',
  'adj',
  'quote',
  'prep',
  'sub',
  'adv',
  'neg',
  'ing',
  'time',
  'wh',
  'past',
  'part',
  'to',
]);

const opensClause = (item: Item | undefined): boolean => item !== undefined && CLAUSE_OPENERS.has(item.tag);

/** Speech, not a term in marks: whole, or longer than a few words. */
export const isSpeech = (item: Item | undefined): boolean => item !== undefined && item.quotation !== null;

// Verbs that may have a hearer like "told", though they seldom do.
const WRITES_TO = /^(?:write|text|email|cable|telegraph|radio|caution|signal|message|phone|beg|teach|persuade)$/u;

/** "found a beetle that nobody had named": the verb has its object, and "that" describes it. */
const hasObject = (line: Line, cue: Cue): boolean => {
  const first = line.items[cue.to];
  if (first === undefined || !/^(?:det|poss|adj|num|noun)$/u.test(first.tag) || first.lower === 'that') return false;
  const to = phraseEnd(line, cue.to);
  return (
    line.items[to]?.lower === 'that' && !isTimePhrase(line, { from: cue.to, to }) && !WRITES_TO.test(cue.verb.lemma)
  );
};

/** "that petrol stations in the town had": “that” is no word for several things. */
const isPluralPhrase = (line: Line, from: number): boolean => {
  let last = from;
  while (/^(?:noun|adj)$/u.test(line.items[last + 1]?.tag ?? '')) last += 1;
  return line.items[last]?.tag === 'noun' && /[^siu]s$/u.test(line.items[last]?.lower ?? '');
};

/** "found that visits to the branches had fallen": a noun that was taken for the verb of “that”. */
const isSwallowed = (line: Line, at: number): boolean =>
  line.items[at]?.tag === 'pres' &&
  /[^siu]s$/u.test(line.items[at]?.lower ?? '') &&
  line.items[at + 1]?.tag !== 'det' &&
  /^(?:prep|to)$/u.test(line.items[at + 1]?.tag ?? '') &&
  hasFiniteSoon(line, at + 2, 12);

/** Steps over hearer, time, place and manner between a verb and its "that": "told a closed committee in July that". */
const thatAfter = (line: Line, cue: Cue, limit: number): number => {
  const { items } = line;
  const from = cue.to;
  if (!cue.verb.hearer && hasObject(line, cue)) return -1;
  for (let i = from; i < Math.min(items.length, from + limit); i += 1) {
    const item = items[i];
    if (item === undefined || isStop(item) || (item.quotation !== null && !isShortQuote(item))) return -1;
    // says it “does not recognise” that account: the clause has begun before
    if (isQuote(item) && /^(?:it|he|she|they|this)$/u.test(items[i - 1]?.lower ?? '')) return -1;
    const past = pastAside(line, i);
    if (past > i) return past;
    // "said her father used to say that": his words
    if (item.lower === 'used' && items[i + 1]?.tag === 'to') return -1;
    if (item.lower === 'that') {
      // "repeated the claim that …": the noun's clause
      if (
        i > from &&
        CUE_NOUNS[items[i - 1]?.lower ?? ''] !== undefined &&
        !items.slice(from, i).some((one) => one.tag === 'prep')
      )
        return -1;
      const next = items[i + 1];
      const demonstrative =
        i === from &&
        next !== undefined &&
        (next.tag === 'noun' || next.tag === 'adj') &&
        !isPluralPhrase(line, i + 1) &&
        !hasFiniteSoon(line, i + 2, 8);
      if (demonstrative) return -1;
      // "disputed that figure, putting it at nine": a noun that looks like a verb
      if (cue.verb.deny && i === from && next?.tag === 'pres' && (isComma(items[i + 2]) || isStop(items[i + 2])))
        return -1;
      if (i > from && isFinite(next) && items[i - 1]?.tag === 'noun') return -1;
      if (opensClause(next) || isComma(next) || (i === from && isFinite(next))) return i;
      return -1;
    }
    // "told every child who crossed that it …"
    if (item.lower === 'who' && i > from && isFinite(items[i + 1])) {
      if (cueVerbOf(items[i + 1])?.clause === true) return -1; // "cited officials who said that …": theirs
      i += 1;
      continue;
    }
    if (isFinite(item) || item.tag === 'sub' || item.tag === 'wh' || (item.tag === 'cc' && i === from)) return -1;
  }
  return -1;
};

/** "has written to staff, in an email leaked to a blog, that": the "that" behind what the commas hold; else the place itself. */
const pastAside = ({ items }: Line, comma: number): number => {
  if (!isComma(items[comma]) || !/^(?:in|on|at|during|by|via)$/u.test(items[comma + 1]?.lower ?? '')) return comma;
  for (let i = comma + 2; i < Math.min(items.length, comma + 14); i += 1) {
    if (isStop(items[i])) return comma;
    if (isComma(items[i])) return items[i + 1]?.lower === 'that' && opensClause(items[i + 2]) ? i + 1 : comma;
  }
  return comma;
};

/** "assured voters he is tough": a phrase that a second subject follows at once. */
const isHearer = (line: Line, from: number): boolean => {
  const to = phraseEnd(line, from);
  const next = line.items[to];
  const subject =
    next?.tag === 'det' || next?.tag === 'poss' || /^(?:he|she|they|it|we|there)$/u.test(next?.lower ?? '');
  return to > from && line.items[from]?.tag !== 'pron' && subject && next?.lower !== 'that' && clauseFollows(line, to);
};

/** Where a bare clause begins, if one does: after hearer, day and adverbs. */
const bareClause = (line: Line, cue: Cue): number => {
  const { items } = line;
  let i = cue.to;
  if (cue.verb.hearer) {
    if (cue.verb.lemma === 'tell' || isHearer(line, i) || items[i]?.tag === 'pron') {
      const hearer = phraseEnd(line, i);
      if (hearer <= i) return -1;
      i = hearer;
    }
  }
  for (let guard = 0; guard < 4; guard += 1) {
    const item = items[i];
    if (item?.tag === 'time' || (item?.tag === 'adv' && item.lower !== 'there')) i += 1;
    else if (item?.tag === 'prep' && isTimePhrase(line, { from: i + 1, to: phraseEndWithTime(line, i + 1) }))
      i = phraseEndWithTime(line, i + 1);
    else break;
  }
  const behind = i === cue.to ? behindProviso(line, cue) : -1;
  if (behind >= 0) return behind;
  const first = items[i];
  if (i === cue.to && isFinite(first) && hasGap(line, cue)) return i;
  if (
    first === undefined ||
    isComma(first) ||
    isStop(first) ||
    isFinite(first) ||
    first.tag === 'to' ||
    first.tag === 'cc' ||
    (first.tag === 'ing' && !isDoingClause(line, i)) ||
    first.lower === 'so'
  )
    return -1;
  if (first.tag === 'prep' && phraseEnd(line, i) <= i && !isFrontedClause(line, i)) return -1;
  if (first.tag === 'wh') return -1;
  // "miners believed trapped were found": how they were, and no clause
  if (
    (/^(?:part|adj|adv)$/u.test(first.tag) || first.lower === 'missing') &&
    isFinite(items[i + 1]) &&
    !/^(?:more|most|many|few|fewer|others|some|less|there|here)$/u.test(first.lower)
  )
    return -1;
  if (!opensClause(first)) return -1;
  return clauseFollows(line, i) ? i : -1;
};

// What a clause may open with between commas: a condition, a concession, a circumstance.
const PROVISO =
  /^(?:if|when|unless|while|although|though|despite|because|win|whether|like|for|by|in|with|without|after|before|until|once|even|given|unlike|contrary|should)$/u;

/** "says, win or lose, the bridge stays": the words between the commas belong to the clause behind them. */
const behindProviso = (line: Line, cue: Cue): number => {
  const { items } = line;
  if (cue.inverted || cue.subject === null || !isComma(items[cue.to]) || !PROVISO.test(items[cue.to + 1]?.lower ?? ''))
    return -1;
  if (items.slice(0, cue.subject.from).some((item) => isComma(item) || item.quotation !== null)) return -1;
  for (let i = cue.to + 2; i < Math.min(items.length, cue.to + 16); i += 1) {
    if (isStop(items[i])) return -1;
    if (isComma(items[i])) return clauseFollows(line, i + 1) ? cue.to + 1 : -1;
  }
  return -1;
};

/** "an offer which she believed had been made": the clause has lost its subject to "which". */
const hasGap = (line: Line, cue: Cue): boolean =>
  !cue.inverted &&
  cue.subject !== null &&
  cue.subject.to === cue.from &&
  (/^(?:which|who|whom|that)$/u.test(line.items[cue.subject.from - 1]?.lower ?? '')
    ? isComma(line.items[cue.subject.from - 2]) || isNominal(line.items[cue.subject.from - 2])
    : isNominal(line.items[cue.subject.from - 1]) && cue.verb.lemma !== 'have');

const isFrontedClause = (line: Line, i: number): boolean => {
  for (let k = i; k < Math.min(line.items.length, i + 12); k += 1) {
    // "said on Tuesday in Paris, noting that …": no clause of what was said
    if (isComma(line.items[k])) return line.items[k + 1]?.tag !== 'ing' && clauseFollows(line, k + 1);
    if (isFinite(line.items[k])) return isTimePhrase(line, { from: i + 1, to: phraseEndWithTime(line, i + 1) });
  }
  return false;
};

/** "said closing the plant would cost jobs": what is done is the subject of a verb, before any clause of its own. */
const isDoingClause = (line: Line, from: number): boolean => {
  for (let k = from + 1; k < Math.min(line.items.length, from + 12); k += 1) {
    const item = line.items[k];
    if (item === undefined || item.tag === 'mark' || item.tag === 'sub' || item.tag === 'wh' || item.lower === 'that')
      return false;
    if (isFinite(item)) return item.tag !== 'past' || isNominal(line.items[k - 1]);
  }
  return false;
};

const phraseEndWithTime = (line: Line, from: number): number => {
  let end = from;
  while (
    line.items[end]?.tag === 'time' ||
    (end === from && line.items[end]?.tag === 'det') ||
    (end > from && line.items[end]?.tag === 'num' && line.items[end - 1]?.tag === 'time')
  )
    end += 1;
  if (line.items[end]?.tag === 'noun' && isTimePhrase(line, { from: end, to: end + 1 })) end += 1;
  return end > from ? end : phraseEnd(line, from);
};

// The board says the offer “does not come close”: the verb stands inside the marks.
const OPENS_PREDICATE = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)\b/u;

/** A subject with a finite verb behind it, whatever commas and relatives stand between. */
export const clauseFollows = (line: Line, from: number): boolean => {
  const { items } = line;
  const first = items[from];
  if (first === undefined) return false;
  if (first.tag === 'sub' || first.tag === 'ing') return hasFiniteSoon(line, from + 1, 40);
  const end = phraseEnd(line, from);
  if (end <= from)
    return first.tag === 'adv' || first.tag === 'prep' || first.tag === 'part' || first.lower === 'there'
      ? hasFiniteSoon(line, from + 1, 20)
      : false;
  const last = items[end - 1];
  if (isQuote(last) && OPENS_PREDICATE.test(line.text.slice(last.quotation.inner.start, last.quotation.inner.end)))
    return true;
  if (!isComma(items[end])) return hasFiniteSoon(line, end, 40);
  // "the paper, which it did not publish, was …" goes on behind its second comma; "the deaths, saying …" does not.
  for (let i = end + 1; i < Math.min(items.length, end + 30); i += 1) {
    if (!isComma(items[i])) continue;
    return isFinite(items[i + 1]) || (items[i + 1]?.tag === 'adv' && isFinite(items[i + 2]));
  }
  return false;
};

/** "noted he had left": a pronoun that can only be a subject, with its verb. */
const opensWithSubject = (line: Line, cue: Cue): boolean => {
  const { items } = line;
  const next = items[cue.to + 1]?.tag === 'adv' ? items[cue.to + 2] : items[cue.to + 1];
  return /^(?:he|she|they|we|there)$/u.test(items[cue.to]?.lower ?? '') && isFinite(next);
};

const ADDS = new Set([
  'add',
  'note',
  'argue',
  'stress',
  'explain',
  'complain',
  'announce',
  'boast',
  'joke',
  'conclude',
  'contend',
]);

/** The content that stands behind a verb of saying. */
export const contentAfter = (line: Line, cue: Cue): After | null => {
  const { items } = line;
  const { verb } = cue;
  const quote = quoteAfter(line, cue);
  if (quote !== null) return quote;
  if (!verb.clause) return null;
  const that = thatAfter(line, cue, 22);
  if (that >= 0) {
    // "doubts that is possible": here "that" is the clause's own subject.
    const from = that === cue.to && isFinite(items[that + 1]) && !isSwallowed(line, that + 1) ? that : that + 1;
    const end = clauseEnd(line, from, cue);
    return end > from ? { from, to: end, quoted: false, tailTo: that, how: 'that' } : null;
  }
  const whether = whetherAfter(line, cue);
  if (whether >= 0) {
    const end = clauseEnd(line, whether, cue);
    return end > whether + 1 ? { from: whether, to: end, quoted: false, tailTo: whether, how: 'whether' } : null;
  }
  // ", adding the bill must wait": a participle of saying adds no things
  const adds = cue.voice === 'participle' && ADDS.has(verb.lemma);
  if (verb.needsThat && !adds && !(isFinite(items[cue.to]) && hasGap(line, cue)) && !opensWithSubject(line, cue))
    return null;
  const bare = bareClause(line, cue);
  if (bare < 0) return null;
  const end = clauseEnd(line, bare, cue);
  return end > bare + 1 ? { from: bare, to: end, quoted: false, tailTo: bare, how: 'bare' } : null;
};

const ASKING = new Set([
  'ask',
  'wonder',
  'question',
  'doubt',
  'query',
  'inquire',
  'enquire',
  'explain',
  'know',
  'say',
  'tell',
  'reveal',
  'describe',
  'recall',
  'clarify',
]);

const EXPLAINING = new Set(['explain', 'describe', 'recall']);

const whetherAfter = (line: Line, cue: Cue): number => {
  if (!ASKING.has(cue.verb.lemma)) return -1;
  const strict = cue.verb.force !== 'questioned';
  for (let i = cue.to; i < Math.min(line.items.length, cue.to + 8); i += 1) {
    const item = line.items[i];
    if (item === undefined || isStop(item) || isComma(item) || isFinite(item)) return -1;
    if (item.tag === 'wh' && i === cue.to && EXPLAINING.has(cue.verb.lemma)) return i;
    // "asked the officer where the voters came from"
    if (
      item.tag === 'wh' &&
      !/^(?:who|which|whose|that)$/u.test(item.lower) &&
      cue.verb.lemma === 'ask' &&
      i === phraseEnd(line, cue.to)
    )
      return i;
    if (item.lower === 'whether' || (!strict && (item.lower === 'if' || (item.tag === 'wh' && i === cue.to))))
      return strict && item.lower !== 'whether' ? -1 : i;
    if (strict && i > cue.to + 3) return -1;
  }
  return -1;
};
