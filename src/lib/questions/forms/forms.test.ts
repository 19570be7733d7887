import { describe, expect, it } from 'vitest';
import { makeQuiz } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { parsePack, printPack } from '../pack.ts';
import type { Pack } from '../pack-type.ts';
import type { Form, FormPart, MatchForm, OrderForm, Question } from '../question.ts';
import { ISLAND } from './example.ts';
import { faultOf, FORM_FAULTS } from './form-faults.ts';
import { hasWholeKey, misplaced } from './form.ts';

const english = shippedEnglish();

const packOf = (text: string, count = 6): Pack => {
  const made = makeQuiz([{ text }], { count, seed: 1, english });
  if (!('pack' in made)) throw new Error(made.message);
  return made.pack;
};

const pack = packOf(ISLAND);
const formed = <As extends Form['as']>(as: As, of = pack) => {
  const is = (form: Form | null): form is Extract<Form, { as: As }> => form?.as === as;
  return of.questions.flatMap((question) => (is(question.form) ? [{ question, form: question.form }] : []));
};

const words = ({ article, start, end }: Question['evidence'][number]): string =>
  (pack.articles[article]?.text ?? '').slice(start, end);

describe('hand-overs to put in order', () => {
  const [found] = formed('order');

  it('are the stations of the right route, the article last', () => {
    const right = found?.question.options.find((option) => option.correct)?.text;
    const laid = found?.form.key.map((part) => found.form.parts[part]?.text) ?? [];
    expect([...laid, found?.form.last].join(' → ').toLowerCase()).toBe(right?.toLowerCase());
  });

  it('keep the claim of the stem and say what to do, in two sentences at most', () => {
    const [claim = ''] = (found?.question.stem ?? '').split(/\sBy which route/u);
    expect(found?.form.stem).toContain(claim);
    expect(found?.form.stem).toMatch(/^[^.?]+[.?] Put the [^.]*in order\.$/u);
  });

  it('have a reason and a passage each', () => {
    expect(found?.form.parts.map(({ because }) => because)).toContain('The claim starts here; two others hand it on.');
    for (const { evidence, text } of found?.form.parts ?? [])
      expect(evidence.map(words).join(' ').toLowerCase()).toContain(text.split(' ').at(-1)?.toLowerCase());
  });

  it('are not made of a claim that one hand passed on', () => {
    const short = ISLAND.replace(', citing the Norwell news agency, which quoted a harbour engineer,', ' of Norwell');
    expect(formed('order', packOf(short))).toEqual([]);
  });
});

describe('statements to match', () => {
  const [found] = formed('match');

  it('are three, each beside its speaker’s name in the article', () => {
    expect(found?.form.left).toHaveLength(3);
    for (const [at, { evidence }] of (found?.form.left ?? []).entries()) {
      const name = found?.form.right[found.form.key[at] ?? -1] ?? '';
      expect(evidence.map(words).join(' ')).toContain(name.split(' ').at(-1));
    }
  });

  it('tell nothing of who said them', () => {
    for (const { text } of found?.form.left ?? []) {
      expect(text).not.toMatch(/\b(?:he|she|his|her|him)\b/iu);
      for (const name of found?.form.right ?? []) expect(text).not.toContain(name.split(' ').at(-1));
    }
  });

  it('are asked by no other question of the set', () => {
    const others = pack.questions.filter((question) => question !== found?.question).map(({ stem }) => stem);
    for (const { text } of found?.form.left ?? [])
      expect(others.join('\n')).not.toContain(text.replace(/^Said that /u, ''));
  });

  it('are not made where fewer than three people speak', () => {
    const two = ISLAND.replace(/\n\n(?:Farida|Henrik|Marta)[^\n]*/gu, '');
    expect(formed('match', packOf(two))).toEqual([]);
  });
});

describe('a sentence to mark', () => {
  const [found] = formed('mark');

  it('is the only one that holds the answer', () => {
    const key = found?.question.options.find((option) => option.correct)?.text ?? '';
    const holding = ISLAND.split(/(?<=\.)\s/u).filter((sentence) => sentence.includes(key));
    expect(holding).toHaveLength(1);
    expect(found?.question.evidence.map(words)).toEqual([expect.stringContaining(key)]);
  });

  it('is not asked for where two sentences tell', () => {
    const key = found?.question.options.find((option) => option.correct)?.text ?? '';
    const twice = packOf(`${ISLAND}\nThe year ${key} is remembered on the island.\n`);
    expect(formed('mark', twice).map(({ question }) => question.stem)).not.toContain(found?.question.stem);
  });
});

describe('a set with forms', () => {
  it('has its options as before, for whoever knows only those', () => {
    for (const { options, key } of pack.questions) {
      expect(options.length).toBeGreaterThan(2);
      expect(key).toHaveLength(1);
    }
  });

  it('comes through a file as it was', () => {
    expect(parsePack(printPack(pack))).toEqual({ pack });
  });

  it('is read without forms from a file of before', () => {
    const before: unknown = JSON.parse(printPack(pack), (name, value: unknown) =>
      name === 'form' ? undefined : value,
    );
    const parsed = parsePack(before);
    expect('pack' in parsed && parsed.pack.questions.every(({ form }) => form === null)).toBe(true);
  });
});

describe('parts as shown at first', () => {
  it('never stand in their right order, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const drawn = misplaced(3, seed);
      expect(drawn.toSorted()).toEqual([0, 1, 2]);
      expect(drawn).not.toEqual([0, 1, 2]);
    }
  });
});

const part = (text: string): FormPart => ({
  text,
  because: 'It says so.',
  evidence: [{ article: 0, start: 0, end: 4 }],
});
const ORDER: OrderForm = {
  as: 'order',
  stem: 'By which route did the claim come? Put the hand-overs in order.',
  parts: ['The Courier', 'A pilot', 'Norwell'].map(part),
  last: 'This article',
  key: [1, 2, 0],
};
const MATCH: MatchForm = {
  as: 'match',
  stem: 'Who said what, according to the article?',
  left: ['Said that the pier was shut', 'Said that the boat was old', 'Said that it rained'].map(part),
  right: ['Ana Reyes', 'Bo Lund', 'Cy Okoye'],
  key: [2, 0, 1],
  explanation: 'Each is credited.',
  status: 'Claims by three.',
};

describe('the faults of a form', () => {
  it('are none in a sound one', () => {
    expect([ORDER, MATCH, { as: 'mark', stem: 'Mark it.' } as const].map(faultOf)).toEqual([null, null, null]);
  });

  const FAULTY: readonly (readonly [string, Form])[] = [
    ['three-to-five-parts', { ...ORDER, parts: ORDER.parts.slice(0, 2), key: [1, 0] }],
    ['whole-key', { ...ORDER, key: [1, 1, 0] }],
    ['whole-key', { ...MATCH, right: MATCH.right.slice(0, 2) }],
    ['part-inside-part', { ...ORDER, parts: ['The Courier', 'A pilot', 'A pilot of the Courier'].map(part) }],
    ['shown-in-order', { ...ORDER, key: [0, 1, 2] }],
    ['part-in-stem', { ...ORDER, stem: 'By which route did what Norwell reported come?' }],
    ['speaker-in-statement', { ...MATCH, left: [part('Said that Ana Reyes slept'), ...MATCH.left.slice(1)] }],
    ['too-long', { ...ORDER, stem: 'word '.repeat(60) }],
    ['no-passage', { ...MATCH, left: MATCH.left.map((one) => ({ ...one, evidence: [] })) }],
  ];

  it.each(FAULTY)('%s', (id, form) => {
    expect(faultOf(form)).toBe(id);
  });

  it('have each a form that shows them', () => {
    expect(new Set(FAULTY.map(([id]) => id))).toEqual(new Set(FORM_FAULTS.map(({ id }) => id)));
  });

  it('count no key whole that leaves a part out', () => {
    expect(hasWholeKey({ ...ORDER, key: [0, 1] })).toBe(false);
  });
});
