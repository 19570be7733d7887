import { BUCKETS } from '../src/lib/language/model/distance.ts';
import { padded } from './parameters.ts';

/** One product gives each word all that arcs and labels are scored with, side by side. */
export type HeadColumns = {
  readonly width: number; // of the first four parts
  readonly columns: number; // of all, padded
  readonly dependent: number; // where each part begins
  readonly governor: number;
  readonly ownLabel: number;
  readonly headLabel: number;
  readonly ownDistance: number; // one score a bucket of distance
  readonly headDistance: number;
};

export const headColumns = (width: number): HeadColumns => ({
  width,
  columns: padded(4 * width + 2 * BUCKETS),
  dependent: 0,
  governor: width,
  ownLabel: 2 * width,
  headLabel: 3 * width,
  ownDistance: 4 * width,
  headDistance: 4 * width + BUCKETS,
});
