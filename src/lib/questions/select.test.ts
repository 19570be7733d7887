import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureContext, soundDraft } from './fixture.ts';
import { MAKERS } from './makers/makers.ts';
import { judge } from './gates/gates.ts';
import type { Draft } from './question.ts';
import { selectQuestions } from './select.ts';

const context = fixtureContext();
const drafts = MAKERS.flatMap((maker) => maker.write(context)).filter((draft) => judge(draft, [context]) === null);

describe('selection', () => {
  it('finds drafts to choose from in the fixture', () => {
    expect(drafts.length).toBeGreaterThan(3);
  });

  it('gives the same set for the same seed, and never more than asked for', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const once = selectQuestions(drafts, count, seed);
        expect(once.questions).toEqual(selectQuestions(drafts, count, seed).questions);
        expect(once.questions.length).toBeLessThanOrEqual(count);
        expect(once.questions.length + once.left.length).toBe(drafts.length);
      }),
      { numRuns: 40 },
    );
  });

  it('asks one claim twice only for whose words they are and how sure they sound', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { questions } = selectQuestions(drafts, 12, seed);
      for (const fact of new Set(questions.flatMap((question) => question.facts))) {
        const kinds = questions.filter((question) => question.facts.includes(fact)).map((question) => question.kind);
        expect(kinds.length === 1 || kinds.sort().join(' ') === 'SURE VOICE').toBe(true);
      }
    }
  });

  it('has five kinds where a set as long can have them', () => {
    const kindsOf = (seed: number): number =>
      new Set(selectQuestions(drafts, 10, seed).questions.map(({ kind }) => kind)).size;
    const possible = new Set(drafts.map(({ kind }) => kind)).size;
    for (let seed = 0; seed < 12; seed += 1) expect(kindsOf(seed)).toBeGreaterThanOrEqual(Math.min(5, possible));
  });

  it('asks of a word left untranslated rather than a second time who said something', () => {
    const at = (start: number) => [{ article: 0, start, end: start + 5 }];
    const who: Draft = { ...soundDraft, kind: 'WHO', process: 'U1', facts: ['x'], evidence: at(0), needed: [0], stem: 'According to the article, who said that the rails cross the harbour?' }; // prettier-ignore
    const again: Draft = { ...who, facts: ['y'], evidence: at(900), stem: 'According to the article, who denied that the mayor had left the town?' }; // prettier-ignore
    const word: Draft = { ...soundDraft, kind: 'XLATE', process: 'E1', facts: [], evidence: at(1800), needed: [0], stem: 'The word “Brücke” in the article is left in another language. Where does a reader learn what it means?' }; // prettier-ignore
    expect(
      selectQuestions([who, again, word], 2, 1)
        .questions.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['WHO', 'XLATE']);
  });

  it('leaves out the question that another one answers', () => {
    const told: Draft = {
      ...soundDraft,
      kind: 'SURE',
      scale: true,
      facts: ['x'],
      evidence: [{ article: 0, start: 0, end: 5 }],
      stem: 'How sure does Imber sound that the old rails cross the bridge in the harbour?',
    };
    const asked: Draft = {
      ...soundDraft,
      stem: 'According to the article, who said that the old rails cross the bridge?',
    };
    expect(selectQuestions([told, asked], 2, 1).questions).toHaveLength(1);
  });

  it('asks for the outlet between, or for the speaker behind it, and not for both', () => {
    const options = (...texts: string[]) =>
      texts.map((text, at) => ({ text, correct: at === 0, because: '', evidence: [] }));
    const who: Draft = {
      ...soundDraft,
      kind: 'WHO',
      facts: ['x'],
      evidence: [{ article: 0, start: 0, end: 5 }],
      stem: 'According to the article, NPR passed on the words “no life for us”. Whose words are they?',
      options: options('Lesia Vasylenko', 'Iryna Vereshchuk', 'Mikhail Mizintsev'),
    };
    const outlet: Draft = {
      ...soundDraft,
      kind: 'CHAIN',
      facts: ['y'],
      evidence: [{ article: 0, start: 50, end: 55 }],
      stem: 'According to the article, which outlet passed on the words of Lesia Vasylenko?',
      options: options('NPR', 'Interfax', 'The Wall Street Journal'),
    };
    const other = {
      ...outlet,
      stem: 'According to the article, which outlet passed on the words of Iryna Vereshchuk?',
    };
    expect(selectQuestions([who, outlet], 2, 1).questions).toHaveLength(1);
    expect(selectQuestions([who, other], 2, 1).questions).toHaveLength(2);
  });

  it('asks about one sentence twice only to fill a set, and never once it was shown whether it stands in the text', () => {
    const topic = (kind: Draft['kind'], words: string, start: number): Draft => ({
      ...soundDraft,
      kind,
      stem: `According to the article, who said that ${words}?`,
      facts: [words],
      evidence: [{ article: 0, start, end: start + 10 }],
      needed: [0],
    });
    const figure = topic('LOC', 'nine jobs could go at the brewery', 0);
    const words = topic('WHO', 'the branches of both banks overlap', 0);
    const other = topic('WHO', 'the harbour would freeze by Christmas', 900);
    const says = topic('SAYSO', 'the branches of both banks overlap', 0);
    expect(selectQuestions([figure, words, other], 2, 1).questions.map(({ stem }) => stem)).toContain(other.stem);
    expect(selectQuestions([figure, words], 2, 1).questions).toHaveLength(2);
    expect(selectQuestions([figure, says], 2, 1).questions).toHaveLength(1);
  });

  it('has a statement in the article’s own words only to fill a set', () => {
    const statement = (words: string, reason: string): Draft => ({
      ...soundDraft,
      kind: 'SAYSO',
      scale: true,
      stem: `Does the article say this? “${words}”`,
      status: 'A claim by Dana Okoye. This quiz has not checked it.',
      facts: [words],
      evidence: [{ article: 0, start: 5000, end: 5010 }],
      needed: [0],
      options: soundDraft.options.map((option, at) => ({ ...option, correct: at === 0, because: `The passage says this in its own words: “${reason}”.` })), // prettier-ignore
    });
    const passage = 'Okoye said the harbour had made no profit';
    const copy = statement('According to Dana Okoye, the harbour had made no profit.', passage);
    const own = statement('Dana Okoye said that the harbour had earned nothing.', passage);
    const TOPICS = ['bridge rails', 'mill wheels', 'tower bells', 'school gates', 'market stalls', 'ferry ropes', 'garden walls', 'cinema seats', 'orchard pumps']; // prettier-ignore
    const kinds = ['WHO', 'LOC', 'VOICE'] as const;
    const others = TOPICS.map((words, at): Draft => ({
      ...soundDraft,
      kind: kinds[at % 3] ?? 'WHO',
      stem: `According to the article, who spoke of new ${words}?`,
      facts: [words],
      evidence: [{ article: 0, start: at * 500, end: at * 500 + 10 }],
      options: soundDraft.options.map((option) => ({ ...option, text: `${option.text} ${words}` })),
    }));
    const asks = (drafts: readonly Draft[], count: number): boolean =>
      selectQuestions(drafts, count, 1).questions.some(({ kind }) => kind === 'SAYSO');
    expect(asks([copy, ...others], 10)).toBe(false);
    expect(asks([own, ...others], 10)).toBe(true);
    expect(asks([copy, ...others.slice(0, 5)], 10)).toBe(true);
  });

  it('keeps the order of a scale and marks the key where it stands', () => {
    for (const question of selectQuestions(drafts, 12, 3).questions) {
      expect(question.key).toEqual(question.options.flatMap((option, at) => (option.correct ? [at] : [])));
      const draft = drafts.find((one) => one.stem === question.stem);
      if (question.scale) expect(question.options).toEqual(draft?.options);
    }
  });

  it('uses every key position of unordered questions', () => {
    const seen = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        selectQuestions(drafts, 12, seed)
          .questions.filter((one) => !one.scale)
          .map((one) => one.key[0]),
      ).flat(),
    );
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });

  it('puts what is asked of the lines around the text last in most sets, and first in some', () => {
    const byline: Draft = {
      ...soundDraft,
      kind: 'ZONE',
      stem: 'Who wrote the article, according to the line above it?',
      facts: [],
      evidence: [{ article: 0, start: 0, end: 5 }],
    };
    const later: Draft = { ...soundDraft, evidence: [{ article: 0, start: 300, end: 340 }] };
    const first = Array.from({ length: 40 }, (_, seed) => selectQuestions([byline, later], 2, seed).questions[0]?.kind);
    const lines = first.filter((kind) => kind === 'ZONE').length;
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(20);
  });

  it('asks for one role in a set', () => {
    const role = (name: string, start: number): Draft => ({
      ...soundDraft,
      kind: 'LOC',
      stem: `Which role does the article give to ${name}?`,
      facts: [name],
      evidence: [{ article: 0, start, end: start + 10 }],
      options: soundDraft.options.map((option) => ({ ...option, text: `${option.text}’s ${name}` })),
    });
    expect(selectQuestions([role('Rosa Imber', 0), role('Teo Lindqvist', 900)], 4, 1).questions).toHaveLength(1);
  });
});
