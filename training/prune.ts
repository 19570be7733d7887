import { RESERVED, SLOTS } from '../src/lib/language/model/features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that training saw less often does without a row of its own: its affixes say as much, and its row costs bytes. */
const LEAST_COUNT = 3;

export type Pruned = { readonly table: Float32Array; readonly vocabulary: Vocabulary };

/** Leaves out the rows of rare words. The word slot is the first, so the other slots only move up. */
export const pruneWords = (
  table: Float32Array,
  embedding: number,
  vocabulary: Vocabulary,
  counts: ReadonlyMap<string, number>,
): Pruned => {
  const slot = SLOTS.indexOf('word');
  const words = vocabulary.slots[slot] ?? [];
  const isKept = words.map((word) => (counts.get(word) ?? 0) >= LEAST_COUNT);
  const isRow = (row: number): boolean =>
    row < RESERVED || row >= RESERVED + words.length || isKept[row - RESERVED] === true;
  const rows = Array.from({ length: table.length / embedding }, (_, row) => row).filter(isRow);
  const kept = new Float32Array(rows.length * embedding);
  rows.forEach((row, place) => {
    kept.set(table.subarray(row * embedding, (row + 1) * embedding), place * embedding);
  });
  const slots = vocabulary.slots.map((entries, index) =>
    index === slot ? entries.filter((_, entry) => isKept[entry]) : entries,
  );
  return { table: kept, vocabulary: { ...vocabulary, slots } };
};
