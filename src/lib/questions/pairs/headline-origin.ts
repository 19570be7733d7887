import { slice } from '../../article/span.ts';
import { SOCIAL_NETWORKS } from '../../facts/words/outlets.ts';
import { passagesOver, sensitivityOf, sourceOf } from '../context.ts';
import { articled, proseName, wording } from '../phrase.ts';
import type { Draft, Option, Passage } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { crossDraft, SIDES, type Pair } from './pair.ts';

/** The source that both headlines credit, in A's words. */
const headlined = (pair: Pair): string | null => {
  const [x, y] = [pair.a, pair.b].map(({ facts }) => facts.attributions.find((each) => each.inHeadline)?.source[0]);
  if (!x || !y) return null;
  const same = wordsOf(wording(pair.a, x)).join(' ') === wordsOf(slice(pair.b.text, y)).join(' ');
  const credit = pair.a.facts.attributions.find((each) => each.inHeadline);
  const source = credit ? sourceOf(pair.a, credit) : null;
  return same && source ? proseName(pair.a, source) : null;
};

type Place = { readonly name: string; readonly evidence: readonly Passage[] };

/** "a post on Facebook", where both accounts say near their beginning that words were posted there. */
export const centralPost = (pair: Pair): Place | null => {
  for (const { kind, central, a, b } of pair.alignment.origins) {
    const name = slice(pair.a.text, a);
    if (kind !== 'document' || !central || !/^an?\s/u.test(name)) continue;
    if (!wordsOf(name).some((word) => SOCIAL_NETWORKS.has(word))) continue;
    return { name, evidence: [...passagesOver(pair.a, [a]), ...passagesOver(pair.b, [b])] };
  }
  return null;
};

/** An outlet that an account credits with other news, and that is nothing both rest on. */
const elsewhere = (pair: Pair): Place | null => {
  const common = new Set(pair.alignment.origins.flatMap((one) => wordsOf(one.name)));
  for (const side of SIDES)
    for (const source of pair[side].facts.sources) {
      const credited = pair[side].facts.attributions.find((one) => one.chain.includes(source.id) && !one.inHeadline);
      if (source.kind !== 'outlet' || !credited || sensitivityOf(pair[side], [...credited.content, ...credited.cue]))
        continue;
      if (wordsOf(source.canonical).some((word) => word !== 'the' && common.has(word))) continue;
      return {
        name: `a report by ${articled(pair[side], source.canonical)}`,
        evidence: passagesOver(pair[side], [...credited.source, ...credited.cue]),
      };
    }
  return null;
};

/** One claim in both headlines, and one post that both accounts trace it to. */
export const headlineOrigin = (pair: Pair): Draft[] => {
  const [name, post, other] = [headlined(pair), centralPost(pair), elsewhere(pair)];
  if (!name || !post || !other) return [];
  const wrong = (text: string): Option => ({
    text,
    correct: false,
    because: `The accounts credit ${other.name} with other news, and the claim with ${post.name}.`,
    evidence: other.evidence,
  });
  return [
    crossDraft(pair, {
      kind: 'XINDEP',
      stem: `Account A and Account B both report a claim by ${name}. How many origins do the accounts show for the claim that both report?`,
      options: [
        {
          text: `One: ${post.name}`,
          correct: true,
          because: `Both accounts trace the claim to ${post.name}.`,
          evidence: post.evidence,
        },
        wrong(`One: ${other.name}`),
        wrong(`Two: ${post.name} and ${other.name}`),
      ],
      explanation: `Both accounts trace the claim by ${name} to ${post.name}. Two articles that rest on one post do not make two sources.`,
      status: `A claim by ${name}. This quiz has not checked it.`,
      evidence: post.evidence,
    }),
  ];
};
