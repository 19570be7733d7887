import { contains, type Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import type { Line } from '../../facts/lines.ts';
import { attributionsOver, sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { articled, capital, countWords, cueOf, isPlural, proseName } from '../phrase.ts';
import { askAgent, askClaim, askOwn, subjectWords } from './ask.ts';
import { headOf, labelOf, lowerOf, tagOf, wordsAt } from './branches.ts';
import { BARE_OFFICES, SAYINGS } from '../words/asking.ts';
import { PERSON_NOUNS, TITLES } from '../words/people.ts';
import { clauseAround, clauseHeadOf, lemmaOf, type Clause } from './clause.ts';
import type { Slot } from './slot.ts';
import { isProper } from '../standalone.ts';

/** Who is credited with a clause, and the verb with which a question may say so. */
export type Claim = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly name: string;
  readonly verb: string;
};

/** A clause with its claim; `claim` is null where the writer states it. */
export type Told = { readonly clause: Clause; readonly claim: Claim | null };

const HEDGE =
  /(?<![\p{L}])(?:may|might|could|likely|unlikely|probably|perhaps|possibly|appear\p{L}*|seem\p{L}*)(?![\p{L}])/iu;
const BELIEFS: readonly (readonly [RegExp, string])[] = [
  [/^(?:has |had )?(?:believ)/u, 'believe'],
  [/^(?:has |had )?(?:think|thought)/u, 'think'],
  [/^(?:has |had )?(?:estimat)/u, 'estimate'],
];

const DEMANDS = /^(?:has |had |have )?(?:demand|order|propos|recommend|request|urg|ask|suggest(?:s|ed)? that)/u;

const verbOf = (context: Context, attribution: Attribution, words: string): string | null => {
  const cue = cueOf(context, attribution);
  // “demanded that Ukraine give up the city”: nobody said that it did
  if (DEMANDS.test(cue)) return null;
  const belief = BELIEFS.find(([pattern]) => pattern.test(cue))?.[1];
  if (attribution.certainty === 'alleged') return 'claim';
  if (attribution.certainty === 'stated') return belief ?? 'say';
  return attribution.certainty === 'hedged' ? (belief ?? (HEDGE.test(words) ? 'say' : null)) : null;
};

/** The line of the writer’s own words that holds a span. */
export const lineOf = (context: Context, span: Span): Line | null => {
  const { lines } = context;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 8; at -= 1) {
    const line = lines[at];
    if (line && line.quotation === null && !line.headline && line.end >= span.end) return line;
  }
  return null;
};

const allItems = ({ front, subject, auxiliaries, rest }: Clause): number[] => [
  ...front,
  ...subject,
  ...auxiliaries,
  ...rest,
];

const spanOf = (clause: Clause): Span => {
  const all = allItems(clause).sort((a, b) => a - b);
  return { start: clause.grown.items[all[0] ?? 0]?.start ?? 0, end: clause.grown.items[all.at(-1) ?? 0]?.end ?? 0 };
};

const LOOSE = /^(?:may|might|could|should)$/u;

/** True for a main clause of the writer’s that states something: not "nobody knows whether …", not "the museum may sell …". */
const isMain = ({ grown: tree, head, auxiliaries }: Clause): boolean => {
  const label = labelOf(tree, head);
  const first =
    label === 'conj' ? headOf(tree, head) : label === 'acl:relcl' ? clauseHeadOf(tree, headOf(tree, head)) : head;
  return (
    (headOf(tree, first) < 0 || labelOf(tree, first) === 'root') &&
    !auxiliaries.some((at) => LOOSE.test(lowerOf(tree, at)))
  );
};

/** The clause around a span and whose it is; null where that is not plain: words at second hand, denied, asked, quoted. */
export const toldAround = (context: Context, span: Span): Told | null => {
  const line = lineOf(context, span);
  const clause = line && clauseAround(line, span);
  if (!clause) return null;
  const verb = clause.grown.items[clause.head];
  const speaks = context.facts.attributions.some((one) => one.cue.some((cue) => verb && contains(cue, verb)));
  if (speaks || SAYINGS.includes(lemmaOf(clause))) return null; // "Delta reported on Monday"
  const over = attributionsOver(context, spanOf(clause)).filter((one) => !one.inHeadline);
  if (over.length === 0) return isMain(clause) ? { clause, claim: null } : null;
  if (labelOf(clause.grown, clause.head) === 'acl:relcl') return null; // whose aside it is nobody can tell
  const [attribution] = over;
  const whole = spanOf(clause);
  const from = attribution?.content[0]?.start ?? 0;
  const opens = labelOf(clause.grown, clause.head) === 'conj' || whole.start - from <= OPENERS;
  if (!opens) return null; // "the typeface was one that the service gave up": a clause inside what was said
  const inside = attribution?.content.some((one) => one.start <= whole.start + 1 && whole.end <= one.end + 1) ?? false;
  const source = attribution && sourceOf(context, attribution);
  if (over.length > 1 || !inside || !attribution || !source) return null;
  if (
    attribution.chain.length > 1 ||
    attribution.parent !== null ||
    attribution.mode !== 'indirect' ||
    attribution.anaphoric
  )
    return null;
  const words = wordsAt(
    clause.grown,
    allItems(clause).sort((a, b) => a - b),
  );
  const cue = verbOf(context, attribution, words);
  if (cue === null || !nameable(source) || source.anonymous || !surelyNamed(context, attribution, source)) return null;
  const plain = proseName(context, source);
  const name = source.kind === 'document' && /^\p{Lu}/u.test(plain) ? `the ${plain.replace(/^The\s/u, '')}` : plain;
  if ((!/^(?:\p{Lu}|the\s)/u.test(name) && !isPlural(source)) || BARE_OFFICES.includes(name.toLowerCase())) return null; // "report said"
  return { clause, claim: { attribution, source, name, verb: cue } };
};

const OPENERS = 6; // letters of "that "

const OWN: Readonly<Record<string, (source: Source) => boolean>> = {
  it: (source) =>
    (source.kind === 'organisation' || source.kind === 'outlet') &&
    !isPlural(source) &&
    !/^police$/iu.test(source.canonical),
  they: isPlural,
};

/** "the firm" where the article speaks of one company only. */
const onlyBody = (context: Context, noun: string): string | null => {
  const kind = noun === 'firm' ? 'company' : noun;
  const all = context.facts.entities.filter(
    ({ type, canonical }) => type === 'organisation' && /^\p{Lu}/u.test(canonical),
  );
  const bodies = all.filter(({ subtype }) => subtype === kind || subtype === noun);
  if (kind === 'company' && all.some(({ subtype }) => subtype === null)) return null; // it may be a company too
  return bodies.length === 1 && bodies[0] ? articled(context, bodies[0].canonical) : null;
};

/** "The firm", "It": the name that the article’s facts know behind a subject, if one. */
export const named = (context: Context, { clause }: Told): string | null => {
  const { grown: tree, subject } = clause;
  const [first, last] = [tree.items[subject[0] ?? -1], tree.items[subject.at(-1) ?? -1]];
  if (!first || !last || subject.length > 3 || /^NNP/u.test(tagOf(tree, clause.subjectHead))) return null;
  const found = context.facts.sources.filter((source) =>
    source.mentions.some((one) => one.end === last.end && one.start >= first.start && one.start <= first.start + 4),
  );
  const meant = context.facts.references.find(
    (one) => one.sure && !one.self && one.span.start === first.start && one.span.end === last.end,
  );
  if (meant?.name && isProper(meant.name)) return meant.name;
  const [source] = found;
  const only = found.length === 0 ? onlyBody(context, lowerOf(tree, clause.subjectHead)) : null;
  if (only !== null) return only;
  if (
    found.length !== 1 ||
    !source ||
    source.anonymous ||
    !/^\p{Lu}/u.test(source.canonical) ||
    !isProper(source.canonical)
  )
    return null;
  return source.kind === 'organisation' || source.kind === 'outlet' ? proseName(context, source) : null;
};

/** True when a claim’s source is named before its words: only then does “it” stand for the source. */
const first = ({ source, content }: Attribution): boolean => {
  const gap = (content[0]?.start ?? 0) - (source[0]?.end ?? Infinity);
  return gap >= 0 && gap <= NEAREST; // “disputed the study and said it had …” may mean the study
};

const NEAREST = 26; // letters

/** “The club”: true unless the credit is a bare noun that neither the name nor the kind of whoever is meant has in it. */
export const surelyNamed = (context: Context, { source: spans }: Attribution, source: Source): boolean => {
  const noun = /^the (\p{Ll}+)$/iu
    .exec(spans[0] ? context.text.slice(spans[0].start, spans[0].end) : '')?.[1]
    ?.toLowerCase();
  if (noun === undefined || source.kind === 'person' || source.canonical.toLowerCase().includes(noun)) return true;
  return source.mentions.some(({ start, end }) => {
    const before = context.text.slice(Math.max(0, start - 24), start).toLowerCase();
    const after = context.text.slice(end, end + 40).toLowerCase();
    return before.endsWith(`${noun} `) || new RegExp(`^, an? [\\p{L} -]*${noun}(?![\\p{L}])`, 'u').test(after);
  });
};

/** True when the clause’s words mean the same in a question that names its claimant and nobody else. */
export const standsAlone = ({ clause, claim }: Told, left: ReadonlySet<number>, name: string | null): boolean => {
  const { grown: tree, subject, subjectHead } = clause;
  const pronoun = tagOf(tree, subjectHead) === 'PRP';
  if (
    pronoun &&
    name === null &&
    !(claim && first(claim.attribution) && (OWN[lowerOf(tree, subjectHead)]?.(claim.source) ?? false))
  )
    return false;
  if (
    !pronoun &&
    !left.has(subjectHead) &&
    (!/^NN/u.test(tagOf(tree, subjectHead)) || /^ones?$/u.test(lowerOf(tree, subjectHead)))
  )
    return false; // "the latest was worth …"
  const than = allItems(clause).some((at) => lowerOf(tree, at) === 'than');
  return allItems(clause).every((at) => {
    if (left.has(at) || at === subjectHead) return true;
    const tag = tagOf(tree, at);
    if (tag === 'PRP' || (/^(?:this|that|these|those|such|here)$/u.test(lowerOf(tree, at)) && tag !== 'WDT'))
      return false;
    if (/^(?:JJR|RBR)$/u.test(tag) && (at === clause.head || labelOf(tree, at) === 'xcomp') && !than) return false; // "the robot is safer"
    if (tag !== 'PRP$') return true;
    return /^(?:its|their)$/u.test(lowerOf(tree, at)) && !subject.includes(at);
  });
};

/** "How much did it need work worth": a word that has lost what follows it. */
const LOOSE_END =
  /(?<![\p{L}])(?:worth|than|of|from|with|for|at|as|a|an|the|and|or|least|most|about|some|under|between|into|then|stop|start|begin|continue|decide|agree|follow|resume|early|late)$/iu;

/** “By a naval officer Tilling”: a name that lost the half that stood between commas. */
const CUT_NAME = new RegExp(`(?<![\\p{L}])an? (?:\\p{Ll}+ )?(?:${PERSON_NOUNS.join('|')}) \\p{Lu}`, 'u');

const MOST_SUBJECT_WORDS = 9;

/** “Rovers play”: a name that a tagger takes for a common noun keeps its capital. */
const cased = (context: Context, { clause, claim }: Told, words: string): string => {
  const { grown: tree, subject } = clause;
  const item = tree.items[subject[0] ?? -1];
  const name = context.facts.entities.some(
    ({ canonical, mentions }) =>
      item &&
      canonical !== claim?.source.canonical &&
      canonical.includes(item.text) &&
      mentions.some((one) => contains(one, item)),
  );
  return name && item && /^\p{Lu}/u.test(item.text) && item.lower !== 'the' ? capital(words) : words;
};

/** “Vikram Sethi” of “Landlord Vikram Sethi”. */
const withoutTrade = (context: Context, words: string): string | null =>
  context.facts.entities.find(
    ({ type, canonical, role }) =>
      type === 'person' && role !== null && words.toLowerCase() === `${role} ${canonical}`.toLowerCase(),
  )?.canonical ?? null;

/** “Grange”, “Ms Treharne”: by the whole name, where one person has it. */
const personInFull = (context: Context, { grown: tree, subject: all }: Clause): string | null => {
  const subject = all.filter((at) => labelOf(tree, at) !== 'punct');
  const [first, last] = [tree.items[subject[0] ?? -1], tree.items[subject.at(-1) ?? -1]];
  if (!first || !last || subject.length > 4 || tagOf(tree, subject.at(-1) ?? -1) !== 'NNP') return null;
  if (subject.length > 2) return withoutTrade(context, wordsAt(tree, subject));
  const found = context.facts.entities.filter(
    ({ type, canonical, mentions }) =>
      type === 'person' &&
      canonical.endsWith(` ${last.text}`) &&
      mentions.some((one) => one.end === last.end && one.start >= first.start),
  );
  return found.length === 1 && found[0] ? found[0].canonical.replace(TITLE_FIRST, '') : null;
};

/** “A copy”: a thing that a question cannot speak of as known. */
const BARE = /^an?\s\p{Ll}+$/u;

const TITLE_FIRST = new RegExp(`^(?:${[...TITLES, ...PERSON_NOUNS].join('|')})\\.?\\s(?=\\S+\\s\\S)`, 'iu');

const ASKS_WHEN = /^(?:at what time|on which|in which|when|since|from which)(?![\p{L}])/iu;

/** A question as a teacher would put it, with the article’s name; `turn` chooses between wordings that mean the same. */
export const framed = (context: Context, told: Told, slot: Slot, turn: number): string | null => {
  const { clause, claim } = told;
  const name = slot.isSubject ? null : named(context, told);
  const plain = personInFull(context, clause) ?? cased(context, told, subjectWords(clause).replace(/^an?\s/u, 'the '));
  const subject = name !== null && name !== claim?.name ? name : plain;
  // “demanded that Ukraine give up the city”: nobody said that it gave it up
  if (claim && tagOf(clause.grown, clause.auxiliaries[0] ?? clause.head) === 'VB') return null;
  if (claim && subject.toLowerCase() === claim.name.toLowerCase() && !slot.isSubject) return null; // “the firm say the firm will”
  if (!standsAlone(told, slot.left, name)) return null;
  const byMany = claim ? null : askAgent(clause, slot, name ?? cased(context, told, subjectWords(clause)));
  if (byMany === null && !slot.isSubject && countWords(subjectWords(clause)) > MOST_SUBJECT_WORDS) return null;
  // “at what time did the office say the river rose” may ask when the office said so
  const timed = claim?.verb === 'say' && ASKS_WHEN.test(slot.wh) ? askOwn(clause, slot, subject) : null;
  if (name === null && !slot.isSubject && BARE.test(subjectWords(clause))) return null; // “the copy”: of what?
  const asked =
    timed !== null
      ? timed
      : byMany !== null
        ? byMany
        : claim
          ? askClaim(clause, slot, { helper: 'did', claimant: claim.name, verb: claim.verb }, subject)
          : askOwn(clause, slot, subject);
  if (asked === null || LOOSE_END.test(asked) || CUT_NAME.test(asked)) return null;
  const small = `${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
  // one credit a question: “according to the article, how many did the Forum say …” has two
  if (claim)
    return timed === null
      ? `In ${context.name}, ${small}?`
      : `According to ${claim.name}${/^the /u.test(context.name) ? '' : ` in ${context.name}`}, ${small}?`;
  const front = `${capital(`according to ${context.name}`)}, ${small}?`;
  return turn % 2 === 0 || countWords(asked) > 14 ? front : `${capital(asked)}, according to ${context.name}?`;
};
