import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/setup/project.mjs';
import { LANGUAGES } from '../../src/lib/ui/languages.ts';
import { TEXT_SETTINGS } from '../../src/lib/ui/text-settings.ts';
import { locales } from '../../src/lib/ui/messages/runtime.js';

const script = readFileSync(inProject('static/before-paint.js'), 'utf8');

/** What the script makes of the page for a reader who once chose that, in a browser of those languages. */
const pageFor = (stored: Record<string, string> | null, languages: readonly string[]) => {
  const page = { lang: 'en', dir: '', dataset: {} };
  const localStorage = {
    getItem: (key: string): string | null => {
      if (stored === null) throw new Error('Storage is switched off.');
      return stored[key] ?? null;
    },
  };
  runInNewContext(script, {
    document: { documentElement: page, addEventListener: () => {} },
    localStorage,
    navigator: { languages },
  });
  return page;
};

describe('before the first paint', () => {
  it.each([
    ['the reader’s choice comes first', { 'says-who:language': 'ar' }, ['de-DE', 'en'], 'ar', 'rtl'],
    ['then the first language of the browser that there is', {}, ['pt-BR', 'de-AT', 'fr'], 'de', 'ltr'],
    ['then English', {}, ['pt-BR', 'ja'], 'en', 'ltr'],
    ['a choice that there is not is none', { 'says-who:language': 'xx' }, ['uk'], 'uk', 'ltr'],
    ['a browser without storage is asked for its languages', null, ['es-MX'], 'es', 'ltr'],
  ])('%s', (_, stored, languages, lang, dir) => {
    expect(pageFor(stored, languages)).toMatchObject({ lang, dir });
  });

  it('hides the English that pages are made in from whoever reads another language, and from nobody else', () => {
    expect(pageFor({}, ['fr']).dataset).toHaveProperty('turning');
    expect(pageFor({}, ['en-GB']).dataset).not.toHaveProperty('turning');
  });

  it('keeps the theme that was chosen', () => {
    expect(pageFor({ 'says-who:theme': 'dark' }, ['en']).dataset).toEqual({ theme: 'dark' });
  });

  it('sets the article as the reader chose, in every way there is', () => {
    for (const [setting, steps] of Object.entries(TEXT_SETTINGS))
      for (const step of steps) {
        const marks = step === 'usual' ? {} : { [setting]: step };
        expect(pageFor({ [`says-who:${setting}`]: step }, ['en']).dataset).toEqual(marks);
      }
    expect(pageFor({ 'says-who:textSize': 'enormous' }, ['en']).dataset).toEqual({});
  });

  it('knows the languages that there are catalogues for, as does the switch', () => {
    expect(locales.map((locale) => pageFor({}, [locale]).lang)).toEqual(locales);
    expect(LANGUAGES.map(({ code }) => code)).toEqual(locales);
  });
});
