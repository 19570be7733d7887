import { overlaps } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from './context.ts';
import { around, opening } from './clip.ts';
import { capital, optionIn, proseName, topicWords, wording } from './phrase.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Passage } from './question.ts';
import { isMeantBy } from './meant-by.ts';
import { classIn, sharesName } from './names.ts';
import { isOfToday } from './of-today.ts';
import { retold } from './retold.ts';
import { bodyOf } from './swap.ts';
import { NOBLE_TITLES, TITLES } from './words/people.ts';

const TITLED = new Set(TITLES);
const NOBLE = new Set(NOBLE_TITLES);

const topicsOf = (context: Context, one: Attribution): ReadonlySet<string> =>
  topicWords(one.content.map((span) => wording(context, span)).join(' '));

/** How near another claim is to one, in topic and place. */
const nearnessTo = (context: Context, asked: Attribution): ((other: Attribution) => number) => {
  const mine = topicsOf(context, asked);
  return (other) => {
    const shared = [...topicsOf(context, other)].filter((word) => mine.has(word)).length;
    return shared * 3 - Math.abs(asked.paragraph - other.paragraph) / 2;
  };
};

/** True when the article may be read as crediting the source with these words too. */
export const alsoSays = (context: Context, source: Source, asked: Attribution): boolean => {
  if (asked.chain.includes(source.id) || asked.sourceId === source.id) return true;
  return context.facts.attributions.some(
    (other) =>
      other.chain.includes(source.id) &&
      (other.content.some((span) => asked.content.some((mine) => overlaps(span, mine))) ||
        (other.group !== null && other.group === asked.group) ||
        [...other.source].some((span) => asked.source.some((mine) => overlaps(span, mine)))),
  );
};

/** Somebody else who speaks, with the clearest claim of theirs. */
type Candidate = { readonly source: Source; readonly claim: Attribution; readonly told: string; readonly near: number };

/** The sentence of a claim where it holds its speaker’s name; of a denial or a doubt in any case: its words alone would say the opposite. */
const sentenceOfClaim = (
  context: Context,
  source: Source,
  { source: [own], cue: [cue], certainty }: Attribution,
): string | null => {
  if (!own || !cue) return null;
  const words = around(context, cue, MOST_CREDITED);
  if (certainty === 'denied' || certainty === 'questioned') return words;
  const named = sharesName(wording(context, own), source.canonical) && sharesName(words, source.canonical);
  return named && !words.includes('…') ? words : null;
};

/** What a source is credited with where no whole sentence can be made of it. */
const creditedWith = (context: Context, source: Source, claim: Attribution): string => {
  const name = proseName(context, source);
  const sentence = sentenceOfClaim(context, source, claim);
  if (sentence !== null) return `${capital(context.name)} tells this of ${name}: “${sentence}”.`;
  const [content] = claim.content;
  return `${capital(name)} is credited with other words: “${content ? opening(context, content, MOST_CREDITED) : ''}”.`;
};

const MOST_CREDITED = 20; // words

/** What a source is credited with: told as whole sentences before others, beside its name before others, then the nearest in topic. */
export const claimsOf = (
  context: Context,
  source: Source,
  nearness: (one: Attribution) => number = () => 0,
): readonly (Candidate & { readonly whole: boolean })[] =>
  context.facts.attributions
    .filter(
      (one) =>
        one.sourceId === source.id &&
        one.chain.every((id) => id === source.id || context.sources.get(id)?.kind === 'outlet') &&
        !one.inHeadline &&
        !one.anaphoric &&
        one.content.length > 0 &&
        one.source.length > 0 &&
        !sensitivityOf(context, [...one.content, ...one.source]),
    )
    .map((claim) => ({ claim, whole: retold(context, source, claim) }))
    .map(({ claim, whole }) => ({ claim, whole: whole !== null, told: whole ?? creditedWith(context, source, claim) }))
    .map(({ claim, told, whole }) => ({
      source,
      claim,
      told,
      whole,
      near: nearness(claim),
      named: claim.source.some((span) => sharesName(wording(context, span), source.canonical)),
    }))
    .sort((a, b) => Number(b.whole) - Number(a.whole) || Number(b.named) - Number(a.named) || b.near - a.near);

/** “On Feb. 3, 1911, she wrote”: words of another age are nobody’s who speaks in the story. */
const speaksToday = (context: Context, { claim }: Candidate): boolean => isOfToday(context, claim.cue);

type Fits = (source: Source) => boolean;

const speaking = (context: Context, key: Source, asked: Attribution, fits: Fits): Candidate[] => {
  const nearness = nearnessTo(context, asked);
  const kind = classIn(context, key);
  return context.facts.sources
    .filter((source) => source.id !== key.id && classIn(context, source) === kind && fits(source))
    .filter((source) => !alsoSays(context, source, asked))
    .flatMap((source) => claimsOf(context, source, nearness).slice(0, 1));
};

/** Somebody known by a title and a name: a wrong answer only where too few others speak, for no other option has a title. */
const isNoble = (context: Context, source: Source): boolean => {
  const words = wordsOf(source.canonical);
  return classIn(context, source) === 'person' && words.length === 2 && NOBLE.has(words[0] ?? '');
};

/** A wrong answer with its reason: what its source is credited with instead. */
const peerOption = (context: Context, { source, claim, told }: Candidate): Option => ({
  text: optionIn(context, source),
  correct: false,
  because: told,
  evidence: passagesOfClaim(context, claim),
});

/** The sentences of a claim’s credit and its first words. */
export const passagesOfClaim = (context: Context, { source, cue, content }: Attribution): Passage[] =>
  passagesOver(context, [...source, ...cue, ...content.slice(0, 1)]);

/** Somebody by name whom the article credits with nothing: a wrong answer where too few others speak. */
const silentPeers = (context: Context, asked: Attribution): Option[] => {
  const proof = passagesOver(context, [...asked.source, ...asked.cue, ...asked.content]);
  const chains = context.facts.attributions.flatMap((one) => one.chain);
  const credited = new Set(chains.map((id) => context.sources.get(id)?.canonical ?? ''));
  return context.facts.entities.flatMap((one): Option[] => {
    const words = wordsOf(one.canonical);
    const speaks = [...credited].some((name) => sharesName(name, one.canonical));
    if (one.type !== 'person' || speaks || words.length !== 2 || TITLED.has(words[0] ?? '')) return [];
    const shown = one.mentions.find((span) => bodyOf(context, span) && wording(context, span) === one.canonical);
    if (!shown || one.mentions.some((span) => proof.some((passage) => overlaps(span, passage)))) return [];
    if (!isOfToday(context, one.mentions)) return []; // whoever has read knows that the dead said nothing
    return [
      {
        text: one.canonical,
        correct: false,
        because: `${capital(context.name)} names ${one.canonical} elsewhere, but not as the one who said this: “${around(context, shown)}”.`,
        evidence: passagesOver(context, [shown]),
      },
    ];
  });
};

/**
 * Two wrong answers for "who said this?": other speakers of the class who provably did not, nearest in topic first; then people
 * who are named and say nothing.
 */
export const peersOf = (context: Context, key: Source, asked: Attribution, stem: string, fits: Fits): Option[] => {
  const told = new Set(wordsOf(stem));
  const ranked = speaking(context, key, asked, fits)
    .filter(({ source }) => {
      const name = optionIn(context, source);
      return (
        !sharesName(name, key.canonical) &&
        !told.has(wordsOf(name).at(-1) ?? '') &&
        !isMeantBy(context, source.canonical, stem)
      );
    })
    .sort((a, b) => Number(speaksToday(context, b)) - Number(speaksToday(context, a)) || b.near - a.near);
  const titled = speaking(context, key, asked, (one) => isNoble(context, one) && !fits(one)).filter(
    ({ source }) => !sharesName(source.canonical, key.canonical) && !told.has(wordsOf(source.canonical).at(-1) ?? ''),
  );
  const speakers = (ranked.length === 1 ? [...ranked, ...titled] : ranked)
    .filter((one, at) => !ranked.slice(0, at).some((other) => sharesName(one.source.canonical, other.source.canonical)))
    .slice(0, 2)
    .map((one) => peerOption(context, one));
  if (speakers.length !== 1 || classIn(context, key) !== 'person') return speakers;
  const silent = silentPeers(context, asked).filter(
    ({ text }) =>
      !wordsOf(text).some((word) => told.has(word)) &&
      !isMeantBy(context, text, stem) &&
      [key.canonical, ...speakers.map((one) => one.text)].every((name) => !sharesName(name, text)),
  );
  return [...speakers, ...silent].slice(0, 2);
};
