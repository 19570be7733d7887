import * as v from 'valibot';
import type { SnapshotFrom } from 'xstate';
import { fingerprint } from '../questions/fingerprint.ts';
import type { Pack } from '../questions/pack-type.ts';
import { playable } from '../questions/renewal/playable.ts';
import { PLACES, placeOf, valueOf } from './places.ts';
import { quizMachine } from './quiz.machine.ts';
import { CERTAINTIES, HINTS, QUIZ_MODES, type QuizContext } from './quiz-type.ts';
import { isSound } from './soundness.ts';

export const QUIZ_SCHEMA = 'says-who/quiz@2';

/** Why a saved quiz is not taken up again. */
export const RESTORE_REFUSALS = ['corrupt', 'other-version', 'other-article', 'other-questions'] as const;
export type RestoreRefusalCode = (typeof RESTORE_REFUSALS)[number];
export type RestoreRefusal = { readonly rejected: RestoreRefusalCode; readonly message: string };

type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

const MESSAGES: Readonly<Record<RestoreRefusalCode, string>> = {
  corrupt: 'The saved quiz could not be read. It starts again from the beginning.',
  'other-version': 'The quiz was saved by another version of Says Who?. It starts again from the beginning.',
  'other-article': 'The article has changed since the quiz was saved. The quiz starts again from the beginning.',
  'other-questions': 'The questions have changed since the quiz was saved. The quiz starts again from the beginning.',
};

const refuse = (rejected: RestoreRefusalCode): RestoreRefusal => ({ rejected, message: MESSAGES[rejected] });

/** What a saved quiz belongs to. A question counts by its words and its key: the answers are indexes into its options. */
const identityOf = ({ schema, seed, articles, questions }: Pack) => ({
  schema,
  seed,
  articles: articles.map((article) => article.hash),
  questions: questions.map(({ id, stem, options, key, form }) => ({
    id,
    hash: fingerprint(JSON.stringify([stem, key, options.map((option) => option.text), ...(form ? [form] : [])])),
  })),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const marked = list(v.object({ article: count, sentence: count }));
const laid = list(v.nullable(count));
const certainty = v.nullable(v.picklist(CERTAINTIES));
const hint = v.picklist(HINTS);
const attempts = list(v.object({ option: v.nullable(count), laid, marked, certainty, hint }));
const working = v.object({ choice: v.nullable(count), laid, marked, certainty });

const savedSchema = v.object({
  pack: v.object({
    schema: v.string(),
    seed: v.number(),
    articles: v.array(v.string()),
    questions: v.array(v.object({ id: v.string(), hash: v.string() })),
  }),
  mode: v.picklist(QUIZ_MODES),
  asksCertainty: v.boolean(),
  seed: v.number(),
  shuffle: v.boolean(),
  place: v.picklist(PLACES),
  index: count,
  answers: list(v.object({ question: v.string(), attempts, gaveUp: v.boolean() })),
  tries: attempts,
  hint,
  working,
  before: v.nullable(working),
});

const versionSchema = v.object({ schema: v.string() });

/** A quiz as a JSON text: where the reader is and what they did, never the pack and never a mark. */
export const saveQuiz = ({ value, context }: QuizSnapshot): string => {
  const { pack, ...facts } = context;
  const saved: v.InferOutput<typeof savedSchema> = { pack: identityOf(pack), place: placeOf(value), ...facts };
  return JSON.stringify({ schema: QUIZ_SCHEMA, ...saved });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A quiz taken up where it was saved, or why it cannot be. The pack is the reader's, already checked by `parsePack`;
 * the text is anything that lay in a browser's storage.
 */
export const restoreQuiz = (text: string, given: Pack): QuizSnapshot | RestoreRefusal => {
  const pack = playable(given);
  const value = parseJson(text);
  const version = v.safeParse(versionSchema, value);
  if (!version.success) return refuse('corrupt');
  if (version.output.schema !== QUIZ_SCHEMA) return refuse('other-version');
  const parsed = v.safeParse(savedSchema, value, { abortEarly: true });
  if (!parsed.success) return refuse('corrupt');
  const { pack: savedFor, place, ...facts } = parsed.output;
  const identity = identityOf(pack);
  if (savedFor.schema !== identity.schema) return refuse('other-version');
  if (!same(savedFor.articles, identity.articles)) return refuse('other-article');
  if (!same(savedFor, identity)) return refuse('other-questions');
  const context: QuizContext = { pack, ...facts };
  return isSound(place, context) ? quizMachine.resolveState({ value: valueOf(place), context }) : refuse('corrupt');
};

/** True when a saved quiz was refused. */
export const isRestoreRefusal = (restored: QuizSnapshot | RestoreRefusal): restored is RestoreRefusal =>
  'rejected' in restored;
