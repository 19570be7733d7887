import { describe, expect, it } from 'vitest';
import { pageRule } from './page-rule.ts';

describe('pageRule', () => {
  it.each(['A4', 'Letter'] as const)('sets the size to %s', (paper) =>
    expect(pageRule(paper, 'foot')).toContain(`size: ${paper};`),
  );

  it('lets no quotation mark, backslash or line end out of the foot', () => {
    const rule = pageRule('A4', 'A "foot"\\\n} body { display: none');
    expect(rule).toContain('content: "A \\"foot\\"\\\\ } body { display: none";');
  });
});
