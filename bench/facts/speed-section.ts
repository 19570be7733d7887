import { type Cost, growths, LINEAR, measureGrowth } from '../speed/growth.ts';
import { measureSteps } from '../speed/steps.ts';
import { atMost, type Figure, held, type Section } from './figure.ts';
import { english } from './reader.ts';

const growth = (what: string, costs: readonly Cost[], of: (cost: Cost) => number, grown: number): Figure => {
  const each = costs.map((cost) => ((of(cost) / cost.words) * 1000).toFixed(1)).join(' · ');
  return held(what, `${each} (× ${grown.toFixed(2)})`, `× ≤ ${LINEAR}`, grown <= LINEAR);
};

/** Time and memory, warm: of one article, and of a 1,000 words in texts of 1,000, 5,000, 20,000 and 100,000. */
export const speedSection = (): Section => {
  const { words, all } = measureSteps(english);
  const costs = measureGrowth(english);
  const grown = growths(costs);
  return {
    title: 'whole engine; a 1,000 words of 1,000 · 5,000 · 20,000 · 100,000',
    figures: [
      atMost(`an article of ${words} words to ten questions`, all, 60, ' ms'),
      growth('reading, ms', costs, ({ read }) => read, grown.read),
      growth('reading and quiz, ms', costs, ({ quiz }) => quiz, grown.quiz),
      growth('memory at the peak, MB', costs, ({ memory }) => memory, grown.memory),
    ],
  };
};
