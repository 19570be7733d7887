import * as v from 'valibot';
import { MOVES, type Command, type Refusal } from './command.ts';
import { CERTAINTIES } from '../quiz/quiz-type.ts';
import type { Own } from './own-view.ts';
import type { Shared } from './shared-view.ts';
import type { Progress, View } from './view-for.ts';
import type { Votes } from './votes.ts';

/** What a client sends: an intention, numbered so that its answer can be told from others and a repeat does no harm. */
export type ToServer = { readonly id: number; readonly command: Command };

/** What the server sends. */
export type ToClient =
  | { readonly type: 'view'; readonly view: View; readonly at: number } // all that the role may see, by the server's clock
  | { readonly type: 'shared'; readonly shared: Shared; readonly at: number } // the room has moved on; one text for all players
  | { readonly type: 'own'; readonly own: Own } // a player's own part has changed
  | { readonly type: 'tally'; readonly progress: Progress; readonly votes: readonly Votes[] | null } // at most five a second; votes to the host only
  | { readonly type: 'done'; readonly id: number } // written down: it will not be lost
  | { readonly type: 'refused'; readonly id: number; readonly code: Refusal['refused'] | 'busy' }
  | { readonly type: 'gone' }; // the room was deleted, or the player sent away

export const UNKNOWN = { type: 'unknown' } as const;
export type Unknown = typeof UNKNOWN;

/** A longer text than any intention needs is not read. */
export const LONGEST = 4_096;

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const laid = v.pipe(v.array(v.nullable(index)), v.maxLength(12));
const marked = v.pipe(v.array(v.strictObject({ article: index, sentence: index })), v.maxLength(12));
const certainty = v.nullable(v.picklist(CERTAINTIES));
const reply = v.strictObject({ option: v.nullable(index), laid, marked, certainty });

const command = v.variant('type', [
  v.strictObject({ type: v.picklist(MOVES), step: index }),
  v.strictObject({ type: v.literal('lock'), locked: v.boolean() }),
  v.strictObject({ type: v.picklist(['admit', 'kick']), player: id }),
  v.strictObject({ type: v.literal('giveTime'), player: id, time: v.pipe(v.number(), v.minValue(1), v.maxValue(10)) }),
  v.strictObject({ type: v.literal('withdraw'), question: index, withdrawn: v.boolean() }),
  v.strictObject({ type: v.literal('startRun') }),
  v.strictObject({ type: v.literal('answer'), question: index, round: index, reply }),
  v.strictObject({ type: v.literal('handIn') }),
]);

const toServer = v.strictObject({ id: index, command });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads what a client sent; whatever it is, the answer is an intention or `unknown`. */
export const parseToServer = (text: string): ToServer | Unknown => {
  if (text.length > LONGEST) return UNKNOWN;
  const result = v.safeParse(toServer, parsed(text));
  return result.success ? result.output : UNKNOWN;
};

export const printToServer = (message: ToServer): string => JSON.stringify(message);
export const printToClient = (message: ToClient): string => JSON.stringify(message);

const TO_CLIENT: readonly string[] = [
  'view',
  'shared',
  'own',
  'tally',
  'done',
  'refused',
  'gone',
] satisfies ToClient['type'][];

const isToClient = (value: unknown): value is ToClient =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  TO_CLIENT.includes(value.type);

/** Reads what the server sent; the server is trusted with the rest of its shape. */
export const parseToClient = (text: string): ToClient | Unknown => {
  const value = parsed(text);
  return isToClient(value) ? value : UNKNOWN;
};
