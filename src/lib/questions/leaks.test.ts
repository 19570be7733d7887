import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf } from './context.ts';
import { soundDraft } from './fixture.ts';
import { tells, withoutLeaks } from './leaks.ts';
import type { Question } from './question.ts';

const english = shippedEnglish();

const OTTLEY = 'Bram Ottley said that the roof over the deep end was leaking.';

const contextFor = (more: string) =>
  contextOf(
    0,
    'the article',
    readText(
      {
        text: `Town pool to stay shut

Petra Vance, the manager of the pool, said that the heating failed twice in a month.

Bram Ottley, a swimming teacher, said that the roof over the deep end was leaking.${more}

Ines Calloway, a plumber, said that the filters were full.`,
      },
      english,
    ),
  );

const question = (id: string, stem: string, key: string): Question => ({
  ...soundDraft,
  id,
  stem,
  form: null,
  key: [0],
  edited: null,
  stale: null,
  options: [
    { text: key, correct: true, because: 'So it says.', evidence: [] },
    { text: key === 'Bram Ottley' ? 'Petra Vance' : 'Bram Ottley', correct: false, because: OTTLEY, evidence: [] },
  ],
});

const first = question(
  'q1',
  'According to the article, who said that the heating failed twice in a month?',
  'Petra Vance',
);
const later = question(
  'q2',
  'According to the article, who said that the roof over the deep end was leaking?',
  'Bram Ottley',
);

const reasonOf = (more: string): string =>
  withoutLeaks([first, later], [contextFor(more)])[0]?.options[1]?.because ?? '';

describe('a reason that would answer a later question', () => {
  it('gives way to something else that its speaker said', () => {
    expect(reasonOf(' “Nobody can swim in a bucket,” Ottley said.')).toBe(
      'Bram Ottley is quoted as saying “Nobody can swim in a bucket”.',
    );
  });

  it('else tells only who that is, or where the words stand', () => {
    expect(reasonOf('')).toBe('Bram Ottley (“Bram Ottley, a swimming teacher”) says something else in the article.');
  });

  it('says nothing of other words where a deed is asked for', () => {
    const deed: Question = { ...first, kind: 'LOC', stem: 'Who manages the pool, according to the article?' };
    expect(withoutLeaks([deed, later], [contextFor('')])[0]?.options[1]?.because).toBe(
      'Bram Ottley has another part in the article: “Bram Ottley, a swimming teacher”.',
    );
  });

  it('does not print what a later question asks for in the text', () => {
    const asks = (words: string): Question => ({
      ...question('q2', `Does the article say this? “${words}”`, 'Yes, it says so'),
      kind: 'SAYSO',
      scale: true,
    });
    const [told] = withoutLeaks(
      [first, asks('According to Bram Ottley, the roof over the deep end was leaking.')],
      [contextFor('')],
    );
    expect(told?.options[1]?.because).not.toContain('leaking');
    const [kept] = withoutLeaks([first, asks('Ines Calloway said that the filters were full.')], [contextFor('')]);
    expect(kept?.options[1]?.because).toBe(OTTLEY);
  });

  it('is kept where that question came before', () => {
    expect(withoutLeaks([later, first], [contextFor('')])[1]?.options[1]?.because).toBe(OTTLEY);
  });

  it('never tells it in another way', () => {
    for (const more of ['', ' “Nobody can swim in a bucket,” Ottley said.'])
      expect(tells(reasonOf(more), later)).toBe(false);
  });

  it('does not present the key where that is asked for later', () => {
    const because = 'The article credits this to Petra Vance (“Petra Vance, the manager of the pool, said”).';
    const asked = { ...first, options: first.options.map((one) => (one.correct ? { ...one, because } : one)) };
    const role = question('q3', 'According to the article, which of these is Petra Vance?', 'Manager of the pool');
    const [shown] = withoutLeaks([asked, role], [contextFor('')]);
    expect(shown?.options[0]?.because).toBe('The article credits this to Petra Vance.');
    expect(withoutLeaks([asked, later], [contextFor('')])[0]?.options[0]?.because).toBe(because);
  });
});

describe('a figure that is asked for later', () => {
  it('is not printed in a reason with its sentence', () => {
    const at = { article: 0, start: 20, end: 60 };
    const closed = 'No source goes with this figure: “The shares closed at 203p, up 38p”.';
    const sums = (because: string): Question => ({
      ...first,
      kind: 'VOICE',
      stem: 'Which of these sums does the article credit to a source?',
      options: [{ text: '180p', correct: true, because: 'So it says.', evidence: [] }, { text: '38p', correct: false, because, evidence: [at] }], // prettier-ignore
    });
    const price: Question = { ...question('q2', 'At what price did the shares close?', '203p'), kind: 'LOC', evidence: [at], needed: [0] }; // prettier-ignore
    const shown = (later: Question): string =>
      withoutLeaks([sums(closed), later], [contextFor('')])[0]?.options[1]?.because ?? '';
    expect(shown(price)).toBe('No source goes with this figure.');
    expect(shown({ ...price, evidence: [{ ...at, start: 100, end: 140 }] })).toBe(closed);
  });
});

describe('a claim whose source is asked for later', () => {
  it('is not printed in a reason', () => {
    const source: Question = { ...question('q2', 'How does the article identify the source of the claim that the roof over the deep end was leaking?', 'By a person’s name'), kind: 'SRCTYPE', scale: true }; // prettier-ignore
    expect(withoutLeaks([first, source], [contextFor('')])[0]?.options[1]?.because).not.toContain('leaking');
  });
});

describe('a reason that tells how words stand, where the words may not be shown yet', () => {
  const asked = (stem: string, because: string): Question => ({
    ...first,
    kind: 'VOICE',
    stem,
    options: first.options.map((one) => (one.correct ? one : { ...one, because })),
  });
  const shownFor = (stem: string, because: string): string =>
    withoutLeaks([asked(stem, because), later], [contextFor('')])[0]?.options[1]?.because ?? '';

  it('keeps to their manner', () => {
    expect(shownFor('Whose words does it only retell?', OTTLEY)).toBe(
      'The article quotes Bram Ottley word for word elsewhere.',
    );
    expect(shownFor('Whose exact words does it print?', `${OTTLEY} No quotation marks go with it.`)).toBe(
      'The article tells the words of Bram Ottley without quotation marks.',
    );
    expect(shownFor('Which relies on a source without a name?', `The source of the Herald is named: “${OTTLEY}”.`)).toBe('Bram Ottley gives its source by name.'); // prettier-ignore
    expect(shownFor('Who puts it as likely?', `What Bram Ottley says is put flatly: “${OTTLEY}”.`)).toBe(
      'No word holds back what Bram Ottley says.',
    );
  });
});
