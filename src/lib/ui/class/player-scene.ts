import type { OwnReply } from '../../class/own-view.ts';
import type { Asked, Told } from '../../class/shown.ts';
import type { Tone } from '../../quiz/feedback.ts';
import { isRunLeft, placeOf, replyTo, toldTo, type PlayerView } from './class-view.ts';
import { verdictOf } from './told-review.ts';

/** Where a player stands in what they turn themselves: a question of a run, or the look before handing in. */
export type Turn = number | 'list';

/** What the slip of a player shows. */
export type Scene =
  | { readonly at: 'reading' }
  | {
      readonly at: 'asking';
      readonly asked: Asked;
      readonly round: number;
      readonly before: OwnReply | null; // given before and open to change, or given to the first vote
      readonly reopened: boolean; // own pace: an answer taken up again
    }
  | {
      readonly at: 'waiting'; // for the others, for a discussion, for the answer to be told
      readonly why: 'sent' | 'closed' | 'discussing' | 'taken';
      readonly asked: Asked;
      readonly reply: OwnReply | null;
    }
  | { readonly at: 'told'; readonly told: Told; readonly reply: OwnReply | null; readonly turns: boolean } // turns: the player goes on alone
  | { readonly at: 'ready'; readonly again: boolean }
  | { readonly at: 'checking' }
  | { readonly at: 'handed-in'; readonly canAgain: boolean; readonly isTold: boolean }
  | { readonly at: 'score' };

const toldIn = (view: PlayerView, question: number): Scene | null => {
  const told = toldTo(view).find(({ index }) => index === question);
  if (!told) return null;
  const reply = view.own.replies.findLast((each) => each.question === question) ?? null;
  return { at: 'told', told, reply, turns: true };
};

const working = (view: PlayerView, turn: Turn): Scene => {
  const { shared, own } = view;
  const run = own.run?.run ?? 1;
  const asked = turn === 'list' ? undefined : own.asked[turn];
  if (!asked) return { at: 'checking' };
  const reply = replyTo(own, asked.index, run);
  if (reply && shared.settings.feedback === 'each')
    return toldIn(view, asked.index) ?? { at: 'waiting', why: 'taken', asked, reply };
  return { at: 'asking', asked, round: run, before: reply, reopened: reply !== null };
};

const asking = ({ shared, own }: PlayerView, why: 'sent' | 'closed' | 'discussing' | null): Scene => {
  const { asked, index, round } = shared;
  if (!asked) return { at: 'reading' };
  const first = replyTo(own, index, 1);
  const reply = replyTo(own, index, round);
  return why === null
    ? { at: 'asking', asked, round, before: first, reopened: false }
    : { at: 'waiting', why, asked, reply: reply ?? first };
};

/** What a player in the room is shown; null outside it: before it begins, not yet let in, or sent away. */
export const sceneOf = (view: PlayerView, turn: Turn): Scene | null => {
  const { shared, own } = view;
  const place = placeOf(view);
  switch (place) {
    case 'sent-away':
    case 'outside':
    case 'lobby':
      return null;
    case 'reading':
      return { at: 'reading' };
    case 'asking':
      return asking(view, null);
    case 'sent':
    case 'closed':
    case 'discussing':
      return asking(view, place);
    case 'revealed':
      return shared.told
        ? { at: 'told', told: shared.told, reply: replyTo(own, shared.index, shared.round), turns: false }
        : { at: 'reading' };
    case 'ready':
      return { at: 'ready', again: false };
    case 'working':
      return working(view, turn);
    case 'handed-in':
      return (
        (turn === 'list' ? null : toldIn(view, turn)) ?? {
          at: 'handed-in',
          canAgain: isRunLeft(view),
          isTold: toldTo(view).length > 0,
        }
      );
    case 'finished':
      return (turn === 'list' ? null : toldIn(view, turn)) ?? { at: 'score' };
    default:
      return place satisfies never;
  }
};

/** A name for the scene; it changes when the page should move and nothing else. */
export const sceneName = (scene: Scene | null): string => {
  if (scene === null) return 'outside';
  if (scene.at === 'asking') return `asking ${scene.asked.index} ${scene.round}`;
  if (scene.at === 'waiting') return `${scene.why} ${scene.asked.index}`;
  return scene.at === 'told' ? `told ${scene.told.index}` : scene.at;
};

/** Where a run that is gone on with begins: the first question without a reply but the one `sent` just now, or the look before handing in. */
export const firstOpen = ({ own }: PlayerView, sent?: number): Turn => {
  const run = own.run?.run ?? 1;
  return own.asked.find(({ index }) => index !== sent && replyTo(own, index, run) === null)?.index ?? 'list';
};

/** How each question went, for the row of dots. */
export const tonesOf = (view: PlayerView): readonly (Tone | 'answered' | null)[] => {
  const { shared, own } = view;
  return Array.from({ length: shared.total }, (_, question) => {
    const told =
      toldTo(view).find(({ index }) => index === question) ?? (shared.index === question ? shared.told : null);
    const reply = own.replies.findLast((each) => each.question === question) ?? null;
    if (told && reply) return verdictOf(told, reply)?.tone ?? 'answered';
    return reply === null
      ? null
      : reply.right === null
        ? 'answered'
        : reply.proven
          ? 'verified'
          : reply.right
            ? 'right'
            : 'query';
  });
};
