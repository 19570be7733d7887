import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../pipeline.ts';
import { THREE_SPEAKERS } from './examples.ts';
import { parsePack, printPack } from './pack.ts';
import type { Pack } from './pack-type.ts';

const MORE =
  ' The town has had a pool since the days of the coal trade, and people walk there from every street of the quarter to swim before work in the cold months of the year.';

const pack = (): Pack => {
  const made = makeQuiz([{ text: THREE_SPEAKERS + MORE }], { count: 5, seed: 1 });
  if ('rejected' in made) throw new Error(made.message);
  return made.pack;
};

/** A copy of the pack's value with one place changed. */
const changed = (path: readonly (string | number)[], value: unknown): unknown => {
  const copy: unknown = JSON.parse(printPack(pack()));
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at === 'object' && at !== null) Reflect.set(at, path.at(-1) ?? '', value);
  return copy;
};

const BAD: readonly (readonly [
  why: string,
  path: readonly (string | number)[],
  value: unknown,
  field: string,
  code: string,
])[] = [
  ['another schema', ['schema'], 'says-who/pack@9', 'schema', 'bad-field'],
  ['no articles', ['articles'], [], 'articles', 'bad-field'],
  ['a stem that is no text', ['questions', 0, 'stem'], 7, 'questions.0.stem', 'bad-field'],
  ['a kind that is not known', ['questions', 0, 'kind'], 'RIDDLE', 'questions.0.kind', 'bad-field'],
  ['a key that is not marked correct', ['questions', 0, 'key'], [5], 'questions.0', 'bad-field'],
  [
    'evidence that begins after it ends',
    ['questions', 0, 'evidence', 0, 'start'],
    99_999,
    'questions.0.evidence.0',
    'bad-field',
  ],
  [
    'evidence outside the article',
    ['questions', 0, 'evidence', 0, 'end'],
    99_999,
    'questions.0.evidence.0',
    'outside-article',
  ],
  [
    'a sentence outside the article',
    ['articles', 0, 'sentences', 0],
    [0, 99_999],
    'articles.0.sentences.0',
    'outside-article',
  ],
  ['facts for another number of articles', ['facts'], [], 'facts', 'bad-field'],
  ['a text that was changed', ['articles', 0, 'text'], `${THREE_SPEAKERS}${MORE} More.`, 'articles.0.hash', 'stale'],
];

describe('packs', () => {
  it('read back as they were printed', () => {
    expect(pack().questions.length).toBeGreaterThan(1);
    expect(parsePack(printPack(pack()))).toEqual({ pack: pack() });
  });

  it.each(BAD)('with %s are refused by the name of the field', (_why, path, value, field, code) => {
    const refusal = parsePack(changed(path, value));
    expect(refusal).toMatchObject({ field, rejected: code });
    expect('message' in refusal ? refusal.message : '').toContain(field);
  });

  it.each(['', '{', '[]', 'null', '7', '"pack"'])('refuses %j with a sentence', (text) => {
    const refusal = parsePack(text);
    expect('message' in refusal ? refusal.message : '').toMatch(/^This .*\.$/u);
  });
});
