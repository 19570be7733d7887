import type { Attribution, Source } from '../../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { RELAYED, THREE_SPEAKERS } from '../examples.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Maker } from '../maker.ts';
import { countWords, optionName, proseName } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import { presentable } from '../names.ts';
import { wordsOf } from '../words-of.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, claimPhrase, statementsOf, type Statement } from '../statement.ts';

const ARROW = ' → ';

/** The way a claim came, first speaker first, as an option shows it. */
const route = (context: Context, hops: readonly Source[]): string =>
  [...hops.map(optionName), context.name === 'the article' ? 'this article' : context.name].join(ARROW);

const linksOf = (context: Context, attribution: Attribution): Source[] =>
  attribution.chain.flatMap((id) => context.sources.get(id) ?? []).reverse();

const mentionOf = (source: Source, near: number): readonly { start: number; end: number }[] =>
  [...source.mentions].sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, 1);

/** A source with the words of its name, plurals made single. */
type Named = { readonly source: Source; readonly stems: ReadonlySet<string> };

const withStems = (source: Source): Named => ({
  source,
  stems: new Set(wordsOf(source.canonical).map((word) => word.replace(/s$/u, ''))),
});

/** One name inside the other, or a telling word in both: they may be one source, or one may speak for the other. */
const related = (a: Named, b: Named): boolean => {
  const [left, right] = [[...a.stems], [...b.stems]];
  // "New York Post report" is the Post’s own.
  const inside = right.every((word) => a.stems.has(word)) || left.every((word) => b.stems.has(word));
  return a.source.id === b.source.id || inside || right.some((word) => word.length > 4 && a.stems.has(word));
};

/** People whom the article names and credits with nothing, as sources that never spoke. */
const silentPeople = (context: Context): Source[] =>
  context.facts.entities
    .filter((one) => one.type === 'person' && / /u.test(one.canonical))
    .map(({ id, canonical, role, mentions }) => ({ id, canonical, kind: 'person', anonymous: false, role, mentions }));

/** Everyone whom the article names, each once, who has no part in this chain. */
const strangersTo = (context: Context, chain: readonly Source[]): Source[] => {
  const links = chain.map(withStems);
  return [...context.facts.sources, ...silentPeople(context)]
    .map(withStems)
    .filter((one, index, all) => all.findIndex((other) => related(one, other)) === index)
    .filter((one) => !links.some((link) => related(link, one)))
    .map(({ source }) => source)
    .filter((one) => one.mentions.length > 0 && presentable(one) && !sensitivityOf(context, one.mentions));
};

/** Who could stand in a link's place: outlets for an outlet, people for a person. */
const isLike =
  (link: Source) =>
  (one: Source): boolean =>
    link.kind === 'outlet'
      ? one.kind === 'outlet'
      : one.kind !== 'outlet' && (one.kind === 'person') === (link.kind === 'person');

type Casting = { readonly context: Context; readonly chain: readonly Source[]; readonly strangers: readonly Source[] };

const wrongHop = ({ context, chain, strangers }: Casting, at: number, near: number): Option[] => {
  const link = chain[at];
  if (!link) return [];
  return strangers.filter(isLike(link)).map((stranger) => ({
    text: route(
      context,
      chain.map((one, index) => (index === at ? stranger : one)),
    ),
    correct: false,
    because: `In that place the article names ${proseName(context, link)}. It gives no part in this chain to ${proseName(context, stranger)}.`,
    evidence: passagesOver(context, mentionOf(stranger, near)),
  }));
};

const swap = (context: Context, chain: readonly Source[], at: number, evidence: Draft['evidence']): Option[] => {
  const [first, second] = [chain[at], chain[at + 1]];
  if (!first || !second) return [];
  const order = chain.map((one, index) => (index === at ? second : index === at + 1 ? first : one));
  return [
    {
      text: route(context, order),
      correct: false,
      because: `The order is turned round: ${proseName(context, second)} passed on what came from ${proseName(context, first)}.`,
      evidence,
    },
  ];
};

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five'];

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution } = statement;
  const chain = linksOf(context, attribution);
  if (chain.length < 2 || chain.length !== attribution.chain.length || !chain.every(presentable)) return null;
  if (statement.form === 'predicate' || !asserts(statement) || countWords(statement.words) < 5) return null;
  const links = chain.slice(1).flatMap((source) => mentionOf(source, statement.span.start));
  const evidence = passagesOver(context, [...attribution.source, ...attribution.cue, statement.span, ...links]);
  const casting = { context, chain, strangers: strangersTo(context, chain) };
  const relays = chain.slice(1).map((_, index) => index + 1);
  const wrong = [
    ...relays.flatMap((at) => wrongHop(casting, at, statement.span.start).slice(0, 1)),
    ...wrongHop(casting, 0, statement.span.start).slice(0, 1),
    ...(chain.length > 2 ? swap(context, chain, 1, evidence) : []),
    ...swap(context, chain, 0, evidence),
  ];
  const options = [...(chain.length > 2 ? [...swap(context, chain, 1, evidence), ...wrong] : wrong)]
    .filter((option, index, all) => all.findIndex((other) => other.text === option.text) === index)
    .slice(0, 2);
  const claim = claimPhrase(context, statement);
  const origin = proseName(context, chain[0] ?? statement.source);
  const via = chain
    .slice(1)
    .map((source) => proseName(context, source))
    .join(', then ');
  return {
    kind: 'CHAIN',
    skill: 'S3',
    process: 'U2',
    scale: false,
    stem: `By which route did ${claim} reach ${context.name}?`,
    options: [
      {
        text: route(context, chain),
        correct: true,
        because: `The words start with ${origin}; ${via} passed them on.`,
        evidence,
      },
      ...options,
    ],
    explanation: `The words come from ${origin}; ${via} passed them on, and ${context.name} took them from there: ${COUNTS[chain.length] ?? chain.length} hand-overs before they reached you.`,
    ...aboutClaim(context, statement, origin, wholeProof(evidence)),
  };
};

/** In what order a claim reached the reader: speaker, agency, newspaper, article. */
export const chain: Maker = {
  id: 'CHAIN',
  write: (context) => oneDraftEach(context, statementsOf, draftOf),
  matches: RELAYED,
  not: THREE_SPEAKERS,
};
