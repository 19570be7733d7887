import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createActor, initialTransition, transition, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../questions/pack-type.ts';
import type { Form, FormPart, Question } from '../questions/question.ts';
import { fixturePack } from './fixture.ts';
import { anyPackOf, formPack } from './form-fixture.ts';
import { PLACES, placeOf, type Place } from './places.ts';
import { quizMachine } from './quiz.machine.ts';
import { CERTAINTIES, QUIZ_MODES, type Attempt, type QuizContext, type QuizEvent, type QuizMode } from './quiz-type.ts';
import { resultOf } from './result.ts';
import { isRestoreRefusal, restoreQuiz, saveQuiz } from './snapshot.ts';
import { isSound } from './soundness.ts';
import { viewOf, type View } from './view.ts';

type Snapshot = SnapshotFrom<typeof quizMachine>;

const EVENTS: readonly QuizEvent[] = [
  { type: 'reader.began' },
  { type: 'reader.chose', option: 0 },
  { type: 'reader.chose', option: 1 },
  { type: 'reader.chose', option: 2 },
  { type: 'reader.chose', option: 9 },
  { type: 'reader.moved', part: 0, to: 2 },
  { type: 'reader.moved', part: 2, to: 0 },
  { type: 'reader.moved', part: 9, to: 0 },
  { type: 'reader.matched', left: 0, right: 1 },
  { type: 'reader.matched', left: 1, right: 0 },
  { type: 'reader.matched', left: 2, right: 2 },
  { type: 'reader.matched', left: 2, right: 9 },
  { type: 'reader.weighed', certainty: 1 },
  { type: 'reader.weighed', certainty: 3 },
  { type: 'reader.marked', article: 0, sentence: 1 },
  { type: 'reader.marked', article: 0, sentence: 2 },
  { type: 'reader.marked', article: 0, sentence: 99 },
  { type: 'reader.cleared' },
  { type: 'reader.reconsidered' },
  { type: 'reader.undid' },
  { type: 'reader.submitted' },
  { type: 'reader.retried' },
  { type: 'reader.gaveUp' },
  { type: 'reader.continued' },
  { type: 'reader.opened', question: 0 },
  { type: 'reader.opened', question: 1 },
  { type: 'reader.opened', question: 9 },
  { type: 'reader.handedIn' },
  { type: 'reader.left' },
  { type: 'reader.restarted' },
];

const HINTED: readonly QuizEvent[] = [...EVENTS, { type: 'reader.hinted' }];

/** What decides where a reader can go next: states that differ only in what was answered before are walked once. */
const sortOf = ({ value, context }: Snapshot): string => {
  const { index, answers, tries, working, before } = context;
  const marks = working.marked.map(({ sentence }) => sentence).sort();
  const beforeChoice = before && [
    before.choice,
    before.laid.join(),
    before.marked.length > 0,
    before.certainty !== null,
  ];
  const { form } = context.pack.questions[index] ?? {};
  return JSON.stringify([
    placeOf(value),
    index,
    answers.length,
    tries.map(({ option, laid, marked: [mark] }) => [option, laid.join(), form?.as === 'mark' && mark?.sentence]),
    working.choice,
    working.laid,
    working.certainty !== null,
    context.hint,
    marks,
    beforeChoice,
  ]);
};

type Way = { readonly mode: QuizMode; readonly asksCertainty?: boolean; readonly hints?: boolean };

const traversal = (pack: Pack, { mode, asksCertainty = false, hints = false }: Way) => ({
  input: { pack, mode, asksCertainty, seed: 1 },
  events: hints ? HINTED : EVENTS,
  serializeState: sortOf,
});

const without = (places: readonly Place[], ...left: readonly Place[]): readonly Place[] =>
  places.filter((place) => !left.includes(place));
const PRACTICE_SURE = without(PLACES, 'checking');
const TEST_SURE = without(PLACES, 'missed', 'revealed');
const PRACTICE = without(PRACTICE_SURE, 'asking.weighing');
const TEST = without(TEST_SURE, 'asking.weighing');

const WALKS = [
  { mode: 'practice', ids: ['q1', 'q3'], places: PRACTICE },
  { mode: 'test', ids: ['q1', 'q3'], places: TEST },
  { mode: 'practice', ids: ['q4', 'q5'], places: without(PRACTICE, 'asking.confirming') },
  { mode: 'test', ids: ['q4', 'q2'], places: without(TEST, 'asking.confirming') },
  { mode: 'practice', ids: ['f1', 'f3'], places: without(PRACTICE, 'asking.confirming') },
  { mode: 'test', ids: ['f3', 'f1'], places: without(TEST, 'asking.confirming') },
  { mode: 'practice', ids: ['f2'], places: without(PRACTICE, 'asking.confirming') },
  { mode: 'test', ids: ['f2'], places: without(TEST, 'asking.confirming') },
  { mode: 'practice', asksCertainty: true, ids: ['q3'], places: PRACTICE_SURE },
  { mode: 'test', asksCertainty: true, ids: ['q3'], places: TEST_SURE },
  {
    mode: 'test',
    asksCertainty: true,
    ids: ['f3'],
    places: without(TEST_SURE, 'asking.choosing', 'asking.confirming'),
  },
  { mode: 'practice', hints: true, ids: ['q5'], places: without(PRACTICE, 'asking.confirming', 'missed') },
  { mode: 'practice', hints: true, ids: ['f3'], places: without(PRACTICE, 'asking.choosing', 'asking.confirming') },
] as const;

const walked = WALKS.map((walk) => {
  const pack = anyPackOf(...walk.ids);
  const options = traversal(pack, walk);
  const { asksCertainty } = options.input;
  const steps = adjacencyMapToArray(getAdjacencyMap(quizMachine, options));
  const states = [...new Map(steps.map(({ state }) => [sortOf(state), state])).values()];
  const name = `${walk.mode}${asksCertainty ? ', certainty asked,' : ''}${options.events === HINTED ? ', hints taken,' : ''} with ${walk.ids.join(' and ')}`;
  return { ...walk, asksCertainty, pack, options, steps, states, name };
});

const next = (snapshot: Snapshot, event: QuizEvent): Snapshot => transition(quizMachine, snapshot, event)[0];
const factsOf = ({ value, context }: Snapshot) => ({ value, context });

/** As `expect` has it, and quicker where all is well: the walks compare some hundred thousand times. */
const expectSame = (got: unknown, wanted: unknown, what?: string): void => {
  if (!isDeepStrictEqual(got, wanted)) expect(got, what).toEqual(wanted);
};

const PERMUTATIONS: readonly (readonly number[])[] = [
  [2, 0, 1],
  [0, 1, 2],
  [2, 1, 0],
  [0, 2, 1],
];

/** A form with another key, and other reasons. */
const rekeyedForm = (form: Form | null, tries: readonly Attempt[]): Form | null => {
  if (form === null || form.as === 'mark') return form;
  const missed = tries.map(({ laid }) => laid.join());
  const key = PERMUTATIONS.find((each) => !missed.includes(each.join()) && each.join() !== form.key.join()) ?? [];
  const secret = (part: FormPart): FormPart => ({ ...part, because: 'Another reason.' });
  return form.as === 'order'
    ? { ...form, key, parts: form.parts.map(secret) }
    : { ...form, key, left: form.left.map(secret), explanation: 'Another.', status: 'Another.' };
};

/** The same question with its secrets changed; misses stay misses. */
const rekeyed = (question: Question, tries: readonly Attempt[]): Question => {
  const tried = tries.flatMap(({ option }) => option ?? []);
  const free = question.options.map((_, option) => option).filter((option) => !tried.includes(option));
  const key = free.find((option) => !question.key.includes(option)) ?? 0;
  return {
    ...question,
    form: rekeyedForm(question.form, tries),
    key: [key],
    options: question.options.map((option, index) => ({
      ...option,
      correct: index === key,
      because: tried.includes(index) ? option.because : `Another reason, ${index}.`,
      evidence: tried.includes(index) ? option.evidence : [],
    })),
    explanation: 'Another explanation.',
    status: 'Another status.',
    certainty: 'denied',
    flags: ['unverified'],
    absence: question.kind === 'SAYSO' ? !question.absence : question.absence,
    evidence: tries.length > 0 ? question.evidence : [{ article: 0, start: 0, end: 5 }],
  };
};

const withOtherKeys = (snapshot: Snapshot): Snapshot => {
  const { value, context } = snapshot;
  const questions = context.pack.questions.map((question, index) =>
    rekeyed(question, index === context.index ? context.tries : []),
  );
  const secret: QuizContext = { ...context, pack: { ...context.pack, questions } };
  return quizMachine.resolveState({ value, context: secret });
};

/** Does the view at this place show answers to nobody but who has given them? */
const isOpen = (view: View): boolean => view.at === 'asking' || view.at === 'missed' || view.at === 'checking';

/** A hint tells where the proof stands: that is what it was asked for. */
const unhinted = (view: View): View => (view.at === 'asking' ? { ...view, hinted: [] } : view);

const checkAlways = (snapshot: Snapshot): void => {
  const { context } = snapshot;
  const place = placeOf(snapshot.value);
  const total = context.pack.questions.length;
  const result = resultOf(context);
  expect(isSound(place, context), `${place} ${JSON.stringify({ ...context, pack: null })}`).toBe(true);
  expect(result.marks).toBeLessThanOrEqual(2 * result.asked);
  expect(result.firstMarks).toBeLessThanOrEqual(result.max);
  expect(result.asked).toBeLessThanOrEqual(total);
  expect(result.certainty?.asked ?? 0).toBe(context.asksCertainty ? result.asked : 0);
  expect(result.certainty?.headline ?? 0).toBeGreaterThanOrEqual(0);
  expect(Object.values(result.cells).reduce((sum, n) => sum + n)).toBe(context.answers.length);
  const view = viewOf(snapshot);
  expect(place.startsWith(view.at)).toBe(true);
  if (isOpen(view)) expectSame(unhinted(viewOf(withOtherKeys(snapshot))), unhinted(view));
};

describe.each(walked)('a walk through $name', ({ pack, options, places, states, steps, mode }) => {
  test('visits every place there is in that mode, and no other', () => {
    const visited = new Set(states.map(({ value }) => placeOf(value)));
    expect([...visited].sort()).toEqual([...places].sort());
  });

  test('keeps its promises wherever a reader can be', () => {
    states.forEach(checkAlways);
  });

  test('keeps its promises along every shortest path', () => {
    const paths = getShortestPaths(quizMachine, options);
    expect(paths.length).toBe(states.length);
    for (const path of paths) checkAlways(path.state);
    expect(new Set(paths.map(({ state }) => placeOf(state.value))).size).toBe(places.length);
  });

  test('has as many answers as questions passed', () => {
    for (const { value, context } of states) {
      const { index, answers } = context;
      const place = placeOf(value);
      const isBack =
        place === 'reviewing' ||
        (mode === 'test' && place.startsWith('asking') && answers.length === pack.questions.length);
      const expected = isBack ? pack.questions.length : place === 'revealed' ? index + 1 : index;
      expect(answers.length, place).toBe(expected);
    }
  });

  test('asks nothing more and nothing less of a reader because of the key', () => {
    const telling = mode === 'practice' ? ['reader.submitted', 'reader.gaveUp'] : ['reader.handedIn'];
    for (const state of states.filter((each) => isOpen(viewOf(each)))) {
      const other = withOtherKeys(state);
      for (const event of EVENTS.filter(({ type }) => !telling.includes(type))) {
        const can = state.can(event);
        expectSame(other.can(event), can, event.type);
        // What makes no sense changes nothing, as a test of its own says.
        if (!can) continue;
        expectSame(unhinted(viewOf(next(other, event))), unhinted(viewOf(next(state, event))), event.type);
      }
    }
  });

  test('can always be finished', () => {
    const reaches = new Set(states.filter(({ value }) => value === 'finished').map(sortOf));
    for (let grown = -1; grown !== reaches.size;) {
      grown = reaches.size;
      for (const { state, nextState } of steps) if (reaches.has(sortOf(nextState))) reaches.add(sortOf(state));
    }
    expect(states.filter((state) => !reaches.has(sortOf(state))).map(sortOf)).toEqual([]);
  });

  test('goes on after a reload as if nothing had happened', () => {
    for (const state of states) {
      const restored = restoreQuiz(saveQuiz(state), pack);
      if (isRestoreRefusal(restored)) throw new Error(`Expected a quiz, got ${restored.rejected} at ${sortOf(state)}`);
      expectSame(factsOf(restored), factsOf(state));
      expectSame(viewOf(restored), viewOf(state));
      for (const event of EVENTS) {
        const can = state.can(event);
        expectSame(restored.can(event), can);
        if (can) expectSame(factsOf(next(restored, event)), factsOf(next(state, event)));
      }
    }
  });

  test('changes nothing where an event makes no sense', () => {
    for (const { state, event, nextState } of steps)
      if (!state.can(event)) expectSame(factsOf(nextState), factsOf(state));
  });
});

type Arrow = { readonly source: { readonly id: string }; readonly eventType: string; readonly guard?: unknown };
const nameOf = ({ source, eventType, guard }: Arrow): string =>
  `${source.id} ${eventType} ${JSON.stringify(guard ?? null)}`;

test('the walks take every arrow of the chart', () => {
  const nodes = [
    quizMachine.root,
    ...Object.values(quizMachine.states).flatMap((node) => [node, ...Object.values(node.states)]),
  ];
  const arrows = nodes
    .flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
    .map(nameOf);
  const taken = new Set<string>();
  for (const { options, steps } of walked) {
    const idle = new Set<string>(); // where an event changes nothing, its arrow is the same from everywhere at that place
    for (const { state, event } of steps) {
      const press = `${placeOf(state.value)} ${JSON.stringify(event)}`;
      if (!state.can(event) && idle.has(press)) continue;
      if (!state.can(event)) idle.add(press);
      const actor = createActor(quizMachine, {
        input: options.input,
        snapshot: state,
        inspect: (inspected) => {
          if (inspected.type === '@xstate.microstep')
            inspected._transitions.forEach((arrow) => taken.add(nameOf(arrow)));
        },
      }).start();
      actor.send(event);
      actor.stop();
    }
  }
  expect(arrows.filter((arrow) => !taken.has(arrow))).toEqual([]);
});

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
  fc.constantFrom(-1, 99, 0.5, NaN, Infinity),
);
const anyEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.record({ type: fc.constant('reader.chose' as const), option: anyNumber }),
  fc.record({ type: fc.constant('reader.moved' as const), part: anyNumber, to: anyNumber }),
  fc.record({ type: fc.constant('reader.matched' as const), left: anyNumber, right: anyNumber }),
  fc.record({ type: fc.constant('reader.weighed' as const), certainty: fc.constantFrom(...CERTAINTIES) }),
  fc.record({ type: fc.constant('reader.marked' as const), article: fc.constantFrom(0, 0, 0, 1), sentence: anyNumber }),
  fc.record({ type: fc.constant('reader.opened' as const), question: anyNumber }),
  { weight: 4, arbitrary: fc.constant<QuizEvent>({ type: 'reader.submitted' }) },
  { weight: 4, arbitrary: fc.constantFrom(...HINTED) },
);
const anyQuiz = fc.record({
  pack: fc.constantFrom(fixturePack, formPack),
  mode: fc.constantFrom(...QUIZ_MODES),
  asksCertainty: fc.boolean(),
  seed: fc.integer(),
  shuffle: fc.boolean(),
});

const play = (start: Snapshot, events: readonly QuizEvent[]): Snapshot => events.reduce(next, start);

test('no sequence of events throws or breaks a promise', () => {
  fc.assert(
    fc.property(anyQuiz, fc.array(anyEvent, { maxLength: 80 }), (quiz, events) => {
      let [snapshot] = initialTransition(quizMachine, quiz);
      for (const event of [{ type: 'reader.began' } as const, ...events]) {
        snapshot = next(snapshot, event);
        expect(snapshot.status).toBe('active');
        checkAlways(snapshot);
      }
    }),
    { numRuns: 60 },
  );
});

test('a reload in the middle of any sequence of events makes no difference', () => {
  fc.assert(
    fc.property(anyQuiz, fc.array(anyEvent, { maxLength: 60 }), fc.array(anyEvent), (quiz, events, later) => {
      const [start] = initialTransition(quizMachine, quiz);
      const left = play(next(start, { type: 'reader.began' }), events);
      const restored = restoreQuiz(saveQuiz(left), quiz.pack);
      if (isRestoreRefusal(restored)) throw new Error(`Expected a quiz, got ${restored.rejected}`);
      expect(saveQuiz(play(restored, later))).toBe(saveQuiz(play(left, later)));
    }),
    { numRuns: 100 },
  );
});
