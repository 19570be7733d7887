import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { parsePack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

const SLUG = 'missing-battery';

const open = (): Pack => {
  const parsed = parsePack(readFileSync(new URL(`../../questions/${SLUG}/pack.json`, import.meta.url), 'utf8'));
  if (!('pack' in parsed)) throw new Error(parsed.message);
  return parsed.pack;
};

/** The page to print, when it is ready: its foot has the address only once it knows where it lies. */
const openPrint = async (page: Page): Promise<void> => {
  await page.goto(`/packs/${SLUG}/print`);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
};

const choose = async (page: Page, part: string, on: boolean): Promise<void> =>
  page.getByRole('checkbox', { name: part }).setChecked(on);

/** What a printer gets: the streams of the PDF unpacked, and its pages counted with their size in points. */
const printed = async (page: Page): Promise<{ pages: number; size: string }> => {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: false });
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/gu)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const whole = [raw, ...streams].join('\n');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(whole) ?? [];
  return {
    pages: whole.match(/\/Type\s*\/Page\b/gu)?.length ?? 0,
    size: `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  };
};

/** The words that stand on the paper: what is hidden from print left out. */
const onPaper = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  const words = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return words;
};

test('the worksheet has the article and the questions, and no key', async ({ page }) => {
  const pack = open();
  await openPrint(page);
  await expect(page.getByRole('region', { name: 'Worksheet A' })).toBeVisible();
  const words = (await onPaper(page)).replace(/\s+/gu, ' ');
  for (const { stem, explanation, options } of pack.questions) {
    expect(words).toContain(stem.slice(0, 30).replace(/\s+/gu, ' '));
    expect(words).not.toContain(explanation);
    for (const { because } of options) expect(words).not.toContain(because);
  }
  expect(words).not.toContain('Answer key');
  expect(words).toContain('CC BY 4.0');
  expect(words).toContain(`/packs/${SLUG}`);
  expect(words).not.toContain('Night desk');
});

test('it prints on A4 or on Letter, part by part', async ({ page }) => {
  test.setTimeout(120_000);
  await openPrint(page);
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
  const worksheet = await printed(page);
  expect(worksheet.size).toBe('595 × 842');
  expect(worksheet.pages).toBeGreaterThanOrEqual(2);

  await choose(page, 'Answer key', true);
  await choose(page, 'Source map', true);
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('radio', { name: 'A and B, mixed' }).check();
  await expect(page.getByRole('region', { name: 'Answer key B' })).toBeVisible();
  const all = await printed(page);
  expect(all.size).toBe('612 × 792');
  expect(all.pages).toBeGreaterThan(2 * worksheet.pages);
});

test('the key gives letter, reason and passage of each answer, in the order of its worksheet', async ({ page }) => {
  const pack = open();
  await openPrint(page);
  await choose(page, 'Answer key', true);
  await page.getByRole('radio', { name: 'A and B, mixed' }).check();
  for (const version of ['A', 'B']) {
    const key = page.getByRole('region', { name: `Answer key ${version}` });
    const sheet = page.getByRole('region', { name: `Worksheet ${version}` });
    await expect(key.locator('ol > li')).toHaveCount(pack.questions.length);
    for (let n = 0; n < pack.questions.length; n += 1) {
      const answer = await key.locator('ol > li').nth(n).locator('dd b').first().innerText();
      await expect(sheet.locator('ol > li').nth(n).locator('ul')).toContainText(answer.replace(/^\S+\s+/u, ''));
    }
  }
  const [first] = pack.questions;
  await expect(page.getByRole('region', { name: 'Answer key A' })).toContainText(
    first?.options.find(({ correct }) => !correct)?.because.slice(0, 20) ?? '',
  );
});

test('nothing chosen is told, and prints nothing', async ({ page }) => {
  await openPrint(page);
  await choose(page, 'Worksheet', false);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Choose at least one thing to print.');
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});

test('axe finds nothing on the page that prints', async ({ page }) => {
  test.setTimeout(180_000);
  await openPrint(page);
  await choose(page, 'Answer key', true);
  await choose(page, 'Source map', true);
  await expectAccessible(page);
});
