import { join } from 'node:path';
import { held, outOf, plain, type Section } from './figure.ts';
import { certaintiesOf } from './gold-certainty.ts';
import { HARD_ONES } from './gold-hard.ts';
import { matchGold, type Verdict } from './gold-match.ts';
import { factsOf } from './reader.ts';
import { type GoldArticle, readGoldArticle } from './sample-gold.ts';
import { mustExist } from './scorer.ts';

/** The sample articles and how many of their facts must be found right. */
const SAMPLES = [
  { name: 'article-0', goal: 40 },
  { name: 'article-1', goal: 25 },
] as const;

const describe = ({ fact, outcome, claim, mates }: Verdict): string => {
  const wanted = `${fact.source_chain.join(' > ')}, ${certaintiesOf(fact).join(' or ')}`;
  const got = claim === null ? 'nothing' : `${claim.chain.join(' > ') || '?'}, ${claim.certainty} (${claim.rule})`;
  const shared = outcome === 'certainty' && mates > 0 ? `; one certainty for ${mates + 1} facts of a quotation` : '';
  return `${fact.id} ${outcome}: wanted ${wanted}; got ${got}${shared}: ${fact.passage.text.slice(0, 70)}`;
};

const count = (verdicts: readonly Verdict[], test: (verdict: Verdict) => boolean): number =>
  verdicts.filter(test).length;

const figuresOf = (article: GoldArticle, verdicts: readonly Verdict[], goal: number): Section['figures'] => [
  outOf(
    `${article.name}: facts with source and certainty right`,
    count(verdicts, ({ outcome }) => outcome === 'right'),
    verdicts.length,
    goal,
  ),
  plain(
    '  wrong: missed / source / certainty / writer’s own words given away',
    (['missed', 'source', 'certainty', 'claimed'] as const)
      .map((wrong) => count(verdicts, ({ outcome }) => outcome === wrong))
      .join(' / '),
  ),
  plain(
    '  chains of two or more, whole',
    `${count(verdicts, ({ chain }) => chain === 'whole')} of ${count(verdicts, ({ chain }) => chain !== 'none')}`,
  ),
];

/** The sample articles' facts one by one, and the hard ones by name. */
export const goldSection = (gold: string, articles: string, list: boolean): Section => {
  const judged = SAMPLES.map(({ name, goal }) => {
    const file = mustExist(join(gold, `${name}.json`), 'it is the gold of a sample article');
    const article = readGoldArticle(file, mustExist(articles, 'it holds the sample articles'));
    return { article, goal, verdicts: matchGold(article, factsOf(article.text).attributions) };
  });
  const all = judged.flatMap(({ verdicts }) => verdicts);
  if (list) for (const verdict of all) if (verdict.outcome !== 'right') console.log(describe(verdict));
  return {
    title: 'sample articles',
    figures: [
      ...judged.flatMap(({ article, verdicts, goal }) => figuresOf(article, verdicts, goal)),
      ...HARD_ONES.map(({ what, holds }) => {
        const right = holds(all);
        return held(what, right ? 'right' : 'wrong', 'right', right);
      }),
    ],
  };
};
