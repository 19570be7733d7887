import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../questions/pack-type.ts';
import { KINDS, SKILLS, type Kind, type Skill } from '../../questions/question.ts';
import { fixturePack, fixtureQuestion } from '../fixture.ts';
import { cardsOf, type ReviewCard } from './cards.ts';
import { askedAs, passagesOf } from './entry.ts';
import { entry, told } from './fixture.ts';
import { REVIEW_SIZE, reviewSet, servable } from './review-set.ts';

const card = (skill: Skill, kind: Kind): ReviewCard => ({ skill, kind, due: 0, last: 0, days: 1, answers: 1 });
const WHO = card('S2', 'WHO');
const LOC = card('S1', 'LOC');
const CHAIN = card('S3', 'CHAIN');
const source = { place: 'oster', pack: fixturePack };
const [hash = ''] = fixturePack.articles.map((article) => article.hash);

const ids = (set: ReturnType<typeof reviewSet>): string[] => set?.pack.questions.map(({ id }) => id) ?? [];

/** The fixture once more, under another article’s hash. */
const otherPack: Pack = { ...fixturePack, articles: fixturePack.articles.map((each) => ({ ...each, hash: 'other' })) };

describe('a review', () => {
  test('asks for the cards that are due and for no other, in the order of the article', () => {
    const set = reviewSet([LOC, WHO], [], [source], 1);
    expect(ids(set)).toEqual(['q1', 'q5']);
    expect(set).toMatchObject({ place: 'oster', cards: [LOC, WHO] });
    expect(set?.pack.articles).toEqual(fixturePack.articles);
  });

  test('is none where nothing is due, or nothing new is there', () => {
    expect(reviewSet([], [], [source], 1)).toBeNull();
    expect(reviewSet([card('S8', 'XDIFF')], [], [source], 1)).toBeNull();
    expect(reviewSet([WHO], [], [], 1)).toBeNull();
  });

  test('never asks a question again, also not from another quiz of the same article', () => {
    const asked = entry(1, [told({ asked: askedAs(fixturePack, fixtureQuestion('q5')), skill: 'S7', kind: 'GAP' })]);
    expect(reviewSet([LOC], [asked], [source], 1)).toBeNull();
    expect(ids(reviewSet([LOC], [asked], [{ place: 'own', pack: otherPack }], 1))).toEqual(['q5']);
  });

  test('never serves a card a passage that it has had; another card may have it', () => {
    const seen = (kind: Kind, skill: Skill) => entry(1, [told({ asked: 'x', kind, skill, passages: [`${hash}:4`] })]);
    expect(reviewSet([LOC], [seen('LOC', 'S1')], [source], 1)).toBeNull();
    expect(ids(reviewSet([LOC], [seen('VOICE', 'S2')], [source], 1))).toEqual(['q5']);
  });

  test('never comes back to a claim that nobody has checked, by whichever kind of question', () => {
    const claim = entry(1, [told({ asked: 'x', kind: 'SURE', skill: 'S4', unchecked: true, passages: [`${hash}:1`] })]);
    expect(ids(reviewSet([WHO, CHAIN, LOC], [claim], [source], 1))).toEqual(['q5']);
  });

  test('never rests two of its questions on one passage', () => {
    expect(ids(reviewSet([WHO, CHAIN, LOC], [], [source], 1))).toEqual(['q1', 'q5']);
    expect(ids(reviewSet([CHAIN, WHO, LOC], [], [source], 1))).toEqual(['q4', 'q5']);
  });

  test('takes one article: the one that serves the most cards', () => {
    const short = { place: 'short', pack: { ...otherPack, questions: [fixtureQuestion('q1')] } };
    expect(reviewSet([WHO, LOC], [], [short, source], 1)?.place).toBe('oster');
    expect(reviewSet([WHO, LOC], [], [short], 1)?.cards).toEqual([WHO]);
  });

  test('leaves out what a corrected article no longer bears', () => {
    const stale = { ...fixturePack, questions: fixturePack.questions.map((each) => ({ ...each, stale: 'gone' })) };
    expect(reviewSet([WHO], [], [{ place: 'oster', pack: stale }], 1)).toBeNull();
  });

  test('counts as due only what some pack can serve', () => {
    expect(servable([WHO, card('S8', 'XDIFF'), LOC], [], [source])).toEqual([WHO, LOC]);
  });

  const anyQuestion = fc.record({
    base: fc.constantFrom(...fixturePack.questions),
    skill: fc.constantFrom(...SKILLS.slice(0, 3)),
    kind: fc.constantFrom(...KINDS.slice(0, 3)),
  });
  const anyPack = fc.array(anyQuestion, { minLength: 1, maxLength: 12 }).map((drawn): Pack => ({
    ...fixturePack,
    questions: drawn.map(({ base, skill, kind }, n) => ({
      ...base,
      id: `q${n}`,
      stem: `${base.stem} ${n}`,
      skill,
      kind,
    })),
  }));

  test('whatever was answered: short, new, of due cards, and the same for the same seed', () => {
    fc.assert(
      fc.property(anyPack, anyPack, fc.nat(12), fc.nat(), (played, next, answered, seed) => {
        const answers = played.questions.slice(0, answered).map((question) =>
          told({
            asked: askedAs(played, question),
            passages: passagesOf(played, question),
            unchecked: question.status !== null,
            skill: question.skill,
            kind: question.kind,
          }),
        );
        const record = answers.length > 0 ? [entry(1, answers)] : [];
        const sources = [
          { place: 'played', pack: played },
          { place: 'next', pack: next },
        ];
        const due = cardsOf(record, seed);
        const set = reviewSet(due, record, sources, seed);
        expect(reviewSet(due, record, sources, seed)).toEqual(set);
        expect(set === null).toBe(servable(due, record, sources).length === 0);
        if (!set) return;
        expect(set.pack.questions.length).toBeLessThanOrEqual(REVIEW_SIZE);
        expect(set.pack.questions.length).toBeGreaterThanOrEqual(set.cards.length);
        for (const question of set.pack.questions) {
          expect(due.some(({ skill, kind }) => skill === question.skill && kind === question.kind)).toBe(true);
          for (const each of answers) {
            expect(each.asked).not.toBe(askedAs(set.pack, question));
            const again = each.passages.some((passage) => passagesOf(set.pack, question).includes(passage));
            const sameCard = each.skill === question.skill && each.kind === question.kind;
            expect(again && (sameCard || each.unchecked || question.status !== null)).toBe(false);
          }
        }
      }),
    );
  });
});
