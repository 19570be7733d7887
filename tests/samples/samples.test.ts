import { describe, expect, it } from 'vitest';
import { actual, expected, kindsOf, rewrite, samples } from './sample.ts';

// UPDATE=1 rewrites what is expected, FILTER=words picks the samples whose name holds them.
const { UPDATE, FILTER } = process.env;
const chosen = samples(FILTER);

it('there are samples to hold the engine to', () => {
  expect(chosen.map(({ name }) => name)).not.toEqual([]);
});

describe.each(chosen.map((sample) => [sample.name.replaceAll('-', ' '), sample] as const))('%s', (_claim, sample) => {
  it('has an article and expects something of it', () => {
    expect(sample.texts.length).toBeGreaterThan(0);
    expect(kindsOf(sample)).not.toEqual([]);
  });

  it.each(kindsOf(sample))('in its %s', (kind) => {
    if (UPDATE) rewrite(sample, kind);
    expect(actual(sample, kind)).toEqual(expected(sample, kind));
  });
});
