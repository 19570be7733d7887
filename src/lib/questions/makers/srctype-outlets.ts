import type { Attribution, Source } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { passagesOver, seesAll, sensitivityOf, type Context } from '../context.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { capital, optionIn, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { sourceTypeOf, type SourceType } from './source-type.ts';

/** An outlet, and somebody whose words it passed on. */
type Relay = {
  readonly outlet: Source;
  readonly source: Source;
  readonly claim: Attribution;
  readonly type: SourceType | null; // null: half named
};

/** The outlet of a claim that stands right before its source: whoever stands further out passed on what it passed on. */
const relayIn = (context: Context, claim: Attribution): Relay[] => {
  const [outlet, source] = claim.chain.slice(-2).flatMap((id) => context.sources.get(id) ?? []);
  if (!outlet || !source || claim.chain.length < 2 || claim.inHeadline) return [];
  if (classIn(context, outlet) !== 'outlet' || !presentable(outlet)) return [];
  return [{ outlet, source, claim, type: sourceTypeOf(context, source) }];
};

const isClear = (context: Context, { claim }: Relay): boolean =>
  claim.source.length > 0 && sensitivityOf(context, [...claim.content, ...claim.source]) === null;

/** For each outlet its clearest claim; none where it passed on words both of somebody unnamed and of somebody named. */
const relaysOf = (context: Context): Given[] => {
  const all = context.facts.attributions.flatMap((claim) => relayIn(context, claim));
  const outer = new Set(context.facts.attributions.flatMap(({ chain }) => chain.slice(0, -2)));
  return [...new Set(all.map((one) => one.outlet))].flatMap((outlet) => {
    const mine = all.filter((one) => one.outlet === outlet);
    const unnamed = mine.some(({ type }) => type === 'unnamed');
    const mixed = mine.some(({ type }) => (unnamed ? type === 'person' || type === 'body' : type === null));
    const first = mine.find((one) => isClear(context, one) && (!unnamed || one.type === 'unnamed'));
    return first && !mixed && !outer.has(outlet.id) ? [{ ...first, unnamed }] : [];
  });
};

type Given = Relay & { readonly unnamed: boolean };

const becauseOf = (context: Context, { outlet, source, unnamed }: Given): string =>
  unnamed
    ? `${capital(proseName(context, outlet))} relied on ${proseName(context, source)}, and no name is given.`
    : `The source of ${proseName(context, outlet)} is named: ${proseName(context, source)}.`;

/** Some outlets take “the” and some do not: left out, it tells none of them apart. */
const bareOutlet = (context: Context, { outlet }: Given): string =>
  capital(optionIn(context, outlet).replace(/^The\s/u, ''));

const optionOf = (context: Context, one: Given, correct: boolean): Option => ({
  text: bareOutlet(context, one),
  correct,
  because: becauseOf(context, one),
  evidence: passagesOver(context, [...one.claim.source, ...one.claim.cue]),
});

const stemOf = (context: Context, { unnamed, claim }: Given): string =>
  wordingFor(
    unnamed
      ? [
          `Which of these outlets passed on the words of a source that ${context.name} leaves unnamed?`,
          `In ${context.name}, which of these outlets relies on an unnamed source?`,
        ]
      : [
          `Which of these outlets passed on the words of a source that ${context.name} names?`,
          `In ${context.name}, which of these outlets relies on a source that is named?`,
        ],
    claim.source[0]?.start ?? 0,
  );

const draftOf = (context: Context, key: Given, others: readonly Given[]): Draft[] => {
  const content = key.claim.content[0];
  if (!content || others.length < 2) return [];
  const rest = key.unnamed
    ? 'The other two passed on words of a named source.'
    : 'The sources of the other two have no name.';
  return [
    {
      kind: 'SRCTYPE',
      skill: 'S3',
      process: 'E1',
      scale: false,
      stem: stemOf(context, key),
      options: [optionOf(context, key, true), ...others.map((one) => optionOf(context, one, false))],
      explanation: `${becauseOf(context, key)} ${rest} Nobody can find out more about a source without a name.`,
      status: statusOf(context, key.claim, proseName(context, key.source)),
      ...proofOf(context, key.claim, key.source, content),
      certainty: key.claim.certainty,
      facts: [key.claim.id],
      flags: [],
      absence: false,
    },
  ];
};

const withoutThe = ({ outlet }: Given): string => outlet.canonical.replace(/^The\s/u, '');

const isLonger = (key: Given, one: Given): boolean => one.outlet.canonical.length + 8 >= key.outlet.canonical.length;

/** Two outlets of the other kind, nearest first, one of them about as long a name as the key’s. */
const besideOf = (key: Given, pool: readonly Given[]): readonly Given[] => {
  const near = pool
    .filter((one) => one.unnamed !== key.unnamed && !sharesName(withoutThe(one), withoutThe(key)))
    .sort(
      (a, b) => Math.abs(a.claim.paragraph - key.claim.paragraph) - Math.abs(b.claim.paragraph - key.claim.paragraph),
    );
  const long = near.find((one) => isLonger(key, one));
  const other = near.find((one) => one !== long);
  return long && other ? [long, other] : [];
};

/** Which of three outlets relied on somebody without a name, or with one. Once an article. */
export const srctypeOutlets = (context: Context): Draft[] => {
  const relays = seesAll(context) ? relaysOf(context) : [];
  const sorted = [...relays].sort((a, b) => Number(b.unnamed) - Number(a.unnamed));
  return sorted.flatMap((key) => draftOf(context, key, besideOf(key, relays))).slice(0, 1);
};
