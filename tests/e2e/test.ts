import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** What a page asked of others, and what went wrong in it. Both stay empty in every test. */
export type Watch = { readonly foreign: string[]; readonly errors: string[] };

/**
 * Ends in failure when a page, a worker or a service worker asks anything of another origin, or an error reaches a console:
 * what the content security policy forbids is such an error.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { foreign: [], errors: [] };
      const home = new URL(baseURL ?? 'about:blank').origin;
      const isOurs = (url: string): boolean => /^(data|blob|about):/.test(url) || new URL(url).origin === home;
      context.on('request', (request) => {
        if (!isOurs(request.url())) watch.foreign.push(request.url());
      });
      context.on('weberror', (error) => watch.errors.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') watch.errors.push(message.text());
      });
      await use(watch);
      expect(watch.foreign, 'requests to other origins').toEqual([]);
      expect(watch.errors, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, one line a fault; the pages have no frames, which legacy mode leaves out. */
export const faults = async (page: Page): Promise<string[]> => {
  // What is right need not be told one by one: that takes longer than finding it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
};

/** The looks in which every screen is held to the rules: colours hang on the hour and not on the width, and places the other way round. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

/** Holds the page, as it stands, to axe’s rules: wide and narrow, light and dark, and never wider than the window. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const look = `${colorScheme}, ${width} px`;
    expect(await faults(page), look).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), look).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  if (before) await page.setViewportSize(before);
};
