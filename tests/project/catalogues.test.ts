import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { inProject } from '../../scripts/setup/project.mjs';

const read = (path: string): unknown => JSON.parse(readFileSync(inProject(path), 'utf8'));

const settings = v.parse(
  v.object({
    baseLocale: v.string(),
    locales: v.array(v.string()),
    'plugin.inlang.messageFormat': v.object({ pathPattern: v.array(v.string()) }),
  }),
  read('src/messages/project.inlang/settings.json'),
);
const areas = settings['plugin.inlang.messageFormat'].pathPattern.map((path) => path.replace(/^.*\//u, ''));

const variants = v.object({
  declarations: v.array(v.string()),
  selectors: v.optional(v.array(v.string()), []),
  match: v.record(v.string(), v.string()),
});
type Variants = v.InferOutput<typeof variants>;
const catalogue = v.record(v.string(), v.union([v.string(), v.array(variants)]));
type Message = string | Variants[];

const messagesOf = (locale: string, area: string): [string, Message][] =>
  Object.entries(v.parse(catalogue, read(`src/messages/${locale}/${area}`))).filter(([key]) => key !== '$schema');

const patternsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

/** What has to be put in, by name; markup counts, as it begins and as it ends. */
const inputsOf = (message: Message): string[] => {
  if (typeof message !== 'string')
    return sorted(
      message
        .flatMap(({ declarations }) => declarations)
        .concat(sorted(patternsOf(message).flatMap((pattern) => pattern.match(/\{[#/]\w+\}/gu) ?? []))),
    );
  return sorted(message.match(/\{[#/]?\w+\}/gu) ?? []);
};

const pluralsOf = (message: Message): string[][] =>
  typeof message === 'string'
    ? []
    : message
        .filter(({ selectors }) => selectors.includes('plural'))
        .map(({ match }) => sorted(Object.keys(match).map((key) => key.replace('plural=', ''))));

const english = new Map(areas.map((area) => [area, new Map(messagesOf(settings.baseLocale, area))]));

describe.each(settings.locales)('the catalogues in %s', (locale) => {
  const categories = sorted(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);

  it.each(areas)('say all that the English ones say, and nothing else: %s', (area) => {
    expect(sorted(messagesOf(locale, area).map(([key]) => key))).toEqual(sorted(english.get(area)?.keys() ?? []));
  });

  it.each(areas)('name every message by its area: %s', (area) => {
    const prefix = area.replace('.json', '_');
    expect(messagesOf(locale, area).filter(([key]) => !key.startsWith(prefix) || !/^[a-z\d_]+$/u.test(key))).toEqual(
      [],
    );
  });

  it.each(areas)('take the same inputs as the English ones: %s', (area) => {
    for (const [key, message] of messagesOf(locale, area))
      expect(inputsOf(message), key).toEqual(inputsOf(english.get(area)?.get(key) ?? ''));
  });

  it.each(areas)('have a form for every number that the language tells apart: %s', (area) => {
    for (const [key, message] of messagesOf(locale, area))
      for (const plurals of pluralsOf(message)) expect(plurals, key).toEqual(categories);
  });

  it.each(areas)('leave nothing empty: %s', (area) => {
    for (const [key, message] of messagesOf(locale, area)) {
      const patterns = patternsOf(message);
      expect(patterns.length, key).toBeGreaterThan(0);
      for (const pattern of patterns) expect(pattern.trim(), key).not.toBe('');
    }
  });
});
