import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { surelyNamed, toldAround } from '../asking/frames.ts';
import { anyOf } from '../flaws/flaw.ts';
import { ABSOLUTE_TERMS } from '../flaws/words/terms.ts';
import { sentenceFor } from '../asking/tell.ts';
import { attributionsOver, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { capital, countWords, cueOf, curly, danglingWord, proseName, topicWords, wording } from '../phrase.ts';
import { escaped } from '../escaped.ts';
import { rememberedFor } from '../remembered.ts';
import { clauseOf, OWN_PRONOUN, retoldQuotation, whoPhrase } from '../statement.ts';
import { bodyOf, stands } from '../swap.ts';
import { leanOf, soundNamedStatementsOf, soundStatementsOf } from '../wholeness.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { NUMBERS } from '../words/style-cues.ts';
import { wordsOf } from '../words-of.ts';
import { isCopied, namedInFull, partedOf } from './sayso-restated.ts';

/** Something that the article reports, as one sentence that stands alone. */
export type Reported = {
  readonly sentence: string; // “Wexley employs 640 people in Harle.”
  readonly span: Span; // the words of the article that it puts
  readonly claim: { readonly attribution: Attribution; readonly source: Source; readonly name: string } | null;
};

const FEWEST = 6;
const MOST = 26;
const BEST = 15; // words
const FEWEST_TOPICS = 4;

/** Words that tie a sentence to the one before it, or leave open what it means. */
const TIED =
  /^(?:but|and|or|so|yet|still|also|then|later|meanwhile|however|instead|another|others?|asked|both|each|one|if|how|what|whether)\b/iu;
const LEFT_OUT =
  /(?<![\p{L}])(?:other|(?:since|by|until|before) then|the next (?:day|morning|evening|night|week)|the \d+-year-old|that\.$|(?<!(?:that|is|was|are|were|be|been|as) )there (?:in|on|since|for|at|last)(?= )|(?:is|are|was|were) (?:said|believed|thought|understood)|of (?:that|these|those)|(?:there|so|too|safer|higher|lower|better|worse|larger|smaller|cheaper|fewer|less|sooner)\.$|both (?:sides|countries|men|women|of)|n?either \p{Ll}+(?! n?or)|the (?:number|figure|total|toll|sum|same|rest|latter|former)(?! of)|(?:\d[\d,]*|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens|hundreds|thousands)) (?:remain|were|was|had|have|are|is))(?![\p{L}])/iu;
/** “An internal memo, says …”: a comma whose fellow is gone; “Is a bear behind it”: no statement. */
const BROKEN =
  /^(?!According to )[^,]*,\s(?:said|found|\p{Ll}{2,}(?:s|ed))\s[^,]*\.$|^[^,]*,\s(?:says|said|shows?|showed|suggests?|finds|found|warns|reports?)\s|^(?:is|are|was|were|has|have|had|do|does|did|will|would|could)\s|^According to [^,]*, (?:although|though|while|because|if|when|and|but|which|who)\s/iu;

/** “Poll on the website suggests”, “Oakline spokeswoman called”: a common noun that has lost its article. */
const NO_ARTICLE = new RegExp(`^(?:poll|survey|study|report|memo|letter|statement|note|email)\\s|^\\p{Lu}[^,]*\\s(?:${PERSON_NOUNS.join('|')})$`, 'iu'); // prettier-ignore
const MARKS = /["?!…:;()—–]|\s-\s/u;

/** Quotation marks that open and close within the sentence. */
const paired = (sentence: string): boolean =>
  (sentence.match(/“/gu) ?? []).length === (sentence.match(/”/gu) ?? []).length &&
  (sentence.match(/(?<![\p{L}\p{N}])‘/gu) ?? []).length === (sentence.match(/’(?![\p{L}\p{N}])/gu) ?? []).length;

/** What a sentence may lose at its end without saying anything else. */
const TAIL =
  /,\s(?:(?:which|who|whose|where|citing|saying|blaming|adding|after|when|while|as)\s|an?\s\p{Ll}+\s(?:that|which)\s)[^,]*\.$|\s(?:published|printed|held|made)\sthere(?=\.$)/u;

/** “…, a record that nobody has questioned”: a word by which a reader guesses that a statement is not so. */
const INVITES = anyOf(ABSOLUTE_TERMS);

const PEOPLE = new Set(PERSON_NOUNS);

/** “The minister was travelling”: a subject that only the sentences before can name. */
const bareSubject = (context: Context, sentence: string): boolean => {
  const noun = /^The (\p{Ll}+) (?!of |for |in |at |that |who |between )/u.exec(sentence)?.[1];
  return (
    noun !== undefined &&
    (PEOPLE.has(noun) || /^(?:head|identity|finding|clue|word)$/u.test(noun)) &&
    !context.scope.lone.has(noun)
  );
};

/** The people of more than one name, each with the last of them. */
const surnamesIn = rememberedFor((context: Context) =>
  context.facts.entities.flatMap(({ type, canonical }) => {
    const last = canonical.split(' ').at(-1) ?? '';
    if (type !== 'person' || last.length < 3 || !canonical.includes(' ')) return [];
    return [{ canonical, last }];
  }),
);

/** “Ms Voll”, “Anand”: somebody named by half. */
const halfNamed = (context: Context, sentence: string): boolean =>
  surnamesIn(context).some(
    ({ canonical, last }) =>
      sentence.includes(last) &&
      !sentence.includes(canonical) &&
      new RegExp(`(?<![\\p{L}])${escaped(last)}(?![\\p{L}])`, 'u').test(sentence),
  );

/** True when a sentence can be read without any other. `plain`: with somebody in the place of each pronoun that the sentence itself explains. */
export const standsAlone = (context: Context, sentence: string, plain: string = sentence): boolean =>
  countWords(sentence) >= FEWEST &&
  countWords(sentence) <= MOST &&
  !TIED.test(sentence) &&
  !LEFT_OUT.test(sentence) &&
  !MARKS.test(sentence) &&
  !/,\snot\s/u.test(sentence) && // “left on March 3, not March 2” answers somebody
  !BROKEN.test(sentence) &&
  topicWords(sentence).size >= FEWEST_TOPICS &&
  paired(sentence) &&
  !bareSubject(context, sentence) &&
  !halfNamed(context, sentence) &&
  danglingWord(plain, context.scope.lone) === null &&
  leanOf(plain, context.scope.lone) === null;

const askable = (context: Context, span: Span): boolean =>
  bodyOf(context, span) &&
  sensitivityOf(context, [span]) === null &&
  context.facts.figures.every((one) => !overlaps(span, one.span) || stands(one));

const COUNTS = new Set(NUMBERS);

/** “Two people familiar with the inquiry”. */
const isCounted = (words: string): boolean => COUNTS.has(wordsOf(words)[0] ?? '');

/** Who drew a document up, right behind it: “drawn up by the FSE”, “for the Examiner”. */
const AUTHOR = /^\s(?:(?:\p{Ll}+ (?:up |out )?)?by|for|from|of)\s(?:the\s)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*/u;

const PAPERS = /(?<![\p{L}])(?:timeline|particulars|poll|survey|document|documents|papers|file|files|log|register|memo|letter|report|study|statement|records?|emails?|filing)$/iu; // prettier-ignore

/** “A timeline”, “particulars”: a paper without whoever wrote it; null for those. */
const paperName = (context: Context, { source: spans }: Attribution, source: Source, name: string): string | null => {
  const paper = source.kind === 'document' || PAPERS.test(name);
  if (!paper || /(?<=\s)\p{Lu}|^\p{Lu}(?!he\s|n?\s)|[’']s\s/u.test(name)) return name;
  if (!/^(?:an?|the)\s/iu.test(name)) return null;
  const author = spans
    .concat(source.mentions)
    .flatMap(({ end }) => AUTHOR.exec(context.text.slice(end, end + 80).replace(/\s+/gu, ' '))?.[0] ?? [])[0];
  return author === undefined ? null : `${name}${author}`;
};

const PEOPLES = /(?:ian|ean|can|ese|ish|[^ct]ic)s?\s/u; // “Zembrian officials”

/** “Rescue workers”, “Analysts at Corran Stokes” at the head of a sentence: within one they begin small, where no name begins them. */
const smallStart = (context: Context, { kind, mentions }: Source, name: string): string => {
  const first = /^\p{Lu}\p{Ll}+(?=\s\p{Ll})/u.exec(name)?.[0];
  if (first === undefined || kind === 'person' || kind === 'outlet' || PEOPLES.test(`${first} `)) return name;
  const inside = new RegExp(`\\p{Ll},?\\s${first}(?![\\p{L}])`, 'u').test(context.text);
  const opens = mentions.some(({ start }) => context.reading.sentences.some((one) => one.start === start));
  return inside || !opens ? name : `${first.toLowerCase()}${name.slice(first.length)}`;
};

/** A source as its own sentence names it where that is its name, else as any sentence would. */
const nameIn = (context: Context, { source: spans }: Attribution, source: Source): string => {
  const span = spans[0];
  const surface = span ? wording(context, span) : '';
  if (source.anonymous && (/^an?\s/iu.test(surface) || isCounted(surface)))
    return `${surface.charAt(0).toLowerCase()}${surface.slice(1)}`;
  const owned = span && /[’']s?\s$/u.test(context.text.slice(Math.max(0, span.start - 3), span.start)); // “Ostreva’s General Staff”
  const bare =
    span && !owned && surface === source.canonical && (source.kind !== 'group' || !/^\p{Lu}\p{Ll}+$/u.test(surface)); // “Researchers”
  return bare && !/\bthe\s$/iu.test(context.text.slice(Math.max(0, span.start - 4), span.start))
    ? source.canonical
    : proseName(context, source);
};

/** “‘It is scrap,’ Breka wrote”: a quotation with its own speaker, which nobody else “said that”. */
export const HOLDS_REPORT = /,[’”"']\s\p{L}/u;

/** “According to Harle Rail, repairs would take 14 weeks.”: what somebody is credited with, its claimant first. */
const creditedOf = (context: Context, attribution: Attribution): Reported[] => {
  const source = sourceOf(context, attribution);
  if (!source || source.anonymous || attribution.chain.length > 1 || attribution.parent !== null) return [];
  if (!surelyNamed(context, attribution, source)) return [];
  if (attribution.certainty !== 'stated' && attribution.certainty !== 'hedged') return [];
  return [...soundStatementsOf(5)(context, attribution), ...soundNamedStatementsOf(context, attribution)]
    .slice(0, 1)
    .flatMap((statement) => {
      const phrase = statement.form === 'clause' ? whoPhrase(context, statement) : null;
      const quotation = retoldQuotation(context, statement);
      const name = paperName(context, attribution, source, nameIn(context, attribution, source));
      if (name === null || (phrase === null && quotation === null) || !askable(context, statement.span)) return [];
      const clause = quotation ?? (attribution.certainty === 'stated' ? clauseOf(context, statement) : null);
      // Not word for word as it stands: to find the same words again is no reading.
      const turned = /^according to/u.test(cueOf(context, attribution)) && phrase !== null;
      const ofSelf = OWN_PRONOUN.test(clause ?? '') && phrase !== null; // “According to Ana, she had left” says it twice
      const sentence =
        clause === null || turned || ofSelf ? `${capital(name)} ${phrase ?? ''}.` : `According to ${name}, ${clause}.`;
      return standsAlone(
        context,
        sentence,
        sentence.replace(statement.words, () => statement.plain),
      ) && !HOLDS_REPORT.test(sentence)
        ? [{ sentence, span: statement.span, claim: { attribution, source, name } }]
        : [];
    });
};

/** A sentence worth asking about says something of a figure or of two names, or gives a claim. */
const tellsMuch = (context: Context, sentence: Span): boolean =>
  context.facts.figures.some((one) => contains(sentence, one.span) || contains(one.span, sentence)) ||
  context.facts.entities.filter((one) => one.mentions.some((mention) => contains(sentence, mention))).length > 1;

/** The clause around a figure, as it can be told by itself. */
const toldOf = (context: Context, span: Span): Reported[] => {
  const told = toldAround(context, span);
  const sentence = told && askable(context, span) ? sentenceFor(context, told) : null;
  if (!told || sentence === null || !standsAlone(context, sentence)) return [];
  if (!told.claim && !(/\d/u.test(sentence) || tellsMuch(context, span))) return [];
  return [{ sentence, span, claim: told.claim }];
};

/** The words of a sentence with whoever it credits by full name; null where that cannot be put in. */
const inFull = (context: Context, sentence: Span, claim: NonNullable<Reported['claim']>): string | null => {
  const [span] = claim.attribution.source;
  const { canonical, anonymous } = claim.source;
  if (claim.attribution.source.length !== 1 || !span || !contains(sentence, span)) return null;
  const surface = wording(context, span);
  const whole = surface.toLowerCase().includes(canonical.toLowerCase());
  if (anonymous && /^an?\s/iu.test(surface)) return context.text.slice(sentence.start, sentence.end); // first spoken of here
  if (!whole && (anonymous || wording(context, sentence).includes(canonical) || claim.attribution.chain.length > 1))
    return null;
  const name = span.start === sentence.start ? capital(claim.name) : claim.name;
  return `${context.text.slice(sentence.start, span.start)}${whole ? context.text.slice(span.start, span.end) : name}${context.text.slice(span.end, sentence.end)}`;
};

const MOST_OWN = 0.3; // of a sentence: what is not the claim, its source and its verb

/** True where a sentence is little but its claims; a claim among other things is not what the sentence says. */
const isMostly = (sentence: Span, over: readonly Attribution[]): boolean => {
  const spans = over.flatMap(({ content, source, cue }) => [...content, ...source, ...cue]);
  let told = 0;
  for (let at = sentence.start; at < sentence.end; at += 1)
    if (spans.some(({ start, end }) => start <= at && at < end)) told += 1;
  return told >= (1 - MOST_OWN) * (sentence.end - sentence.start);
};

/** Whose claim a sentence gives; null where it gives none, undefined where it gives several or one that has no source. */
const claimIn = (context: Context, sentence: Span): Reported['claim'] | undefined => {
  const over = attributionsOver(context, sentence);
  const attribution = over.find((one) => one.source.length === 1) ?? over[0];
  if (!attribution) return null;
  const source = sourceOf(context, attribution);
  const one = over.every(({ sourceId }) => sourceId === attribution.sourceId);
  if (attribution.certainty === 'denied') return undefined;
  if (!isMostly(sentence, over)) return null;
  return one && source && !attribution.inHeadline && surelyNamed(context, attribution, source)
    ? { attribution, source, name: nameIn(context, attribution, source) }
    : undefined;
};

const IT = /(?<![\p{L}])(?:it|its|they|their)(?![\p{L}])/iu;

/** A sentence of the article that stands alone as it is. */
const wholeOf = (context: Context, sentence: Span): Reported[] => {
  if (!askable(context, sentence)) return [];
  const claim = claimIn(context, sentence);
  if (claim === undefined || (claim === null && !tellsMuch(context, sentence))) return [];
  const full = claim ? inFull(context, sentence, claim) : namedInFull(context, sentence);
  const own = claim?.source.kind === 'organisation' || claim?.source.kind === 'outlet';
  if (full === null) return [];
  const all = curly(full.replace(/\s+/gu, ' ')).trim();
  const short = all.replace(TAIL, '.');
  const words = (INVITES.test(all) ? [short, all] : [all, short]).find(
    (each) => /^\p{Lu}.*\.$/u.test(each) && standsAlone(context, each) && (own || !IT.test(each)),
  );
  return words === undefined ? [] : [{ sentence: words, span: sentence, claim }];
};

/** “The Rail Safety Board first report”: a name that the facts put together, and no sentence has. */
const isMadeUp = (context: Context, { kind, canonical }: Source): boolean =>
  kind === 'document' && !context.scope.plain.includes(canonical.toLowerCase());

/** “The firm said that the firm will …”. */
const namedTwice = (sentence: string, name: string): boolean =>
  sentence.toLowerCase().split(name.toLowerCase()).length > 2;

const VERBATIM = 20; // words off the best length: so much rather a statement in other words than the article’s own sentence

/** How far a statement is from what is best asked about. */
const fromBest = (context: Context, { sentence }: Reported): number =>
  Math.abs(countWords(sentence) - BEST) + (isCopied(context, sentence) ? VERBATIM : 0);

/** A statement whose claim is credited as it should be; none where it cannot be. */
const wellCredited = (context: Context, reported: Reported): Reported[] => {
  const { claim } = reported;
  if (!claim) return [reported];
  const name = paperName(context, claim.attribution, claim.source, claim.name);
  if (name === null) return [];
  const small = smallStart(context, claim.source, name);
  const sentence = reported.sentence.replace(claim.name, () => name); // “a timeline drawn up by the FSE”
  return [{ ...reported, sentence, claim: { ...claim, name: small } }];
};

const CONDITION = /(?<![\p{L}])(?:if|unless|provided|assuming)(?![\p{L}])/iu;

/** “Work could begin in spring, he said, if permits come through”, told without what it hangs on. */
const losesCondition = (context: Context, { sentence, span }: Reported): boolean => {
  const line = sentenceOf(context, span);
  return line !== null && CONDITION.test(wording(context, line)) && !CONDITION.test(sentence);
};

/** Everything the article reports that can be put as one plain sentence; one for each sentence of the article. */
export const reportedIn = rememberedFor((context: Context): readonly Reported[] => {
  const all = [
    ...context.facts.figures.flatMap((figure) => toldOf(context, figure.span)),
    ...context.facts.entities.flatMap((one) => one.mentions.slice(0, 3).flatMap((mention) => toldOf(context, mention))),
    ...context.reading.sentences.flatMap((sentence) => wholeOf(context, sentence)),
    ...context.facts.attributions.flatMap((one) => creditedOf(context, one)),
    ...partedOf(context).filter(({ sentence, span }) => askable(context, span) && standsAlone(context, sentence)),
  ].flatMap((one) => wellCredited(context, one));
  const taken = new Map<number, Reported>();
  for (const one of all) {
    const at = sentenceOf(context, one.span)?.start;
    const rival = at === undefined ? undefined : taken.get(at);
    if (one.claim && (NO_ARTICLE.test(one.claim.name) || namedTwice(one.sentence, one.claim.name))) continue;
    if (one.claim && isMadeUp(context, one.claim.source)) continue;
    if (losesCondition(context, one)) continue;
    if (at !== undefined && (!rival || fromBest(context, one) < fromBest(context, rival))) taken.set(at, one);
  }
  return [...taken.values()].sort((a, b) => a.span.start - b.span.start);
});
