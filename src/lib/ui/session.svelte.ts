import { createActor } from 'xstate';
import type { Pack } from '../questions/pack-type.ts';
import { quizMachine } from '../quiz/quiz.machine.ts';
import { placeOf } from '../quiz/places.ts';
import type { QuizContext, QuizEvent, QuizInput } from '../quiz/quiz-type.ts';
import { reviewOf, type Review } from '../quiz/review.ts';
import { isRestoreRefusal, restoreQuiz, saveQuiz, type RestoreRefusalCode } from '../quiz/snapshot.ts';
import { viewOf, type View } from '../quiz/view.ts';
import { watch } from './actor.svelte.ts';
import { dropResume, dropSave, readSave, readUnrecorded, writeResume, writeSave, type Place } from './saves.ts';

/** One reader's quiz, alive on the page and saved on the device after each step. */
export type Session = {
  readonly view: View;
  readonly told: readonly (Review | null)[]; // by question; null where nothing has been told yet
  readonly answered: readonly boolean[]; // by question
  readonly send: (event: QuizEvent) => void;
  readonly stop: () => void;
};

/** How a quiz is played. */
export type Way = Pick<QuizInput, 'mode' | 'asksCertainty'>;

type Snapshot = Parameters<typeof viewOf>[0];

/** A test tells nothing before it is handed in. */
const isTold = (context: QuizContext, at: View['at']): boolean =>
  context.mode === 'practice' || at === 'finished' || at === 'reviewing';

const reviewsOf = (snapshot: Snapshot): readonly (Review | null)[] => {
  const { context } = snapshot;
  const told = isTold(context, viewOf(snapshot).at);
  return context.pack.questions.map((_, n) => (told && context.answers[n] ? reviewOf(context, n) : null));
};

const save = (snapshot: Snapshot, place: Place): boolean => {
  const { context } = snapshot;
  const { at } = viewOf(snapshot);
  if (at === 'reading') {
    dropSave(place);
    dropResume(place);
    return true;
  }
  if (at === 'finished' || at === 'reviewing') dropResume(place);
  else
    writeResume({
      place,
      title: context.pack.title,
      answered: context.answers.length,
      total: context.pack.questions.length,
    });
  return writeSave(place, saveQuiz(snapshot));
};

/**
 * Where a session is played, and who wants to know when it is finished: at once, or when a quiz is taken up that a page closed too
 * soon has left out of the record. Without a place nothing is kept.
 */
export type Setting = { readonly place: Place; readonly onfinish: (context: QuizContext) => void };

type QuizActor = ReturnType<typeof createActor<typeof quizMachine>>;

/** Tells of the step that ends a quiz; not of coming back to its result from a review or after a reload. */
const tellEnd = (actor: QuizActor, { place, onfinish }: Setting): void => {
  const first = actor.getSnapshot();
  let before = placeOf(first.value);
  if ((before === 'finished' || before === 'reviewing') && readUnrecorded(place) !== null) onfinish(first.context);
  actor.subscribe(({ value, context }) => {
    const here = placeOf(value);
    const isEnd = here === 'finished' && (before === 'revealed' || before === 'checking');
    before = here;
    if (isEnd) onfinish(context);
  });
};

const start = (actor: QuizActor, setting: Setting | null): Session => {
  const watched = watch(actor);
  if (setting) {
    actor.subscribe((snapshot) => void save(snapshot, setting.place));
    tellEnd(actor, setting);
  }
  actor.start();
  const view = $derived(viewOf(watched.snapshot));
  const told = $derived(reviewsOf(watched.snapshot));
  const answered = $derived(
    watched.snapshot.context.pack.questions.map((_, n) => watched.snapshot.context.answers[n] !== undefined),
  );
  return {
    get view() {
      return view;
    },
    get told() {
      return told;
    },
    get answered() {
      return answered;
    },
    send: watched.send,
    stop: () => void actor.stop(),
  };
};

/** A quiz from its beginning; with a setting it is kept on the device, which only a page in a browser can. */
export const beginSession = (pack: Pack, way: Way, setting: Setting | null): Session =>
  start(createActor(quizMachine, { input: { pack, ...way, seed: pack.seed } }), setting);

/** The quiz that was left unfinished at that place; null when there is none, a code when it cannot be taken up. */
export const resumeSession = (
  pack: Pack,
  setting: Setting,
): Session | { readonly rejected: RestoreRefusalCode } | null => {
  const { place } = setting;
  const text = readSave(place);
  if (text === null) return null;
  const restored = restoreQuiz(text, pack);
  if (!isRestoreRefusal(restored))
    return start(
      createActor(quizMachine, { input: { pack, mode: restored.context.mode, seed: pack.seed }, snapshot: restored }),
      setting,
    );
  dropSave(place);
  dropResume(place);
  return { rejected: restored.rejected };
};
