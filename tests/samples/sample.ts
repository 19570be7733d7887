import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { printFacts } from '../../src/lib/facts/print-facts.ts';
import { makeQuiz, readText } from '../../src/lib/pipeline.ts';
import { exists, inProject } from '../../scripts/setup/project.mjs';
import { shippedEnglish } from '../../src/lib/server/read-english.ts';
import { show } from './show.ts';

/** A folder of tests/samples, named as the claim that it holds. */
export type Sample = { readonly name: string; readonly texts: readonly string[] };

/** Samples are read as readers’ articles are: with the English model. */
const english = shippedEnglish();

type Fields = Readonly<Record<string, unknown>>;

/** What a sample may expect. Its file's own fields say what the claim is about; a file that says `{}` is filled with these. */
const EXPECTED = {
  facts: {
    fields: ['attributions', 'entities', 'times', 'amounts', 'labels', 'boilerplate'],
    make: ({ texts: [text = ''] }: Sample): unknown => printFacts(readText({ text }, english).facts),
  },
  quiz: {
    fields: ['questions', 'rejected', 'note'],
    make: ({ name, texts }: Sample): unknown => {
      const made = makeQuiz(
        texts.map((text) => ({ text })),
        { ...optionsOf(name), english },
      );
      return 'pack' in made ? made.pack : made;
    },
  },
} as const;

export type Kind = keyof typeof EXPECTED;

const folder = inProject('tests/samples');
const fileOf = (name: string, kind: Kind | 'options'): string => `${folder}/${name}/${kind}.json`;

const readFields = (path: string): Fields => JSON.parse(readFileSync(path, 'utf8'));

/** `options.json` of a sample, where there is one: how many questions, and which seed. */
const optionsOf = (name: string): { count: number; seed: number } => ({
  count: 10,
  seed: 1,
  ...(exists(fileOf(name, 'options')) ? readFields(fileOf(name, 'options')) : {}),
});

/** The samples whose name holds the filter: each with article.txt and, for two accounts, article-2.txt. */
export const samples = (filter = ''): Sample[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes(filter))
    .map(({ name }) => ({
      name,
      texts: ['article.txt', 'article-2.txt']
        .map((file) => `${folder}/${name}/${file}`)
        .filter(exists)
        .map((path) => readFileSync(path, 'utf8')),
    }));

/** What a sample expects: facts, a quiz, or both. */
export const kindsOf = ({ name }: Sample): Kind[] =>
  (['facts', 'quiz'] as const).filter((kind) => exists(fileOf(name, kind)));

/** What stands in the sample's file. */
export const expected = ({ name }: Sample, kind: Kind): Fields => readFields(fileOf(name, kind));

/** What the engine gives today, in the fields that the sample's file has. */
export const actual = (sample: Sample, kind: Kind): Fields => {
  const { fields, make } = EXPECTED[kind];
  const own = Object.keys(expected(sample, kind));
  const made = JSON.parse(JSON.stringify(make(sample)));
  const wanted = own.length > 0 ? own : fields.filter((field) => field in made);
  return Object.fromEntries(wanted.map((field) => [field, show(made[field], sample.texts)]));
};

/** Writes today's answer as the expected one; a person reads the diff. */
export const rewrite = (sample: Sample, kind: Kind): void =>
  writeFileSync(fileOf(sample.name, kind), `${JSON.stringify(actual(sample, kind), null, 2)}\n`);
