import { describe, expect, it } from 'vitest';
import { linkOf } from '../links.ts';
import { readSide } from '../side.ts';
import { plainAccount } from '../test-support/plain-account.ts';
import { VERSION_RULES, type VersionRule } from './version-rules.ts';

const finds = (rule: VersionRule, [a, b]: readonly [string, string]): boolean => {
  const sides = [readSide(plainAccount(a), new Map()), readSide(plainAccount(b), new Map())] as const;
  return sides[0].clauses.some((one) =>
    sides[1].clauses.some((other) => rule.find(sides, linkOf(sides, one, other)) !== null),
  );
};

describe.each(VERSION_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds its example', () => {
    expect(finds(rule, rule.example)).toBe(true);
  });

  it('finds nothing in its counterexample', () => {
    expect(finds(rule, rule.counterexample)).toBe(false);
  });
});
