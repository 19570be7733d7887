import type { Attribution, Source } from '../../facts/facts.ts';
import { aboutClaim } from '../claim.ts';
import { passagesOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { presentable, sharesName } from '../names.ts';
import { around, BESIDE } from '../clip.ts';
import { capital, optionIn, proseName, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { statementsOf } from '../statement.ts';
import { bodyOf } from '../swap.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import { bareTitle, couldRelay, strangersTo } from './chain-routes.ts';

/** The one outlet through which all words of somebody came; null where some came another way. */
const onlyOutlet = (context: Context, speaker: Source, claims: readonly Attribution[]): Source | null => {
  const relays = claims.map(({ chain }) => (chain.length > 1 ? (chain.at(-2) ?? null) : null));
  const [first] = relays;
  const outlet = first ? context.sources.get(first) : undefined;
  if (!outlet || outlet.kind !== 'outlet' || relays.some((relay) => relay !== first)) return null;
  return sharesName(outlet.canonical, speaker.canonical) || !presentable(outlet) ? null : outlet;
};

/** Two other outlets that have no part in the words. */
const otherOutlets = (context: Context, links: readonly Source[], stem: string): Option[] => {
  const asked = new Set(wordsOf(stem));
  return strangersTo(context, links, '')
    .filter(
      (one) =>
        one.kind === 'outlet' &&
        couldRelay(context, one) &&
        !wordsOf(one.canonical).some((word) => word.length > 3 && asked.has(word)),
    )
    .flatMap((outlet): Option[] => {
      const shown = outlet.mentions.find(
        (span) => bodyOf(context, span) && sharesName(wording(context, span), outlet.canonical),
      );
      if (!shown) return [];
      return [
        {
          text: bareTitle(optionIn(context, outlet)),
          correct: false,
          because: `${capital(proseName(context, outlet))} has to do with something else: “${around(context, shown)}”.`,
          evidence: passagesOver(context, [shown]),
        },
      ];
    })
    .slice(0, 2);
};

const draftOf = (context: Context, speaker: Source, outlet: Source, claim: Attribution): Draft | null => {
  const [name, bearer] = [proseName(context, speaker), proseName(context, outlet)];
  const stem = wordingFor(
    [
      `According to ${context.name}, which outlet passed on the words of ${name}?`,
      `The words of ${name} came to ${context.name} through an outlet. Which one was it?`,
    ],
    claim.content[0]?.start ?? 0,
  );
  const others = otherOutlets(context, [speaker, outlet], stem);
  const [statement] = statementsOf(context, claim);
  if (others.length < 2 || !statement) return null;
  const start = claim.content[0]?.start ?? 0;
  const near = [...outlet.mentions].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, 1);
  const evidence = passagesOver(context, [...claim.source, ...claim.cue, ...claim.content.slice(0, 1), ...near]);
  const because = `${capital(context.name)} takes the words of ${name} from ${bearer}.`;
  const [shown] = near;
  const shows = shown ? ` The passage reads “${around(context, shown, BESIDE)}”.` : '';
  return {
    kind: 'CHAIN',
    skill: 'S3',
    process: 'U2',
    scale: false,
    stem,
    options: [
      { text: bareTitle(optionIn(context, outlet)), correct: true, because: `${because}${shows}`, evidence },
      ...others,
    ],
    explanation: `${because} So the reader has them at second hand: ${name}, then ${bearer}, then ${context.name === 'the article' ? 'this article' : context.name}.`,
    ...aboutClaim(context, statement, name, wholeProof(evidence)),
  };
};

/** Through which outlet somebody’s words came, where all of them came that way. */
export const outletDrafts = (context: Context): Draft[] =>
  context.facts.sources.flatMap((speaker) => {
    const claims = context.facts.attributions.filter(
      (one) => sourceOf(context, one)?.id === speaker.id && !one.inHeadline && one.content.length > 0,
    );
    const outlet = onlyOutlet(context, speaker, claims);
    const named = speaker.kind === 'person' && presentable(speaker) && claims.every((one) => !sensitivityOf(context, [...one.content, ...one.source])); // prettier-ignore
    if (!outlet || !named) return [];
    return claims.flatMap((claim) => draftOf(context, speaker, outlet, claim) ?? []).slice(0, 1);
  });
