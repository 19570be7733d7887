import type { Source } from '../../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { capital, firstArticle, isPlural, proseName, topicWords } from '../phrase.ts';
import type { Option } from '../question.ts';
import { wordsOf } from '../words-of.ts';

const ARROW = ' → ';

/** The way a claim came, first speaker first, as an option shows it: “Two officials → Interline → this article”. */
export const routeText = (context: Context, hops: readonly Source[]): string =>
  capital(
    [
      ...hops.map((hop) => proseName(context, hop)),
      context.name === 'the article' ? 'this article' : context.name,
    ].join(ARROW),
  );

/** What a source looks like in an option: only those that look alike stand in one place of two routes. */
const lookOf = (context: Context, source: Source): string => {
  if (source.kind !== 'group' && !source.anonymous) return classIn(context, source);
  return `${isPlural(source) ? 'people' : (firstArticle(context, source) ?? '')} ${/\p{Lu}/u.test(source.canonical) ? 'of a place or body' : 'undescribed'}`;
};

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

const OUTLETS = new Set(['newspaper', 'agency', 'broadcaster', 'magazine', 'website', 'radio', 'television']);

/** Outlets and people whom the article names and credits with nothing, as sources that never spoke. */
const silent = (context: Context): Source[] =>
  context.facts.entities.flatMap(({ id, canonical, type, subtype, role, mentions }): Source[] => {
    const outlet = type === 'organisation' && subtype !== null && OUTLETS.has(subtype);
    if (!outlet && !(type === 'person' && / /u.test(canonical))) return [];
    return [{ id, canonical, kind: outlet ? 'outlet' : 'person', anonymous: false, role, mentions }];
  });

/** "The latest embarrassment for a government": no speaker, however the text was read. */
const NOBODY = /^(?:the\s)?(?:latest|newest|biggest|worst|best|next|last)\s|^\p{Ll}.*\s(?:for|of)\san?\s/u;

/** Everyone whom the article names, each once, who has no part in this chain and no place in the claim; speakers first. */
export const strangersTo = (context: Context, chain: readonly Source[], claim: string): Source[] => {
  const links = chain.map(withStems);
  const told = new Set([...topicWords(claim)].map((word) => word.replace(/s$/u, '')));
  const credited = new Set(context.facts.attributions.flatMap((one) => one.chain));
  return [...context.facts.sources.filter((one) => credited.has(one.id)), ...silent(context)]
    .filter(
      (one) =>
        one.mentions.length > 0 &&
        presentable(one) &&
        !NOBODY.test(one.canonical) &&
        !sensitivityOf(context, one.mentions),
    )
    .filter((one) => one.kind !== 'document' || /^(?!One |Another ).*\p{Lu}/u.test(one.canonical)) // “one annex” is nobody’s rival
    .map(withStems)
    .filter((one, index, all) => all.findIndex((other) => related(one, other)) === index)
    .filter((one) => !links.some((link) => related(link, one)) && ![...one.stems].some((word) => told.has(word)))
    .map(({ source }) => source);
};

/** “The Sunday Chronicle” beside “Quadrant”. */
export const bareTitle = (name: string): string => name.replace(/^The /u, '');

const TOLD = /(?:^|\s)(?:told|tells?|telling)\s(?:the\s)?$/iu;

/**
 * True of whoever could have passed words on: an outlet that the article knows as one, and not the “Union” of a heading; nor the paper
 * itself, to which a source “told” something.
 */
export const couldRelay = (context: Context, source: Source): boolean => {
  if (source.kind !== 'outlet' && source.kind !== 'organisation') return true;
  const { outlet } = context.reading.article;
  if (outlet !== null && bareTitle(source.canonical) === bareTitle(outlet)) return false;
  if (source.mentions.every(({ start }) => TOLD.test(context.text.slice(0, start)))) return false;
  return (
    context.facts.attributions.some(({ chain }) => chain.slice(0, -1).includes(source.id)) ||
    context.facts.entities.some((one) => one.subtype !== null && OUTLETS.has(one.subtype) && sharesName(one.canonical, source.canonical)) // prettier-ignore
  );
};

/** One way in which a wrong route differs from the right one. */
type Change = { readonly at: number; readonly to: Source };

const changesAt = (context: Context, chain: readonly Source[], strangers: readonly Source[], at: number): Change[] => {
  const link = chain[at];
  if (!link) return [];
  const look = lookOf(context, link);
  if (at > 0 && look === 'body') return []; // a ministry in the place of a broadcaster fools nobody
  return strangers
    .filter((one) => lookOf(context, one) === look && (at === 0 || couldRelay(context, one)))
    .map((to) => ({ at, to }));
};

const changed = (chain: readonly Source[], changes: readonly Change[]): Source[] =>
  chain.map((link, at) => changes.find((change) => change.at === at)?.to ?? link);

/** What came down a chain: its links, its words, and what to call it. */
export type Carried = { readonly links: readonly Source[]; readonly words: string; readonly noun: string };

/** "The article credits the claim to Dana Kell, not to Ivo Marsh, and says that the Post, not the Courier, passed it on." */
const reasonFor = (context: Context, { links, noun }: Carried, changes: readonly Change[]): string => {
  const sorted = [...changes].sort((a, b) => a.at - b.at);
  const parts = sorted.flatMap(({ at, to }) => {
    const link = links[at];
    if (!link) return [];
    const [right, wrong] = [proseName(context, link), proseName(context, to)];
    return [
      at === 0 ? `credits the ${noun} to ${right}, not to ${wrong}` : `says that ${right}, not ${wrong}, passed it on`,
    ];
  });
  return `${capital(context.name)} ${parts.join(', and ')}.`;
};

const wrongRoute = (context: Context, carried: Carried, changes: readonly Change[], near: number): Option => {
  const mentions = changes.flatMap(({ to }) =>
    [...to.mentions].sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, 1),
  );
  return {
    text: routeText(context, changed(carried.links, changes)),
    correct: false,
    because: reasonFor(context, carried, changes),
    evidence: passagesOver(context, mentions),
  };
};

/** Who can pass on what the other says as well as the other way round: outlets among outlets, people among people. */
const trade = ({ kind }: Source): 'outlet' | 'human' | null => {
  if (kind === 'outlet') return 'outlet';
  return kind === 'person' || kind === 'anonymous' || kind === 'group' ? 'human' : null;
};

/** Two outlets, or two speakers, in the other order. */
const turned = (context: Context, chain: readonly Source[], evidence: Option['evidence']): Option[] => {
  const at = chain.findIndex((link, index) => {
    const next = chain[index + 1];
    return next !== undefined && trade(link) !== null && trade(link) === trade(next);
  });
  const [first, second] = [chain[at], chain[at + 1]];
  if (!first || !second) return [];
  const order = chain.map((link, index) => (index === at ? second : index === at + 1 ? first : link));
  const because = `It is the other way round: ${proseName(context, second)} passed on what came from ${proseName(context, first)}.`;
  return [{ text: routeText(context, order), correct: false, because, evidence }];
};

/**
 * Two wrong routes of the same shape as the right one. Where two places can be changed, one wrong route changes one of them
 * and the other changes both, so that the right route is not the one that looks most like the other two.
 */
export const wrongRoutes = (
  context: Context,
  carried: Carried,
  near: number,
  evidence: Option['evidence'],
): Option[] => {
  const chain = carried.links;
  const strangers = strangersTo(context, chain, carried.words);
  const open = chain.map((_, at) => changesAt(context, chain, strangers, at)).filter((changes) => changes.length > 0);
  const [one, other] = near % 2 === 0 ? [open[0], open.at(-1)] : [open.at(-1), open[0]];
  const [first, second] = [one?.[0], other?.[0]];
  const swap = turned(context, chain, evidence);
  if (!first) return [];
  if (second && first.at !== second.at && first.to.id !== second.to.id)
    return [wrongRoute(context, carried, [first], near), wrongRoute(context, carried, [first, second], near)];
  const rest = one?.[1];
  return [
    wrongRoute(context, carried, [first], near),
    ...swap,
    ...(rest ? [wrongRoute(context, carried, [rest], near)] : []),
  ].slice(0, 2);
};
