import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../src/cli/arguments.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { parseShipped } from '../src/cli/shipped-packs.ts';
import { parsePack } from '../src/lib/questions/pack.ts';
import { BAD_INPUTS } from './bad-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const run = async (words: readonly string[], input = '') => {
  const told: string[] = [];
  const written: string[] = [];
  const status = await runCommand(words, {
    read: () => Promise.resolve(Buffer.from(input)),
    write: (text) => Promise.resolve(void written.push(text)),
    tell: (line) => void told.push(`${line}\n`),
  });
  return { stdout: written.join(''), stderr: told.join(''), status };
};

/** The same through the script that a reader calls. */
const call = (words: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/says-who.mjs', ...words], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

const article = parseShipped(readFileSync('questions/harbour-ultimatum/article.md', 'utf8')).text;
describe('the command line', () => {
  const text = file('article.txt', article);

  it('prints the facts of a file, with spans into the text as given', () => {
    const { stdout, stderr, status } = call(['facts', text, '--json']);
    expect([stderr, status]).toEqual(['', 0]);
    const facts: { schema: string; attributions: { content: [number, number][]; canonical: string | null }[] } =
      JSON.parse(stdout);
    expect(facts.schema).toBe('says-who/facts@1');
    const words = facts.attributions.flatMap(({ content }) => content.map(([start, end]) => article.slice(start, end)));
    expect(words).toContain('Sandrova is not a parcel, and we are not a post office');
  }, 30_000);

  it('prints the same quiz twice, as a pack that reads back', async () => {
    const once = call(['quiz', text, '--count', '8', '--seed', '4', '--json']);
    expect((await run(['quiz', text, '--count', '8', '--seed', '4', '--json'])).stdout).toBe(once.stdout);
    const parsed = parsePack(once.stdout);
    expect('pack' in parsed && parsed.pack.questions.length).toBeGreaterThanOrEqual(5);
    expect('pack' in parsed && parsed.pack.rejected.length).toBeGreaterThan(0);
  }, 30_000);

  it('prints a quiz of two accounts, and one to read', async () => {
    const pair = JSON.parse((await run(['quiz', text, '--with', text, '--count', '6'])).stdout);
    expect(pair.articles).toHaveLength(2);
    expect((await run(['quiz', text, '--text'])).stdout).toMatch(/^1\. \[[A-Z]+\] .+\?/mu);
  }, 30_000);

  it('reads lines in and gives lines out, in order, a bad text among them', async () => {
    const lines = file(
      'in.jsonl',
      [
        { id: 'b', text: article },
        { id: 'a', text: '' },
        { id: 7, text: 'It rained, Ana Reyes said.' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const facts = (await run(['facts', '--jsonl', lines])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(facts.map(({ id }) => id)).toEqual(['b', 'a', 7]);
    expect(facts.map(({ attributions }) => attributions.length > 0)).toEqual([true, false, true]);
    expect(facts[1].refused.rejected).toBe('empty');
    const quizzes = (await run(['quiz', '--jsonl', lines, '--count', '5'])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(quizzes.map(({ questions }) => questions.length > 0)).toEqual([true, false, false]);
  }, 30_000);

  it.each(BAD_INPUTS)(
    'refuses %s with one sentence and exit code 2',
    async (_what, content) => {
      for (const command of ['facts', 'quiz']) {
        const { stdout, stderr, status } = await run([command, '-'], content);
        expect([stdout, status]).toEqual(['', 2]);
        expect(stderr).toMatch(/^[A-Z][^\n]{20,240}[.!?]\n$/u);
      }
    },
    30_000,
  );

  it.each([
    [['facts', join(folder, 'nowhere.txt')], /There is no file/u],
    [['facts', folder], /folder/u],
    [['facts', '--jsonl', file('bad.jsonl', '{"id":1}\n')], /Line 1/u],
    [['quiz', text, '--count', 'many'], /--count/u],
    [['quiz', text, '--colour'], /--colour/u],
    [['sing'], /sing/u],
  ])(
    'refuses %j by name',
    async (words, sentence) => {
      const { stdout, stderr, status } = await run(words);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(sentence);
      expect(stderr).not.toMatch(/\bat .+:\d+/u);
    },
    30_000,
  );

  it('reads standard input', () => {
    expect(JSON.parse(call(['quiz', '-', '--count', '3'], article).stdout).questions).toHaveLength(3);
  }, 30_000);

  it('ends a refusal with exit code 2, the sentence on standard error', () => {
    const { stdout, stderr, status } = call(['quiz', '-'], 'Too short.');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(/^[A-Z][^\n]{20,240}[.!?]\n$/u);
  }, 30_000);

  it('knows its options', () => {
    expect(parseArguments(['quiz', 'a.txt'])).toEqual({
      command: 'quiz',
      files: ['a.txt'],
      count: 10,
      seed: 1,
      form: 'json',
    });
    expect(parseArguments(['quiz', 'a.txt', '--with', 'b.txt', '--text', '--seed', '9'])).toMatchObject({
      files: ['a.txt', 'b.txt'],
      seed: 9,
      form: 'text',
    });
    expect(parseArguments(['facts', '--jsonl', 'x'])).toEqual({ command: 'facts-lines', file: 'x' });
    expect(parseArguments([])).toEqual({ command: 'help' });
    expect(parseArguments(['quiz', 'a', 'b'])).toMatchObject({ command: 'wrong' });
    expect(parseArguments(['quiz', 'a', '--seed'])).toMatchObject({ command: 'wrong' });
  });
});
