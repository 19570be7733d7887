import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { EnglishModel } from '../lib/language/model/model.ts';
import { makeQuiz, readText, type Source } from '../lib/pipeline.ts';
import { shippedEnglish } from '../lib/server/read-english.ts';
import { packSchema, printPack } from '../lib/questions/pack.ts';
import { packLevel } from '../lib/questions/pack-level.ts';
import type { Pack } from '../lib/questions/pack-type.ts';
import { SKILLS } from '../lib/questions/question.ts';

/** What stands above an article that ships: `key: value` lines between two lines of three hyphens. */
export type Head = Readonly<Record<string, string>>;
export type Shipped = { readonly head: Head; readonly text: string };

/** The files of one pack's folder that are made, by name. */
export type Made = { readonly slug: string; readonly files: Readonly<Record<string, string>> };

const READING_SPEED = 200; // words a minute, and a quarter of a minute a question
const FOLDER = 'questions';

/** Parts an article file into its head and its text. Throws when there is no head: such a file is a mistake of ours. */
export const parseShipped = (file: string): Shipped => {
  const [, lines, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file) ?? [];
  if (lines === undefined || text === undefined)
    throw new Error('Expected an article that begins with a head between --- lines.');
  const head = lines
    .split('\n')
    .map((line) => /^([\w-]+):\s*(.*)$/u.exec(line))
    .flatMap((found) => (found?.[1] ? [[found[1], found[2] ?? '']] : []));
  return { head: Object.fromEntries(head), text: text.trim() };
};

const cardOf = (head: Head, pack: Pack): object => {
  const words = pack.articles.reduce((sum, article) => sum + article.text.split(/\s+/u).length, 0);
  const skills = SKILLS.filter((skill) => pack.questions.some((question) => question.skill === skill));
  return {
    order: Number(head['order']),
    title: head['card'] ?? pack.title,
    topic: head['topic'] ?? '',
    level: packLevel(pack),
    questions: pack.questions.length,
    minutes: Math.ceil(words / READING_SPEED + pack.questions.length / 4),
    skills,
    accounts: pack.articles.length,
  };
};

const articlesOf = async (slug: string): Promise<Shipped[]> => {
  const names = (await readdir(join(FOLDER, slug)))
    .filter((name) => /^article(?:-b)?\.md$/u.test(name))
    .sort((a, b) => a.length - b.length);
  return Promise.all(names.map(async (name) => parseShipped(await readFile(join(FOLDER, slug, name), 'utf8'))));
};

/** All that the articles credit anybody with, for the source map; a pack itself holds only what its questions use. */
const printFacts = (articles: readonly Source[], english: EnglishModel): string => {
  const facts = articles.map((article) => {
    const { sources, attributions } = readText(article, english).facts;
    return { sources, attributions };
  });
  return `${JSON.stringify(facts)}\n`;
};

const makePack = async (slug: string, english: EnglishModel): Promise<Made> => {
  const shipped = await articlesOf(slug);
  const head = shipped[0]?.head ?? {};
  const sources = shipped.map(({ head: { title = '' }, text }) => ({ title, text }));
  const made = makeQuiz(sources, { count: Number(head['count']), seed: Number(head['seed']), english });
  if ('rejected' in made) throw new Error(`Expected ${slug} to be readable: ${made.message}`);
  const articles = made.pack.articles.map((article, index) => ({
    ...article,
    origin: shipped[index]?.head['origin'] ?? null,
    licence: shipped[index]?.head['licence'] ?? null,
  }));
  const pack: Pack = { ...made.pack, title: head['card'] ?? made.pack.title, articles, rejected: [], note: null };
  return {
    slug,
    files: {
      'pack.json': printPack(pack),
      'card.json': `${JSON.stringify(cardOf(head, pack), null, 2)}\n`,
      'facts.json': printFacts(sources, english),
    },
  };
};

/** Every pack that ships, made from the articles in `questions/` and from nothing else. */
export const makeShippedPacks = async (): Promise<Made[]> => {
  const folders = (await readdir(FOLDER, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const english = shippedEnglish();
  return Promise.all(folders.sort().map((slug) => makePack(slug, english)));
};

/** The schema of a pack, for other people's tools: `questions/pack.schema.json`. */
export const printPackSchema = (): string =>
  `${JSON.stringify({ title: 'Says Who? pack', ...toJsonSchema(packSchema, { errorMode: 'ignore' }) }, null, 2)}\n`;
