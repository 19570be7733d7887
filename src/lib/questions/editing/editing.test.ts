import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuiz, readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import { parsePack, printPack } from '../pack.ts';
import type { Pack } from '../pack-type.ts';
import type { Question } from '../question.ts';
import { fatesOf } from '../renewal/changes.ts';
import { renewPack } from '../renewal/renew-pack.ts';
import { applyEdit } from './apply-edit.ts';
import { benchOf, freshId, type Bench, type Edit } from './bench.ts';
import { beginHistory, historyOf, redo, undo, write, type History } from './history.ts';
import { sharedPack } from './shared-pack.ts';
import { sketchOn } from './sketch.ts';

const ON = '2026-03-14';
const english = shippedEnglish();

const made = makeQuiz([{ text: THREE_SPEAKERS }], { count: 8, seed: 1, english });
if (!('pack' in made)) throw new Error('Expected a pack.');
const { pack } = made;
const [first, second] = pack.questions;
if (!first || !second) throw new Error('Expected two questions.');

const bench = benchOf(pack);
const done = (edit: Edit, on: Bench = bench): Bench => {
  const edited = applyEdit(on, edit);
  if ('rejected' in edited) throw new Error(edited.rejected);
  return edited.bench;
};
const refusal = (edit: Edit, on: Bench = bench): string | null => {
  const edited = applyEdit(on, edit);
  return 'rejected' in edited ? edited.rejected : null;
};
const questionIn = ({ pack: { questions } }: Bench, id: string): Question => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(`Expected ${id}.`);
  return found;
};
const accepts = (one: Pack): boolean => 'pack' in parsePack(printPack(one));
const sentence = pack.articles[0]?.sentences[2];
const passage = { article: 0, start: sentence?.[0] ?? 0, end: sentence?.[1] ?? 1 };

describe('one edit of a pack', () => {
  it('rewords a stem and says on which day it was changed', () => {
    const after = questionIn(done({ do: 'word', id: first.id, at: 'stem', text: 'Who said so?', on: ON }), first.id);
    expect(after).toMatchObject({ stem: 'Who said so?', edited: ON, form: null });
  });

  it('makes one option the key, and no other', () => {
    const wrong = first.options.findIndex(({ correct }) => !correct);
    const after = questionIn(done({ do: 'key', id: first.id, option: wrong, on: ON }), first.id);
    expect(after.key).toEqual([wrong]);
    expect(after.options.map(({ correct }) => correct)).toEqual(after.options.map((_, n) => n === wrong));
  });

  it('makes options of one’s own no fixed scale, so that every gate looks at them', () => {
    const scaled = benchOf({ ...pack, questions: [{ ...first, scale: true }] });
    const reworded = done(
      { do: 'word', id: first.id, at: { option: 0, part: 'text' }, text: 'Nobody', on: ON },
      scaled,
    );
    expect(questionIn(reworded, first.id).scale).toBe(false);
    const keyed = done({ do: 'key', id: first.id, option: 1, on: ON }, scaled);
    expect(questionIn(keyed, first.id).scale).toBe(true);
  });

  it('leaves a question out, keeps it aside, and has it back at the end', () => {
    const out = done({ do: 'reject', id: first.id });
    expect(out.pack.questions.map(({ id }) => id)).not.toContain(first.id);
    expect(out.aside).toEqual([first]);
    const back = done({ do: 'restore', id: first.id }, out);
    expect(back.pack.questions.at(-1)).toEqual(first);
    expect(back.aside).toEqual([]);
  });

  it('moves a question, never beyond the ends', () => {
    expect(done({ do: 'move', id: first.id, to: 1 }).pack.questions.slice(0, 2)).toEqual([second, first]);
    expect(done({ do: 'move', id: first.id, to: 99 }).pack.questions.at(-1)).toEqual(first);
  });

  it('ticks a question and takes the tick away', () => {
    const ticked = done({ do: 'approve', id: first.id, on: ON });
    expect(questionIn(ticked, first.id).approved).toBe(ON);
    expect(questionIn(done({ do: 'approve', id: first.id, on: null }, ticked), first.id).approved).toBeUndefined();
  });

  it('points a question at other passages, all of which are then needed', () => {
    const after = questionIn(done({ do: 'point', id: first.id, option: null, passages: [passage], on: ON }), first.id);
    expect(after).toMatchObject({ evidence: [passage], needed: [0], facts: [] });
  });

  it('puts another draft in a question’s place under the same id', () => {
    const after = done({ do: 'exchange', id: first.id, by: { ...second, stem: 'Another?' } });
    expect(after.pack.questions[0]).toMatchObject({ id: first.id, stem: 'Another?' });
  });

  it('keeps one signature for each name, the latest', () => {
    const review = { by: 'Ada Reyes', on: ON, note: 'read' };
    const twice = done({ do: 'review', review: { ...review, note: 'read twice' } }, done({ do: 'review', review }));
    expect(twice.pack.reviews).toEqual([{ ...review, note: 'read twice' }]);
  });

  it.each<[string, Edit]>([
    ['no-such-question', { do: 'reject', id: 'q99' }],
    ['no-such-option', { do: 'key', id: first.id, option: 9, on: ON }],
    ['no-stem', { do: 'word', id: first.id, at: 'stem', text: '  ', on: ON }],
    ['no-explanation', { do: 'word', id: first.id, at: 'explanation', text: '', on: ON }],
    ['no-option-text', { do: 'word', id: first.id, at: { option: 0, part: 'text' }, text: '', on: ON }],
    ['no-reason', { do: 'word', id: first.id, at: { option: 0, part: 'because' }, text: '', on: ON }],
    ['not-one-key', { do: 'drop-option', id: first.id, option: first.key[0] ?? 0, on: ON }],
    ['no-passage', { do: 'point', id: first.id, option: null, passages: [], on: ON }],
    [
      'outside-article',
      { do: 'point', id: first.id, option: 0, passages: [{ article: 0, start: 0, end: 1e9 }], on: ON },
    ],
    ['no-sketch', { do: 'discard' }],
    ['same-id', { do: 'take', question: first }],
    ['no-title', { do: 'title', text: ' ' }],
    ['no-name', { do: 'review', review: { by: '', on: ON, note: '' } }],
  ])('refuses with the code %s', (code, edit) => {
    expect(refusal(edit)).toBe(code);
  });
});

describe('a question of the teacher’s own', () => {
  const sketch = sketchOn([passage], { id: freshId(bench), kind: 'WHO', on: ON });

  it('may lack anything while it is written, and stands in the pack only once it is whole', () => {
    const begun = done({ do: 'sketch', question: sketch });
    expect(begun.pack).toBe(pack);
    expect(refusal({ do: 'settle', question: sketch }, begun)).toBe('no-stem');
    const whole: Question = {
      ...sketch,
      stem: 'Who said so?',
      explanation: 'She did.',
      options: sketch.options.map((option, n) => ({ ...option, text: `Name ${n}`, because: 'So it says.' })),
    };
    const settled = done({ do: 'settle', question: whole }, begun);
    expect(settled.sketch).toBeNull();
    expect(settled.pack.questions.at(-1)).toEqual(whole);
    expect(accepts(settled.pack)).toBe(true);
  });

  it('takes its skill from its kind', () => {
    const after = done({ do: 'kind', kind: 'SURE' }, done({ do: 'sketch', question: sketch }));
    expect(after.sketch).toMatchObject({ kind: 'SURE', skill: 'S4', process: 'U2' });
  });
});

describe('undo and redo', () => {
  const written = (history: History, edit: Edit, joins = false): History => {
    const next = write(history, edit, joins);
    if ('rejected' in next) throw new Error(next.rejected);
    return next.history;
  };
  const word = (text: string): Edit => ({ do: 'word', id: first.id, at: 'stem', text, on: ON });

  it('takes letters typed in one go as one step', () => {
    const typed = ['W', 'Wh', 'Who?'].reduce(
      (history, text, n) => written(history, word(text), n > 0),
      beginHistory(pack),
    );
    expect(typed.done).toHaveLength(1);
    expect(typed.now.pack.questions[0]?.stem).toBe('Who?');
    expect(undo(typed).now).toEqual(bench);
  });

  it('forgets what was undone once something else is done', () => {
    const history = written(undo(written(beginHistory(pack), word('One?'))), word('Two?'));
    expect(history.undone).toEqual([]);
    expect(redo(history)).toBe(history);
  });

  const text = fc.constantFrom('', ' ', 'Who said so?', 'x'.repeat(400), '“unpaired');
  const id = fc.constantFrom(...pack.questions.map((one) => one.id), 'q99', 'own');
  const option = fc.integer({ min: -1, max: 7 });
  const place = fc.record({ article: fc.constantFrom(0, 1), start: fc.nat(2000), end: fc.nat(2000) });
  const by = fc.record({ text, because: text, evidence: fc.array(place, { maxLength: 2 }) });
  const own = sketchOn([passage], { id: 'own', kind: 'WHO', on: ON });
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ do: fc.constant('approve' as const), id, on: fc.constantFrom(ON, null) }),
    fc.record({ do: fc.constantFrom('reject' as const, 'restore' as const), id }),
    fc.record({ do: fc.constant('move' as const), id, to: fc.integer({ min: -3, max: 20 }) }),
    fc.record({
      do: fc.constant('word' as const),
      id,
      at: fc.oneof(
        fc.constantFrom('stem' as const, 'explanation' as const),
        fc.record({ option, part: fc.constantFrom('text' as const, 'because' as const) }),
      ),
      text,
      on: fc.constant(ON),
    }),
    fc.record({ do: fc.constantFrom('key' as const, 'drop-option' as const), id, option, on: fc.constant(ON) }),
    fc.record({ do: fc.constant('swap' as const), id, option, by, on: fc.constant(ON) }),
    fc.record({ do: fc.constant('add-option' as const), id, by, on: fc.constant(ON) }),
    fc.record({
      do: fc.constant('point' as const),
      id,
      option: fc.option(option),
      passages: fc.array(place, { maxLength: 3 }),
      on: fc.constant(ON),
    }),
    fc.record({ do: fc.constant('exchange' as const), id, by: fc.constantFrom(first, second, own) }),
    fc.constantFrom<Edit>(
      { do: 'sketch', question: own },
      { do: 'kind', kind: 'LOC' },
      { do: 'discard' },
      { do: 'settle', question: own },
      { do: 'settle', question: { ...second, id: 'q50' } },
      { do: 'take', question: { ...first, id: 'q51' } },
    ),
    fc.record({ do: fc.constant('title' as const), text }),
    fc.record({ do: fc.constant('review' as const), review: fc.record({ by: text, on: fc.constant(ON), note: text }) }),
  );

  it('leaves a pack that can be opened after any edit that is not refused', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
        const end = list.reduce<Bench>((at, edit) => {
          const edited = applyEdit(at, edit);
          return 'rejected' in edited ? at : edited.bench;
        }, bench);
        expect(parsePack(printPack(end.pack))).toHaveProperty('pack');
      }),
      { numRuns: 150 },
    );
  });

  it('comes back to the same bench by undo, and forth by redo', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 10 }), edits, (list, edit) => {
        const start = list.reduce<History>((at, one) => {
          const next = write(at, one);
          return 'rejected' in next ? at : next.history;
        }, beginHistory(pack));
        const next = write(start, edit);
        if ('rejected' in next) return;
        expect(undo(next.history).now).toEqual(start.now);
        expect(redo(undo(next.history)).now).toEqual(next.history.now);
      }),
      { numRuns: 150 },
    );
  });

  it('undoes a corrected article whole', () => {
    const text = `A line more.\n\n${THREE_SPEAKERS}`;
    const renewed = { ...bench, pack: renewPack(pack, [readText({ text }, english)]) };
    const history = written(historyOf(bench), { do: 'correct', bench: renewed });
    expect(history.now.pack.articles[0]?.text).toBe(text);
    expect(undo(history).now).toEqual(bench);
  });
});

describe('a correction', () => {
  const fatesFor = (text: string) => fatesOf(pack, renewPack(pack, [readText({ text }, english)]));
  const at = pack.questions.findIndex(({ absence }) => !absence);
  const proof = pack.questions[at]?.evidence[0];
  const asked = pack.questions.map(({ absence }) => !absence);

  it('keeps a question whose sentences are where they were, though letters came before them', () => {
    const fates = fatesFor(`${THREE_SPEAKERS} `);
    expect(fates.filter((_, n) => asked[n])).toEqual(asked.filter(Boolean).map(() => 'kept'));
  });

  it('moves one that has a sentence more before it', () => {
    expect(fatesFor(`It was corrected on Monday after a reader wrote in.\n\n${THREE_SPEAKERS}`)[at]).toBe('moved');
  });

  it('tells one whose passage is gone', () => {
    const text = `${THREE_SPEAKERS.slice(0, proof?.start)}Withdrawn.${THREE_SPEAKERS.slice(proof?.end)}`;
    expect(fatesFor(text)[at]).toBe('vanished');
  });

  it('leaves a question out of date that was so before', () => {
    const text = `${THREE_SPEAKERS.slice(0, proof?.start)}Withdrawn.${THREE_SPEAKERS.slice(proof?.end)}`;
    const once = renewPack(pack, [readText({ text }, english)]);
    const twice = renewPack(once, [readText({ text: `${text} ` }, english)]);
    expect(twice.questions[at]?.stale).toBe(once.questions[at]?.stale);
    expect(accepts(twice)).toBe(true);
  });
});

describe('a pack for others', () => {
  it('leaves out what needs a tick and has none, what is stale and what the gates find fault with', () => {
    const questions: Question[] = [
      { ...first, id: 'q7', kind: 'GAP' },
      { ...first, id: 'q8', kind: 'GAP', approved: ON },
      { ...first, id: 'q9', flags: ['private'] },
      { ...first, id: 'q10', stale: 'Gone.' },
      { ...first, id: 'q11' },
      { ...second, id: 'q12' },
    ];
    const shared = sharedPack({ ...pack, questions }, new Set(['q12']));
    expect(shared.questions.map(({ id, kind }) => [id, kind])).toEqual([
      ['q1', 'GAP'],
      ['q2', first.kind],
    ]);
    expect(shared.rejected).toEqual([]);
    expect(accepts(shared)).toBe(true);
  });
});
