/** Buckets of signed distance between a word and its head; the last one is the root's. */
export const BUCKETS = 21;
export const ROOT_BUCKET = 20;

const EDGES = [1, 2, 3, 4, 5, 7, 10, 15, 25];

/** 0–9 for a head to the left, 10–19 for one to the right. */
export const bucketOf = (word: number, head: number): number => {
  const distance = Math.abs(word - head);
  const found = EDGES.findIndex((edge) => distance <= edge);
  const bucket = found < 0 ? EDGES.length : found;
  return head < word ? bucket : bucket + 10;
};

const LONGEST = 64;

/** `bucketOf` by `word - head + LONGEST`, for distances below LONGEST; the others share the outermost buckets. */
const TABLE = Int32Array.from({ length: 2 * LONGEST + 1 }, (_, index) => bucketOf(index - LONGEST, 0));

/** The same as `bucketOf`, for inner loops. */
export const fastBucket = (word: number, head: number): number => {
  const distance = word - head;
  return TABLE[distance > LONGEST ? 2 * LONGEST : distance < -LONGEST ? 0 : distance + LONGEST] ?? 0;
};
