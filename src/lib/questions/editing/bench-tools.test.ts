import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import type { Context } from '../context.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import { fixtureContext, soundDraft, TEXT } from '../fixture.ts';
import { changesBetween } from '../renewal/changes.ts';
import type { Option, Question } from '../question.ts';
import { judgedDrafts, type Verdict } from '../write-questions.ts';
import { another, asQuestion, draftOf } from './another.ts';
import { candidatesFor, candidatesIn } from './candidates.ts';
import { checkQuestion } from './check-question.ts';
import { grounded } from './ground.ts';
import { sketchOn } from './sketch.ts';

const ON = '2026-03-14';
const context = fixtureContext();
const sound: Question = { ...soundDraft, id: 'q1', key: [0], form: null, edited: null, stale: null };
const gates = (question: Question, others: readonly Question[] = []): string[] =>
  checkQuestion(question, [context], others).map(({ field, gate }) => `${field}: ${gate}`);

describe('the gates as a question is written', () => {
  it('say nothing of a sound question', () => {
    expect(gates(sound)).toEqual([]);
  });

  it.each<[string, Partial<Question>]>([
    ['stem: stem-missing', { stem: '' }],
    ['stem: stem-length', { stem: 'Who said so?' }],
    ['stem: article-named', { stem: 'Who said that the old rails were older than the bridge they cross?' }],
    ['explanation: explanation-missing', { explanation: ' ' }],
    ['explanation: explanation-length', { explanation: `The article credits Rosa Imber ${'so '.repeat(50)}.` }],
    ['passages: passage-there', { evidence: [], needed: [] }],
    ['options: three-options', { options: sound.options.slice(0, 2) }],
    ['options: none-of-the-above', { options: withText(sound.options, 2, 'None of these') }],
    ['reasons: reasons-there', { options: sound.options.map((option) => ({ ...option, because: '' })) }],
  ])('name the field to mend: %s', (expected, change) => {
    expect(gates({ ...sound, ...change })).toContain(expected);
  });

  it('find all that is wrong, not the first only', () => {
    expect(gates({ ...sound, stem: 'So?', explanation: '' }).length).toBeGreaterThan(2);
  });

  it('find that a stem answers another question of the set', () => {
    const other: Question = { ...sound, id: 'q2', stem: `${sound.stem} Rosa Imber said that of the rails.` };
    expect(gates(other, [sound, other])).toContain('stem: gives-away');
  });
});

function withText(options: readonly Option[], at: number, text: string): Option[] {
  return options.map((option, n) => (n === at ? { ...option, text } : option));
}

describe('a question of one’s own, tied to the article', () => {
  const start = TEXT.indexOf('Rosa Imber');
  const end = TEXT.indexOf(' “Nobody');
  const own: Question = {
    ...sketchOn([{ article: 0, start, end }], { id: 'q9', kind: 'WHO', on: ON }),
    stem: soundDraft.stem,
    explanation: 'The article credits these words to Rosa Imber.',
    options: ['Rosa Imber', 'Teo Lindqvist', 'Dana Okoye'].map((text, n) => ({
      text,
      correct: n === 0,
      because: `Words of ${text}.`,
      evidence: [],
    })),
  };

  it('gets the claim it rests on, the line that keeps it a claim, and the places of its wrong answers', () => {
    const tied = grounded(own, [context]);
    expect(tied.facts).toEqual(['a1']);
    expect(tied.status).toBe('A claim by Rosa Imber. This quiz has not checked it.');
    expect(tied.options.slice(1).every(({ evidence }) => evidence.length === 1)).toBe(true);
    expect(gates(own)).toEqual([]);
  });

  it('is told that a wrong answer stands nowhere', () => {
    expect(gates({ ...own, options: withText(own.options, 2, 'Ivo Brandt') })).toContain(
      'passages: wrong-answers-shown',
    );
  });

  it('shows its author that the passage is about private life', () => {
    const paragraph = context.reading.sentences.find((one) => one.start <= start && start < one.end)?.paragraph ?? 0;
    const touchy: Context = { ...context, sensitive: new Map([[paragraph, 'private']]) };
    expect(grounded(own, [touchy]).flags).toContain('private');
    expect(checkQuestion(own, [touchy]).map(({ gate }) => gate)).toContain('nothing-private');
  });
});

describe('candidates for an option', () => {
  const candidates = candidatesIn([context]);

  it('are names and values with their passages', () => {
    expect(candidates.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Rosa Imber', '40 million crowns', '25 million crowns']),
    );
    expect(candidates.every(({ evidence, because }) => evidence.length > 0 && because !== '')).toBe(true);
  });

  it('are of the type of the other options, and none of them', () => {
    const two: Question = { ...sound, options: sound.options.slice(0, 2) };
    const offered = candidatesFor(candidates, two, 1);
    expect(offered.map(({ text }) => text)).toContain('Dana Okoye');
    expect(offered.map(({ text }) => text)).not.toContain('Rosa Imber');
    expect(new Set(offered.map(({ type }) => type))).toEqual(new Set(['person']));
  });
});

describe('another draft in a question’s place', () => {
  let verdicts: Verdict[];
  let question: Question;
  beforeAll(() => {
    ({ verdicts } = judgedDrafts([readText({ text: THREE_SPEAKERS }, shippedEnglish())]));
    const drafts = verdicts.filter(({ rejection }) => !rejection).map(({ draft }) => draft);
    const who = drafts.find(({ kind }) => drafts.filter((one) => one.kind === kind).length > 1);
    const found = who ? asQuestion(who, 'q4', 1) : null;
    if (!found) throw new Error('Expected two drafts of one kind.');
    question = found;
  });

  it('keeps its id and its kind, and is one that passed', () => {
    const other = another(verdicts, question, { by: 'kind', used: [question.stem], seed: 3 });
    expect(other).toMatchObject({ id: 'q4', kind: question.kind });
    expect(other?.stem).not.toBe(question.stem);
    expect(verdicts.find(({ draft }) => draft.stem === other?.stem && !draft.scale)?.rejection ?? null).toBeNull();
  });

  it('is the same for the same seed, and none once all have been used', () => {
    const order = { by: 'kind', used: [question.stem], seed: 3 } as const;
    expect(another(verdicts, question, order)).toEqual(another(verdicts, question, order));
    const used = verdicts.map(({ draft }) => draft.stem);
    expect(another(verdicts, question, { by: 'kind', used, seed: 3 })).toBeNull();
  });

  it('finds the draft behind a rejection', () => {
    const { verdicts: all } = judgedDrafts([readText({ text: TEXT }, shippedEnglish())]);
    const turned = all.find(({ rejection }) => rejection)?.rejection;
    if (!turned) throw new Error('Expected a draft that was turned down.');
    expect(draftOf(all, turned, 'q9', 1)).toMatchObject({ id: 'q9', stem: turned.stem });
  });
});

describe('what a correction changed', () => {
  it('shows what went and what came, with a few words around it', () => {
    const long = 'word '.repeat(100);
    const changes = changesBetween(`${long}It costs 40 crowns. ${long}`, `${long}It costs 50 crowns. ${long}`);
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '40' },
      { kind: 'new', text: '50' },
    ]);
    expect(changes.map(({ text }) => text).join('').length).toBeLessThan(200);
  });

  it('reads a sentence exchanged for another as one change', () => {
    const before = `${'word '.repeat(30)}The old bridge will shut in May for repairs. ${'word '.repeat(30)}`;
    const after = `${'word '.repeat(30)}No date is set for the new bridge. ${'word '.repeat(30)}`;
    const kinds = changesBetween(before, after).map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'gone', 'new', 'same']);
  });

  it('shows nothing where nothing changed', () => {
    expect(changesBetween('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
  });
});
