import { layGround } from '../events/zones.ts';
import { type Line, isQuote } from '../lines.ts';
import { spanOf } from '../phrases.ts';
import type { Material } from './framing.ts';
import type { Evaluation, Hit } from './hit.ts';
import { adjective, adverb, noun, phrase, verb } from './loaded-words.ts';

/** The writer's own evaluative words, in order. */
export const findEvaluations = ({ lines, attributions }: Material): Evaluation[] => {
  const ground = layGround(lines, attributions);
  return lines
    .filter((line) => line.quotation === null)
    .flatMap((line) =>
      hitsIn(line)
        .filter((hit) => ground.voiceAt(line.items[hit.word.from]?.start ?? -1) === null)
        .map(({ kind, word, phrase, removable, neutral }) => ({
          kind,
          word: spanOf(line, word),
          phrase: spanOf(line, phrase),
          removable,
          neutral,
          paragraph: line.paragraph,
        })),
    );
};

/** Every loaded word of a line, whoever speaks. */
export const hitsIn = (line: Line): Hit[] => {
  const hits: Hit[] = [];
  let done = 0;
  line.items.forEach((item, i) => {
    if (i < done || isQuote(item) || item.tag === 'mark') return;
    const hit =
      phrase(line, i) ??
      (isOwnWord(line, i) ? (adverb(line, i) ?? adjective(line, i) ?? verb(line, i) ?? noun(line, i)) : null);
    if (hit === null) return;
    hits.push(hit);
    done = hit.word.to;
  });
  return hits;
};

/** False for a part of a name, but for those of a headline, where every word has a capital. */
const isOwnWord = (line: Line, i: number): boolean => {
  const item = line.items[i];
  return item !== undefined && (line.headline || i === 0 || !/^\p{Lu}/u.test(item.text));
};
