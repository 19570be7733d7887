import { cueVerbOf } from './cue-verbs.ts';
import type { Cue } from './cues.ts';
import { insideVerb } from './second-verbs.ts';
import { isQuote, type Item, type Line } from './lines.ts';
import { isComma, isFinite, isStop, phraseEnd } from './phrases.ts';
import { DOCUMENT_NOUNS } from './words/kinds.ts';
import { REMARKS } from './words/saying.ts';

/** The end of a clause that stands behind its cue: before the writer's own voice comes back. */
export const clauseEnd = (line: Line, from: number, cue: Cue | null): number => {
  const { items } = line;
  let depth = 0;
  for (let i = from; i < items.length; i += 1) {
    const text = items[i]?.text ?? '';
    if (text === '(' || text === '[') depth += 1;
    if (text === ')' || text === ']') depth -= 1;
    if (depth < 0) return trimEnd(line, from, i);
    const end = depth > 0 ? null : endAt(line, from, i, cue);
    if (end !== null) return trimEnd(line, from, end);
  }
  return trimEnd(line, from, items.length);
};

/** Where a clause from `from` ends if it ends at an item: before it, or behind speech that holds its own comma; null where it goes on. */
const endAt = (line: Line, from: number, i: number, cue: Cue | null): number | null => {
  const { items } = line;
  const item = items[i];
  if (item === undefined) return i;
  const quoted =
    items[i + 1]?.lower === 'that' || (isQuote(items[i + 1]) && !isTrailingCue(line, i + 2)) || isAnnounced(line, i);
  if (item.text === ';' || (item.text === ':' && i > from + 1 && !quoted)) return i;
  const begun =
    i > from + 1 || (i === from + 1 && (isQuote(items[from]) || /^(?:it|this|that)$/u.test(items[from]?.lower ?? '')));
  if (begun && (isComma(item) || item.tag === 'cc') && turnsBack(line, from, i, cue)) return i;
  if (i > from + 2 && isLastDash(line, from, i)) return i;
  if (isTerms(line, i)) return i;
  // “overblown,” adding that …: the comma stands inside the marks
  if (item.speech && (isTailOfCue(line, i + 1) || isRemark(line, i + 1))) return i + 1;
  if (item.lower === 'according' && items[i + 1]?.tag === 'to') return i;
  // “… a last resort” as campaigners vow a fight: a headline goes on to something else
  if (line.headline && i > from && item.lower === 'as' && OPENS_PHRASE.test(items[i + 1]?.tag ?? '')) return i;
  return isComma(item) && isWritersBehind(line, from, i, cue) ? i : null;
};

const OPENS_PHRASE = /^(?:det|noun|name|adj|num)$/u;

/** Behind a comma: the main clause, a cue, a remark or anything else that the writer says again. */
const isWritersBehind = (line: Line, from: number, comma: number, cue: Cue | null): boolean => {
  const next = line.items[comma + 1];
  if (next?.lower === 'according' && line.items[comma + 2]?.tag === 'to') return true;
  if (next?.lower === 'with' && withOneDoing(line, comma + 2)) return true;
  // “They said it never existed, so I kept a copy”: what the speaker did then
  if (line.quotation !== null && next?.lower === 'so' && /^(?:i|we)$/u.test(line.items[comma + 2]?.lower ?? ''))
    return true;
  if (isTailOfCue(line, comma + 1) || isRemark(line, comma + 1) || isDisputed(line, comma + 1)) return true;
  if (isAside(line, comma) || isTiming(line, comma) || isCorrection(line, comma)) return true;
  if (comma <= from + 1) return false;
  return isMainBehind(line, from, comma, cue) || isTrailingCue(line, next?.lower === 'as' ? comma + 2 : comma + 1);
};

/** "to try one thing: a strip of black tape": what the colon announces belongs to the clause. */
const isAnnounced = ({ items }: Line, colon: number): boolean =>
  items[colon - 2]?.tag === 'num' &&
  /^(?:things?|ways?|reasons?|words?|options?|choices?|rules?)$/u.test(items[colon - 1]?.lower ?? '');

const OPENS = /^(?:after|before|when|while|since|though|although|because|as|whereas)$/u;

/** "While the hosts say there is room, they are few": the sentence began with a clause that ends at this comma. */
const isMainBehind = (line: Line, from: number, comma: number, cue: Cue | null): boolean => {
  const { items } = line;
  if (cue === null || cue.inverted || cue.subject === null || cue.subject.from > 6) return false;
  const opener = items.findIndex((item, at) => at < 4 && OPENS.test(item.lower));
  if (opener < 0 || opener >= cue.subject.from || cue.at >= from + 1) return false;
  if (items.slice(opener, cue.subject.from).some((item) => isComma(item) || isFinite(item))) return false;
  let next = comma + 1;
  while (items[next]?.tag === 'adv') next += 1;
  const to = phraseEnd(line, next);
  return to > next && isFinite(items[to]) && hasFinite(line, from, comma);
};

/** "on condition of anonymity": how somebody spoke. */
const isTerms = ({ items }: Line, at: number): boolean => {
  if (items[at]?.lower !== 'on') return false;
  const condition = items[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return (
    items[condition]?.lower === 'condition' &&
    items[condition + 1]?.lower === 'of' &&
    items[condition + 2]?.lower === 'anonymity'
  );
};

const DASH = /^(?:[—–―]|--)$/u;

/** "… the families — a proposal that he has made before": a dash with no second one begins the writer’s own remark. */
const isLastDash = (line: Line, from: number, at: number): boolean => {
  const { items } = line;
  if (!DASH.test(items[at]?.text ?? '') || !hasFinite(line, from, at)) return false;
  // "she does not know — and even if she does": still what she says
  if (items[at + 1]?.tag === 'cc') return false;
  for (let i = from; i < Math.min(items.length, at + 60); i += 1)
    if (i !== at && DASH.test(items[i]?.text ?? '')) return false;
  return true;
};

export const TAILS =
  /^(?:citing|quoting|adding|saying|noting|blaming|calling|describing|accusing|warning|insisting|claiming|arguing|explaining|telling|referring|stating|stressing|remarking|suggesting|alluding|predicting|urging)$/u;

/** ", adding that …", ", citing …": another cue of the same subject. */
const isTailOfCue = (line: Line, i: number): boolean => TAILS.test(line.items[i]?.lower ?? '');

const FIGURES = /^(?:figure|number|sum|total|tally|amount)$/u;

/** ", a swipe at his rivals.": the writer’s own word for what was said, up to the end of the sentence. */
const isRemark = (line: Line, from: number): boolean => {
  const { items } = line;
  // ", the first time that it has published the figure"
  if (items[from]?.lower === 'the' && /^(?:first|second|third|latest|last)$/u.test(items[from + 1]?.lower ?? ''))
    return /^(?:time|sign)$/u.test(items[from + 2]?.lower ?? '');
  if (items[from]?.tag !== 'det' || /^(?:the|this|that)$/u.test(items[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < from + 5; at += 1) {
    const item = items[at];
    if (item === undefined || !/^(?:noun|adj|adv|part)$/u.test(item.tag)) return false;
    if (REMARKS.has(item.lower)) return !endsLine(line, at + 1);
    // ", a figure that has appeared on posters"
    if (FIGURES.test(item.lower))
      return /^(?:that|which)$/u.test(items[at + 1]?.lower ?? '') && isFinite(items[at + 2]);
  }
  return false;
};

/** ", officials say.", ", said the mayor." and ", officials told the Post." close a sentence: the clause before is theirs. */
const isTrailingCue = (line: Line, from: number): boolean => {
  const { items } = line;
  const first = items[from];
  const inverted = cueVerbOf(first);
  if (inverted?.clause === true && isFinite(first) && !inverted.needsThat) {
    const to = phraseEnd(line, from + 1);
    return to > from + 1 && endsLine(line, to);
  }
  const subject = phraseEnd(line, from);
  if (subject <= from) return false;
  let at = subject;
  if (/^(?:present|involved)$/u.test(items[at]?.lower ?? '')) at += 1; // "two people present said"
  while (items[at]?.tag === 'adv' || items[at]?.tag === 'aux') at += 1;
  const verb = cueVerbOf(items[at]);
  return (
    verb?.clause === true &&
    (isFinite(items[at]) || items[at]?.tag === 'part' || items[at]?.tag === 'noun') &&
    (endsLine(line, at + 1) || (verb.lemma === 'tell' && endsLine(line, phraseEnd(line, at + 1))))
  );
};

const endsLine = (line: Line, at: number): boolean => {
  let i = at;
  while (i < at + 5 && /^(?:time|adv|prep)$/u.test(line.items[i]?.tag ?? '')) i += 1;
  return line.items[i] === undefined || isComma(line.items[i]) || isStop(line.items[i]);
};

const GIVES =
  /^(?:giving|saying|naming|explaining|elaborating|specifying|identifying|providing|offering|going|citing)$/u;

/** ", without giving a date"; “too soon”, although he did not rule it out: how it was said, told by the writer. */
const isAside = ({ items }: Line, comma: number): boolean => {
  const word = items[comma + 1]?.lower ?? '';
  if (word === 'without') return GIVES.test(items[comma + 2]?.lower ?? '');
  return /^(?:al)?though$/u.test(word) && isQuote(items[comma - 1]);
};

const LONG =
  /^(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|few|some|many|just|only|barely|less|more|than|about|nearly|almost|couple|of|shortly|soon|within|immediately|hours|days|weeks|months|years|minutes|day|week|month|year|hour)\b ?)+$/u;

/** ", after residents of Penning said that …": what somebody’s words answer is told by the writer. */
const isAnswering = (line: Line, comma: number): boolean => {
  const { items } = line;
  if (items[comma + 1]?.lower !== 'after') return false;
  const verb = items.findIndex((item, i) => i > comma + 2 && i < comma + 9 && isFinite(item));
  return verb > 0 && cueVerbOf(items[verb])?.clause === true;
};

/** ", hours after a newspaper reported …": when it was said, by the writer; a date reckoned within what was said stays. */
const isTiming = (line: Line, comma: number): boolean => {
  const { items } = line;
  if (isAnswering(line, comma)) return true;
  const at = items.findIndex((item, i) => i > comma && i < comma + 7 && item.lower === 'after');
  if (at <= comma + 1 || !hasFinite(line, at + 1, Math.min(items.length, at + 14))) return false;
  const between = items.slice(comma + 1, at).map((item) => item.lower);
  return LONG.test(between.join(' '));
};

/** ", down from an estimate of 7,500": what the writer sets beside a figure. */
const isCorrection = ({ items }: Line, comma: number): boolean =>
  /^(?:up|down)$/u.test(items[comma + 1]?.lower ?? '') && items[comma + 2]?.lower === 'from';

/** ", a figure the company disputes": the writer’s own note on what was said. */
const isDisputed = (line: Line, from: number): boolean => {
  if (line.items[from]?.tag !== 'det') return false;
  const owner = phraseEnd(line, from);
  const to = owner > from ? phraseEnd(line, owner) : owner;
  if (to <= owner) return false;
  const swallowed = cueVerbOf(line.items[to - 1]); // "disputes", read as a noun
  return (
    (cueVerbOf(line.items[to])?.deny === true && endsLine(line, to + 1)) ||
    (swallowed?.deny === true && to - owner > 1 && endsLine(line, to))
  );
};

const withOneDoing = (line: Line, from: number): boolean => {
  const to = phraseEnd(line, from);
  // "claims they fell out, with Ost claiming that …": a report inside the report.
  return to > from && line.items[to]?.tag === 'ing' && cueVerbOf(line.items[to])?.clause !== true;
};

/** ", but police did not …", "and said …": the words after a comma or a conjunction are the writer's again, or a new report. */
const turnsBack = (line: Line, from: number, at: number, cue: Cue | null): boolean => {
  const { items } = line;
  let i = at;
  const quoteBefore = items[i - 1];
  const comma =
    isComma(items[i]) || (quoteBefore !== undefined && quoteBefore.quotation !== null && endsSpeech(line, quoteBefore));
  if (isComma(items[i])) i += 1;
  if (isComma(items[at]) && isElsewhere(line, i)) return true;
  const contrast =
    isComma(items[at]) &&
    /^(?:though|although|while|whereas)$/u.test(items[i]?.lower ?? '') &&
    cueAfterSubject(line, i + 1);
  if (contrast) return true;
  const conjunction = items[i]?.tag === 'cc' ? items[i]?.lower : null;
  if (conjunction === null || conjunction === 'or' || conjunction === 'nor') return false;
  i += 1;
  while (items[i]?.tag === 'adv') i += 1;
  const first = items[i];
  if (first === undefined || (first.lower === 'that' && !isFinite(items[i + 1])) || first.tag === 'sub') return false;
  const verb = cueVerbOf(first);
  // "confirmed that … but said", "denies … and says"
  const isVerb = first.tag !== 'noun' || items[i + 1]?.lower === 'that';
  if (
    verb !== undefined &&
    isVerb &&
    isReport(line, i) &&
    goesBack(verb.form, cue) &&
    (endsWithComma(line, quoteBefore) || !isInside(line, i, cue))
  )
    return true;
  if (conjunction === 'and' && isPaperAct(line, i, cue)) return true;
  if (isSilence(line, i, conjunction === 'but')) return true;
  // "believes the plan may break the law and has hired solicitors": it has
  if (conjunction === 'and' && cue?.verb.form === 's' && isDone(line, i) && hasModal(line, from, at)) return true;
  if (first.tag === 'aux' || first.tag === 'modal') return false;
  const subject = first.lower === 'that' ? i + 1 : phraseEnd(line, i);
  if (subject <= i) return false;
  let next = subject;
  while (items[next]?.tag === 'adv' || items[next]?.tag === 'aux') next += 1;
  // A verb that the tagger took for the phrase's last noun: "and many farmers fear they …"
  const swallowed = cueVerbOf(items[subject - 1]);
  if (
    comma &&
    swallowed?.clause === true &&
    subject - i > 1 &&
    (items[subject]?.tag === 'pron' || items[subject]?.tag === 'sub' || items[subject]?.tag === 'det')
  )
    return true;
  const nextVerb = cueVerbOf(items[next]);
  if (nextVerb !== undefined && isFinite(items[next]) && isReport(line, next) && first.tag !== 'time')
    return comma || conjunction === 'but';
  if (!comma || !isFinite(items[subject]) || isBackshifted(line, from, at, subject, cue)) return false;
  // Cut short, the clause before is still true of its source; run on, the writer's own words would become the source's.
  return hasFinite(line, from, at);
};

/** “won on price,” and blamed …: the comma inside the marks parts the two verbs. */
const endsWithComma = (line: Line, before: Item | undefined): boolean =>
  before !== undefined &&
  isQuote(before) &&
  /,$/u.test(line.text.slice(before.quotation.inner.start, before.quotation.inner.end).trimEnd());

const isDone = ({ items }: Line, at: number): boolean =>
  items[at]?.lower === 'has' && /^(?:part|past)$/u.test(items[at + 1]?.tag ?? '');

const hasModal = ({ items }: Line, from: number, to: number): boolean =>
  items.slice(from, to).some(({ tag }) => tag === 'modal');

/** "told the Post that he had phoned her and said": he said. */
const isInside = (line: Line, at: number, cue: Cue | null): boolean => {
  const first = insideVerb(line, at - 1, { from: at, at });
  return cue !== null && first !== null && first.from > cue.at;
};

/** "noted that half had left, and the rest would follow": what was said, in the tenses of reported speech, goes on. */
const isBackshifted = (line: Line, from: number, at: number, next: number, cue: Cue | null): boolean => {
  const { items } = line;
  if (cue === null || !/^past/u.test(cue.verb.form) || items[next]?.lower !== 'had' || items[next + 1]?.tag === 'det')
    return false;
  for (let i = from; i < at; i += 1)
    if (items[i]?.lower === 'had') return /^(?:part|past|adv|aux|neg)$/u.test(items[next + 1]?.tag ?? '');
  return false;
};

/** "The letter says the price is firm and gives the city a month": the letter gives it. */
const isPaperAct = ({ items }: Line, at: number, cue: Cue | null): boolean =>
  /^(?:gives|lists|names|sets|includes|contains|carries|orders)$/u.test(items[at]?.lower ?? '') &&
  cue?.verb.form === 's' &&
  cue.subject !== null &&
  items.slice(cue.subject.from, cue.subject.to).some(({ lower }) => DOCUMENT_NOUNS.has(lower));

/** "but did not say why", "but declined to give names": what the source left unsaid. */
const isSilence = (line: Line, from: number, contrast: boolean): boolean => {
  const { items } = line;
  if (/^(?:declined|refused|declines|refuses)$/u.test(items[from]?.lower ?? '')) return items[from + 1]?.tag === 'to';
  if (items[from]?.lower === 'would' && items[from + 2]?.lower === 'be' && items[from + 3]?.lower === 'drawn')
    return true;
  if (!contrast && items[from]?.lower !== 'would') return false;
  if (items[from]?.tag !== 'aux' && items[from]?.tag !== 'modal') return false;
  const verb = items[from + 2];
  return items[from + 1]?.tag === 'neg' && SPEAKS.has(cueVerbOf(verb)?.lemma ?? verb?.lower ?? '');
};

const SPEAKS = new Set(
  'say comment elaborate specify name mention explain identify disclose suggest confirm'.split(' '),
);

/** ", while about four in ten want change": a second group or body, set against the first by the writer. */
const isElsewhere = (line: Line, from: number): boolean => {
  const { items } = line;
  if (!/^(?:while|whereas)$/u.test(items[from]?.lower ?? '')) return false;
  const to = phraseEnd(line, from + 1);
  const aside = isComma(items[to]) ? items.findIndex((item, at) => at > to && at < to + 14 && isComma(item)) : -1;
  return to > from + 1 && isFinite(items[aside < 0 ? to : aside + 1]) && items[from + 1]?.tag !== 'pron';
};

/** "…, though unions doubt that": somebody else's report hangs on. */
const cueAfterSubject = (line: Line, from: number): boolean => {
  const to = phraseEnd(line, from);
  return to > from && cueVerbOf(line.items[to])?.clause === true && isFinite(line.items[to]) && isReport(line, to);
};

const isReport = (line: Line, at: number): boolean => {
  const next = line.items[at + 1];
  const verb = cueVerbOf(line.items[at]);
  if (next === undefined || verb === undefined) return false;
  if (
    next.quotation !== null ||
    next.lower === 'that' ||
    next.text === ':' ||
    (isComma(next) && isQuote(line.items[at + 2]))
  )
    return true;
  if (verb.lemma === 'point') return next.lower === 'out';
  if (/^(?:quote|cite|blame)$/u.test(verb.lemma)) return true;
  // "says the loan is safe and expects the firm to repay it"
  if (verb.lemma === 'expect' && line.items[phraseEnd(line, at + 1)]?.tag === 'to') return true;
  if (verb.needsThat && !verb.hearer) return verb.deny || next.lower === 'to' || next.lower === 'whether' || verb.noun;
  return verb.clause || verb.directive || verb.deny || verb.accuse || verb.as;
};

/** A verb in the tense of the cue, or a finite one behind "declaring that …": the cue’s own subject goes on. */
const goesBack = (form: string, cue: Cue | null): boolean =>
  (cue?.voice === 'participle' && form !== 'ing' && form !== 'base') || sameTense(form, cue?.verb.form ?? 'past');

const sameTense = (a: string, b: string): boolean => {
  const past = (form: string): boolean => form === 'past' || form === 'past-or-participle';
  // "says she would sit him down and tell him": no subject of "says" tells like that
  if ((a === 'base' && b === 's') || (a === 's' && b === 'base')) return false;
  return past(a) === past(b);
};

export const trimEnd = (line: Line, from: number, to: number): number => {
  let end = to;
  while (end > from) {
    const item = line.items[end - 1];
    if (
      item === undefined ||
      item.tag !== 'mark' ||
      item.text === ')' ||
      item.text === ']' ||
      item.text === '%' ||
      item.text === '?' ||
      item.text === '!'
    ) {
      if (item?.tag === 'cc' && end === to) {
        end -= 1;
        continue;
      }
      break;
    }
    end -= 1;
  }
  return end;
};

export const trimStart = (line: Line, from: number, to: number): number => {
  let start = from;
  while (start < to) {
    const item = line.items[start];
    if (item === undefined || item.tag !== 'mark' || item.text === '(' || /^[$€£¥#@]/u.test(item.text)) break;
    start += 1;
  }
  return start;
};

export const endsSpeech = (line: Line, item: Item): boolean =>
  item.quotation !== null &&
  (/[.!?…,—–]$/u.test(
    line.text
      .slice(Math.max(item.quotation.inner.start, item.quotation.inner.end - 2), item.quotation.inner.end)
      .trimEnd(),
  ) ||
    !item.quotation.closed);

export const hasFinite = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isFinite(line.items[i]) || line.items[i]?.tag === 'part') return true;
  return false;
};
