import { describe, expect, it } from 'vitest';
import { readFacts } from '../test-support/read-plain.ts';
import { RULES as ALL } from './rules.ts';
import { TREE_RULES } from '../trees/rules.ts';

// Those that need no tree; trees/trees.test.ts has the others.
const RULES = ALL.filter((rule) => !TREE_RULES.includes(rule));

const rulesIn = (sentence: string): string[] => readFacts(sentence).attributions.map((one) => one.rule);

describe('each rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule.example] as const))('%s finds its example: %s', (id, example) => {
    expect(rulesIn(example)).toContain(id);
  });

  it.each(RULES.map((rule) => [rule.id, rule.counterexample] as const))('%s leaves alone: %s', (id, counterexample) => {
    expect(rulesIn(counterexample)).not.toContain(id);
  });

  it('has an id of its own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });
});
