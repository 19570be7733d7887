import { ABSENT, ROOT, SLOTS, UNKNOWN } from '../src/lib/language/model/features.ts';
import type { Batch } from './batch.ts';
import type { Chance } from './chance.ts';

const WORD = SLOTS.indexOf('word');
const CASED = SLOTS.indexOf('cased');
const WORD_DROPPED = 0.2;
const SLOT_DROPPED = 0.1;

/** The rows of the table that each word of a batch adds up. */
export const fillRows = (rows: Int32Array, batch: Batch): void => {
  batch.trees.forEach((tree, sentence) => rows.set(tree.rows, (batch.starts[sentence] ?? 0) * SLOTS.length));
};

/** The same with some made unknown, so that the model learns to do without. */
export const fillRowsWithGaps = (rows: Int32Array, batch: Batch, starts: readonly number[], chance: Chance): void => {
  fillRows(rows, batch);
  for (let row = 0; row < batch.rows; row += 1) {
    const at = row * SLOTS.length;
    if (rows[at] === (starts[WORD] ?? 0) + ROOT) continue;
    const noWord = chance() < WORD_DROPPED;
    const noCase = noWord && chance() < 0.5;
    for (let slot = 0; slot < SLOTS.length; slot += 1) {
      const start = starts[slot] ?? 0;
      const dropped = slot === WORD ? noWord : (slot === CASED && noCase) || chance() < SLOT_DROPPED;
      if (dropped && rows[at + slot] !== start + ABSENT) rows[at + slot] = start + UNKNOWN;
    }
  }
};
