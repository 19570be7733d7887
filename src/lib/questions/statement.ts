import { contains, type Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { sentencesOver, sourceOf, type Context } from './context.ts';
import { isCompleted, isSentence } from './clause-shape.ts';
import { countWords, cueOf, curly, danglingWord, quoted, wording } from './phrase.ts';
import { nameable } from './names.ts';
import { rememberedOf } from './remembered.ts';
import { standalone, type SelfForm, type Standalone } from './standalone.ts';
import {
  CLAUSE_MARKERS,
  CLAUSE_VERBS,
  DIRECTIVE_CUES,
  HEDGED_CUES,
  NOT_FINITE_CUES,
  SINGULAR_CUES,
  STATED_CUES,
} from './words/cues.ts';
import { LOADED_VERBS, STOP_WORDS } from './words/plain-words.ts';

/** How a claim can be put into a stem without changing it. */
export const FORMS = ['quotation', 'clause', 'predicate'] as const;
export type Form = (typeof FORMS)[number];

/** A credited claim that stands alone, in the article's own words. */
export type Statement = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly span: Span; // the words used, inside one content span
  readonly words: string;
  readonly plain: string; // the words with somebody in the place of each pronoun that may stand: what they lean on is looked for here
  readonly form: Form;
};

/** Words of the speaker's own, or to the hearer. */
export const FIRST_PERSON = /(?<![\p{L}])(?:I|me|my|we|us|our|you|your)(?![\p{L}])/iu;
/** Words that begin with their verb lack the subject it belongs to: "which she believed had been offered". */
const BARE_VERB = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|must|should|does|did|do|can)\b/iu;
const LOOSE_END = /(?<![\p{L}])(?:that|this|these|those|so|such|of|to|and|or|the|an?)[.,;:’”]*$/iu;
const MOST_WORDS = 26;
const FEWEST_WORDS = 4;
/** A condition dropped from a claim makes it firmer than it was. */
const CONDITION =
  /^[\s,;:—–-]*(?:if|unless|until|provided|except|only|but|although|though|while|without|pending|once|when)\b/iu;

const CLAUSE = new Set(CLAUSE_MARKERS);
const CLAUSE_CUES = new Set(CLAUSE_VERBS);
const LOADED = new Set(LOADED_VERBS);
const OPENERS = new Set(STOP_WORDS);
const DIRECTIVES = new Set(DIRECTIVE_CUES);

/** A clause follows "that", or a verb that takes clauses and has a verb of its own before any relative clause begins. */
const isClause = (context: Context, attribution: Attribution, span: Span, words: string): boolean => {
  const cue = cueOf(context, attribution).split(' ')[0] ?? '';
  if (attribution.certainty === 'questioned' || DIRECTIVES.has(cue)) return false;
  if (/\bthat[\s“"‘]*$/iu.test(context.text.slice(Math.max(0, span.start - 8), span.start))) return true;
  if (!CLAUSE_CUES.has(cue)) return false;
  if (isSentence(context, span)) return true;
  const main =
    words
      .toLowerCase()
      .replace(/’/gu, "'")
      .split(/\b(?:that|which|who|whose|to)\b/u)[0] ?? '';
  return main
    .split(/\s+/u)
    .slice(1)
    .some((word) =>
      CLAUSE.has(
        word
          .replace(/[^\p{L}']/gu, '')
          .replace(/^.*(n't)$/u, '$1')
          .replace(/^.+('re|'ve|'ll|'d)$/u, '$1'),
      ),
    );
};

/** A content without the relative clause at its end, which may be the writer's own aside: "the rails, which have cost much". */
const withoutAside = (context: Context, content: Span): Span[] => {
  const text = context.text.slice(content.start, content.end);
  const aside = /,\s(?:which|who|whose|where|with\s(?:the|a|an)\b|an?\s\p{Ll}+\s(?:the|that|which)\b)/u.exec(text);
  if (!aside || /[“”"]/u.test(text.slice(aside.index))) return [];
  const head = { start: content.start, end: content.start + aside.index };
  const words = countWords(wording(context, head));
  return words >= 6 && words <= MOST_WORDS ? [head] : [];
};

const ANOTHER = /,?\s(?:and|but)\sthat\s/giu;

/** “The wind had turned and that no forecast had warned of it”: the first of two claims that each have a “that”; the second leans on it. */
const firstClaim = (context: Context, { mode }: Attribution, content: Span): Span => {
  const next = [...context.text.slice(content.start, content.end).matchAll(ANOTHER)]
    .map(({ index, 0: words }) => ({ start: content.start + index, end: content.start + index + words.length }))
    .find((at) => !context.reading.quotations.some(({ inner }) => contains(inner, at)));
  return mode === 'direct' || !next ? content : { start: content.start, end: next.start };
};

/** The part of a content that fits a stem: all of it, one sentence of it, or its first clause where nothing that limits it is lost. */
const fitting = (context: Context, attribution: Attribution, content: Span): Span[] => {
  const whole = countWords(wording(context, content));
  const parts = sentencesOver(context, content)
    .map((sentence) => ({ start: Math.max(sentence.start, content.start), end: Math.min(sentence.end, content.end) }))
    .filter((part) => part.end > part.start);
  const wholes = whole <= MOST_WORDS && parts.length <= 2 ? [content] : [];
  const singles = attribution.mode === 'direct' && parts.length > 1 ? parts : [];
  const cuts = [content, ...singles]
    .filter((part) => countWords(wording(context, part)) > MOST_WORDS)
    .flatMap((part) => cut(context, part));
  const plain = attribution.mode === 'direct' ? [] : withoutAside(context, content);
  if (plain.length > 0) return plain;
  return [...wholes, ...singles.filter((part) => countWords(wording(context, part)) <= MOST_WORDS), ...cuts];
};

/** “The dividend, which costs the firm £22m a year”: what is told of it comes behind the aside. */
const ENDS_IN_ASIDE = /,\s(?:which|who|whose|where)\s[^,]*$/iu;

const cut = (context: Context, part: Span): Span[] => {
  const text = context.text.slice(part.start, part.end);
  const found: Span[] = [];
  for (const mark of text.matchAll(/[,;:—–]\s/gu)) {
    const head = text.slice(0, mark.index);
    const words = countWords(head);
    if (ENDS_IN_ASIDE.test(head)) continue;
    if (words < 8 || words > MOST_WORDS || CONDITION.test(text.slice(mark.index + 1))) continue;
    found.push({ start: part.start, end: part.start + mark.index });
  }
  return found.slice(-1);
};

const unbalanced = (words: string): boolean => {
  const count = (mark: RegExp): number => (words.match(mark) ?? []).length;
  return count(/[“„]/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1 || count(/\(/gu) !== count(/\)/gu);
};

/** True when "he" or "her" stands in a stretch before any person does: it may mean anybody. */
const namelessPerson = (context: Context, span: Span): boolean => {
  const found = /(?<![\p{L}])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}])/iu.exec(
    context.text.slice(span.start, span.end),
  );
  if (!found) return false;
  const people = [
    ...context.facts.entities.filter((one) => one.type === 'person'),
    ...context.facts.sources.filter((one) => one.kind === 'person'),
  ];
  return !people.some((one) =>
    one.mentions.some((mention) => mention.start >= span.start && mention.end <= span.start + found.index),
  );
};

/** True when quoted words are an utterance and not a phrase: they hold a verb that a list can tell, or a speaker’s "I". */
const speaks = (words: string): boolean =>
  FIRST_PERSON.test(words) ||
  /(?<![\p{L}])(?:[\p{L}]{2,}ed|don[’']t|won[’']t|can[’']t|let[’']s|it[’']s|that[’']s|there[’']s)(?![\p{L}])/iu.test(
    words,
  ) ||
  words
    .toLowerCase()
    .replace(/’/gu, "'")
    .split(/[^\p{L}']+/u)
    .some((word) => CLAUSE.has(word) || CLAUSE.has(word.replace(/^.+(n't|'re|'ve|'ll)$/u, '$1')));

/** Every way in which an attribution’s words can stand alone in a question; best first. Empty when none can. */
export const statementsOf = (
  context: Context,
  attribution: Attribution,
  self: SelfForm = 'drop',
): readonly Statement[] => STATEMENTS[self](context, attribution);

const statementsWith =
  (self: SelfForm) =>
  (context: Context, attribution: Attribution): readonly Statement[] =>
    CANDIDATES[self](context, attribution).filter(
      ({ words, plain, span }) =>
        !dangles(context, span, plain) &&
        (plain !== wordsAt(context, span) || words !== plain || !namelessPerson(context, span)),
    );

const wordsAt = (context: Context, span: Span): string => curly(wording(context, span)).replace(/[,.;:]+$/u, '');

/** True when words lean on what stands before them, and no tree shows that their own phrase completes them. */
const dangles = (context: Context, span: Span, words: string): boolean => {
  const word = danglingWord(words, context.scope.lone);
  return word !== null && !isCompleted(context, span, word);
};

/**
 * The same, for a stem that names the source before the words: a clause may then begin with the pronoun that stands for it
 * ("Ana Reyes said that she had left").
 */
export const namedStatementsOf = rememberedOf((context: Context, attribution: Attribution): readonly Statement[] =>
  CANDIDATES.keep(context, attribution).filter(({ words, plain, span, form }) =>
    form === 'clause' && OWN_PRONOUN.test(words)
      ? !danglingWord(plain.replace(OWN_PRONOUN, 'Somebody '), context.scope.lone)
      : !dangles(context, span, plain) && (words !== plain || !namelessPerson(context, span)),
  ),
);

export const OWN_PRONOUN = /^(?:he|she)\s/iu;

/** A content’s words: as they stand between marks, else with names for the pronouns that point outside. */
const wordsFor = (context: Context, { mode }: Attribution, span: Span, self: SelfForm): Standalone => {
  const raw = curly(wording(context, span));
  const bare = raw.replace(/[,.;:]+$/u, '');
  const told = mode === 'direct' ? null : standalone(context, span, self);
  if (mode === 'direct') return { words: raw, plain: raw };
  if (!told) return { words: bare, plain: bare };
  const tidy = (words: string): string => curly(words).replace(/[,.;:]+$/u, '');
  return { words: namedOnce(tidy(told.words), bare), plain: tidy(told.plain) };
};

/**
 * "Lorvane must withdraw Lorvane’s officers", "Ana Reyes had told Ana Reyes’s sister on her birthday": the second name gives way to
 * the pronoun that the article has there, if it is one and the same throughout.
 */
const namedOnce = (words: string, printed: string): string => {
  const [whole = '', name] = NAMED_AGAIN.exec(words) ?? [];
  const pronouns = (printed.match(/(?<![\p{L}])(?:his|her|its|their)(?![\p{L}])/giu) ?? []).map((one) =>
    one.toLowerCase(),
  );
  const [pronoun] = pronouns;
  if (name === undefined || pronoun === undefined || new Set(pronouns).size > 1) return words;
  return words.replace(whole, () => whole.replace(new RegExp(`${name}[’']s$`, 'u'), pronoun));
};

const NAMED_AGAIN = /(?<![\p{L}])(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?![\p{L}]|[’']s).*?(?<![\p{L}])\1[’']s/u;

/** "A European diplomat" where another diplomat speaks too: nobody could tell which of them is meant. */
const hasNamesake = (context: Context, source: Source): boolean => {
  if (!source.anonymous) return false;
  const noun = headNoun(source.canonical);
  return context.facts.sources.some(
    (one) => one.id !== source.id && one.anonymous && one.kind !== 'group' && headNoun(one.canonical) === noun,
  );
};

const headNoun = (name: string): string =>
  (
    /^(.*?)(?:\s(?:of|in|from|at|close|familiar|who|with|on|near|for|to|by)\b.*)?$/u.exec(name.toLowerCase())?.[1] ??
    name
  )
    .split(/\s+/u)
    .at(-1)
    ?.replace(/s$/u, '') ?? '';

const candidatesWith =
  (self: SelfForm) =>
  (context: Context, attribution: Attribution): readonly Statement[] => {
    const source = sourceOf(context, attribution);
    if (!source || !nameable(source) || attribution.anaphoric || attribution.inHeadline) return [];
    if (hasNamesake(context, source)) return [];
    return attribution.content.flatMap((content) =>
      fitting(context, attribution, firstClaim(context, attribution, content)).flatMap((span) => {
        const { words, plain } = wordsFor(context, attribution, span, self);
        if (countWords(words) < FEWEST_WORDS || unbalanced(words) || LOOSE_END.test(words)) return [];
        const form: Form =
          attribution.mode === 'direct'
            ? 'quotation'
            : isClause(context, attribution, span, words)
              ? 'clause'
              : 'predicate';
        if (form !== 'quotation' && FIRST_PERSON.test(words.replace(/“[^”]*”|‘[^’]*’/gu, ''))) return [];
        if (form !== 'quotation' && ENDS_IN_ASIDE.test(words) && /^\s?,/u.test(context.text.slice(span.end, span.end + 2))) return []; // prettier-ignore
        if (form === 'quotation' && !speaks(words) && !isSentence(context, span)) return [];
        return [{ attribution, source, span, words, plain, form }];
      }),
    );
  };

const CANDIDATES: Readonly<Record<SelfForm, (context: Context, attribution: Attribution) => readonly Statement[]>> = {
  drop: rememberedOf(candidatesWith('drop')),
  keep: rememberedOf(candidatesWith('keep')),
  they: rememberedOf(candidatesWith('they')),
};

const STATEMENTS: typeof CANDIDATES = {
  drop: rememberedOf(statementsWith('drop')),
  keep: rememberedOf(statementsWith('keep')),
  they: rememberedOf(statementsWith('they')),
};

/** Words whose last mark was left outside: “promised ‘a road without questions”. */
const closed = (words: string): string =>
  (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length + 1 ? `${words}”` : words;

/** The verb phrase as the article has it, from cue to content: "accused Zembria of stalling". Null where the words do not follow each other. */
const predicateOf = (context: Context, { attribution, span }: Statement): string | null => {
  const cue = attribution.cue[0];
  const source = attribution.source.at(-1);
  if (!cue || attribution.cue.length !== 1 || !source || source.end > cue.start || cue.end > span.start) return null;
  const cueWords = wording(context, cue).toLowerCase();
  const head = cueWords.split(' ')[0] ?? '';
  const between = context.text.slice(cue.end, span.start).replace(/\s+/gu, ' ');
  const gap = context.text.slice(source.end, cue.start);
  if (
    NOT_FINITE_CUES.includes(head) ||
    head.endsWith('ing') ||
    LOADED.has(head) ||
    countWords(between) > 6 ||
    /[“”"();:]/u.test(between.replace(/[“"]$/u, ''))
  )
    return null;
  if (/[;:“”"]/u.test(gap) || countWords(gap) > 8) return null;
  if (/^as\s/u.test(context.text.slice(cue.end, span.end).trim()) && /^(?:describ|call|dismiss|hail|label)/u.test(head))
    return null; // “which she described as …” // prettier-ignore
  if (danglingWord(`x ${between}`) || BARE_VERB.test(context.text.slice(span.start, span.end))) return null;
  const singular = SINGULAR_CUES[head];
  const verb = singular ? `${singular}${cueWords.slice(head.length)}` : wording(context, cue);
  if (/^\s?[,;:]/u.test(between)) return null;
  return closed(
    curly(
      `${verb} ${wording(context, { start: cue.end, end: span.end })}`.replace(/\s+/gu, ' ').replace(/[,.;:]+$/u, ''),
    ),
  );
};

/** The verb with which a stem may put a clause: neutral, and as firm as the article's. */
const clauseVerb = (context: Context, attribution: Attribution): string | null => {
  const cue = cueOf(context, attribution);
  const head = cue.split(' ')[0] ?? '';
  // Told in court, say, where the article keeps its distance in another way than by the verb.
  if (attribution.certainty === 'alleged')
    return /^(?:says?|said)$/u.test(head) ? (STATED_CUES[head] ?? null) : 'claimed';
  if (attribution.certainty === 'denied') return cue.startsWith('den') ? 'denied' : null;
  if (attribution.certainty === 'questioned') return null;
  if (HEDGED_CUES[head]) return HEDGED_CUES[head];
  return STATED_CUES[head] ?? 'said';
};

/** A clause that began a sentence, made to continue one; null when its first word may be a name. */
export const continued = (context: Context, { span, words }: Pick<Statement, 'span' | 'words'>): string | null => {
  const first = /^[“"‘]?([\p{L}’'-]+)/u.exec(words)?.[1] ?? '';
  if (!/^\p{Lu}/u.test(first)) return words;
  const lower = first.toLowerCase();
  const entity = context.facts.entities.some((one) =>
    one.mentions.some((mention) => mention.start >= span.start - 1 && mention.start <= span.start + 1),
  );
  if (entity || /^\p{Lu}{2,}/u.test(first) || first === 'I') return words;
  if (OPENERS.has(lower) || /ly$/u.test(lower)) return words.replace(first, lower);
  const common = context.scope.lower.has(lower);
  return common ? words.replace(first, lower) : null;
};

/**
 * What a stem may ask "who …?" about: the rest of the sentence after "who", with the claim in the article's own words.
 * `said: “…”` for quotations, `said that …` for clauses, the article's verb phrase otherwise. Null when none reads well.
 */
export const whoPhrase = (context: Context, statement: Statement): string | null => {
  const { attribution, words, form } = statement;
  if (form === 'quotation') return asserts(statement) ? `is quoted as saying ${quoted(words)}` : null;
  if (form === 'clause') {
    const verb = clauseVerb(context, attribution);
    const clause = continued(context, statement);
    if (verb && clause) return `${verb} that ${clause}`;
  }
  return predicateOf(context, statement);
};

/** The claim as a that-clause without its verb, or null when the words are no clause that can follow "that". */
export const clauseOf = (context: Context, statement: Statement): string | null =>
  statement.form === 'clause' ? continued(context, statement) : null;

/** Quoted words as a report may give them, “the league has no rule on nails”: a whole sentence that means nobody by “I” or “you”; null for others. */
export const retoldQuotation = (context: Context, statement: Statement): string | null => {
  const { form, words, span } = statement;
  if (form !== 'quotation' || !asserts(statement) || FIRST_PERSON.test(words) || /[?!;:…“”‘]/u.test(words)) return null;
  const bare = /(?<![\p{L}])the (\p{Ll}+)(?:[’']s|\s(?:is|are|was|were|has|have|had|will|would|can|could))(?![\p{L}])/iu.exec(words)?.[1]; // prettier-ignore
  if (bare !== undefined && !context.scope.lone.has(bare)) return null; // “the general’s troops”: whose?
  if (sentencesOver(context, span).length > 1 || !isSentence(context, span) || BARE_VERB.test(words)) return null;
  return continued(context, statement)?.replace(/[.,]+$/u, '') ?? null;
};

/** True when the source stands behind the content: what is denied or asked is not what the source says. */
export const asserts = ({ attribution }: Statement): boolean =>
  attribution.certainty !== 'denied' && attribution.certainty !== 'questioned';

/** True when the words are a claim worth tracing: long enough, and about something other than the speaker. */
export const tellsMuch = ({ words }: Statement): boolean => countWords(words) >= 6 && !FIRST_PERSON.test(words);

/** The outlets that passed the words on, outermost first; null when anybody else's account stands in between. */
export const relaysOf = (context: Context, { attribution }: Statement): Source[] | null => {
  const relays = attribution.chain.slice(0, -1).flatMap((id) => context.sources.get(id) ?? []);
  const plain =
    relays.length === Math.max(0, attribution.chain.length - 1) && relays.every((relay) => relay.kind === 'outlet');
  return plain && (relays.length > 0 || attribution.parent === null) ? relays : null;
};
