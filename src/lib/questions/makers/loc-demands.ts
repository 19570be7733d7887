import { aboutNoClaim } from '../claim.ts';
import type { Demand } from '../../facts/facts.ts';
import { passagesOver, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { around } from '../clip.ts';
import { capital, countWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { bodyOf, rivalsOf, stands } from '../swap.ts';
import { twoOf } from './loc-choices.ts';
import { otherPlaces, placeNoun } from './loc-places.ts';

const CUES = /ultimatum|demand/u;

/** "the Russian government": who made a demand, without what follows the name. */
const makerOf = (context: Context, by: NonNullable<Demand['by']>): string | null => {
  const words = wording(context, by)
    .replace(/[’']s$/u, '')
    .replace(/^neighbouring\s/u, '')
    .replace(/\s(?:for|that|to|over|on)\s.*$/u, '');
  return countWords(words) > 6 || /^(?:it|he|she|they|his|her|its|their)\b/iu.test(words) ? null : words;
};

const cueOf = (context: Context, demand: Demand): string | null =>
  CUES.exec(wording(context, demand.cue).toLowerCase())?.[0] ?? null;

const articled = (word: string): string => (/^[aeiou]/u.test(word) ? `an ${word}` : `a ${word}`);

const draftOf = (
  context: Context,
  demand: Demand,
  stem: string,
  options: readonly Option[],
  explanation: string,
  id: string,
): Draft => ({
  kind: 'LOC',
  skill: 'S1',
  process: 'L',
  scale: false,
  stem,
  options,
  explanation,
  ...aboutNoClaim(wholeProof(options[0]?.evidence ?? []), [sensitivityOf(context, [demand.cue]) ?? ''].filter(Boolean)),
  facts: [id],
});

/** Which city faced the ultimatum. */
const whichPlace = (context: Context, demand: Demand): Draft[] => {
  const place = context.facts.entities.find((one) => one.id === demand.placeEntity);
  const noun = place ? placeNoun(place) : null;
  const sentence = sentenceOf(context, demand.cue);
  const by = demand.by ? makerOf(context, demand.by) : null;
  const cue = cueOf(context, demand);
  if (
    !place ||
    !demand.place ||
    noun === null ||
    by === null ||
    cue === null ||
    !sentence ||
    !bodyOf(context, demand.cue)
  )
    return [];
  const taken = context.facts.demands.map((one) => one.placeEntity);
  const others = otherPlaces(context, place, noun, {
    start: Math.min(sentence.start, demand.place.start),
    end: Math.max(sentence.end, demand.place.end),
  }).filter(
    (other) =>
      !by.includes(other.text) &&
      !context.facts.entities.some((one) => one.canonical === other.text && taken.includes(one.id)),
  );
  if (others.length < 2) return [];
  const evidence = passagesOver(context, [demand.cue, demand.place]);
  return [
    draftOf(
      context,
      demand,
      cue === 'ultimatum'
        ? `Which ${noun}, according to ${context.name}, faced an ultimatum from ${by}?`
        : `Over which ${noun}, according to ${context.name}, did ${by} make a demand?`,
      [
        {
          text: place.canonical,
          correct: true,
          because: `The passage reads “${around(context, demand.place)}”.`,
          evidence,
        },
        ...others.slice(0, 2).map((other): Option => ({
          text: other.text,
          correct: false,
          because: `${other.text} comes up in another way: “${around(context, other.span)}”.`,
          evidence: passagesOver(context, [other.span]),
        })),
      ],
      `${capital(context.name)} reports ${articled(cue)} by ${by} that is about ${place.canonical}. What is reported is asked here, not who is in the right.`,
      place.id,
    ),
  ];
};

/** By when an answer was wanted. */
const whichDeadline = (context: Context, demand: Demand): Draft[] => {
  const figure = context.facts.figures.find(
    (one) => one.deadline && one.span.start >= demand.cue.start && one.span.end <= demand.span.end + 40,
  );
  const by = demand.by ? makerOf(context, demand.by) : null;
  const cue = cueOf(context, demand);
  if (
    !figure ||
    by === null ||
    cue === null ||
    !stands(figure) ||
    !bodyOf(context, figure.span) ||
    figure.link !== 'by'
  )
    return [];
  const rivals = rivalsOf(context, figure, 'moment') ?? rivalsOf(context, figure, 'weekday');
  if (!rivals || rivals.others.length < 2) return [];
  const values = rivals.others.map(({ text, figure: other }) => ({ text, span: other.span }));
  const evidence = passagesOver(context, [demand.cue, figure.span]);
  const over = demand.place ? ` over ${wording(context, demand.place)}` : '';
  return [
    draftOf(
      context,
      demand,
      `By when, according to ${context.name}, was the ${cue} from ${by}${over} to be met?`,
      [
        {
          text: capital(rivals.key),
          correct: true,
          because: `The passage reads “${around(context, figure.span)}”.`,
          evidence,
        },
        ...twoOf(rivals.key, values, figure.span.start).flatMap(({ text, span }): Option[] =>
          span
            ? [
                {
                  text: capital(text),
                  correct: false,
                  because: `${capital(context.name)} has “${wording(context, span)}” for something else: “${around(context, span)}”.`,
                  evidence: passagesOver(context, [span]),
                },
              ]
            : [],
        ),
      ],
      `${capital(context.name)} ties this time to the ${cue} by ${by}: “${around(context, figure.span)}”.`,
      figure.id,
    ),
  ];
};

/** Ultimatums, demands, orders: which place they are about, each place once, and by when. */
export const demandDrafts = (context: Context): Draft[] => {
  const places = new Set<string | null>();
  return context.facts.demands.flatMap((demand) => {
    const asked = places.has(demand.placeEntity) ? [] : whichPlace(context, demand);
    if (asked.length > 0) places.add(demand.placeEntity);
    return [...asked, ...whichDeadline(context, demand)];
  });
};
