import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/setup/project.mjs';
import { screensPage } from '../../scripts/screenshots/screens-page.ts';
import { LOOKS, pictureOf, SCREENS, WIDTHS } from '../../scripts/screenshots/screens.ts';

const pictures = SCREENS.flatMap((screen) =>
  WIDTHS.flatMap((size) => LOOKS.map((look) => pictureOf(screen, size, look))),
);

describe('the pictures of the screens', () => {
  it('are all there, as many as were taken, and small enough to keep', () => {
    const sizes = pictures.map((picture) => statSync(inProject('docs', picture)).size);
    expect(Math.min(...sizes)).toBeGreaterThan(2_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_500_000);
  });

  it('stand on the page that shows them', () => {
    expect(readFileSync(inProject('docs/screens.md'), 'utf8')).toBe(screensPage());
  });

  it('are those that the README shows', () => {
    const shown = [...readFileSync(inProject('README.md'), 'utf8').matchAll(/\(docs\/(screens\/[^)]+\.webp)\)/gu)];
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const [, picture] of shown) expect(pictures).toContain(picture);
  });
});
