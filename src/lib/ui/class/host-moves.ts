import { mayShow } from '../../class/report/show-when.ts';
import type { Move } from '../../class/command.ts';
import type { Told } from '../../class/shown.ts';
import type { Votes } from '../../class/votes.ts';
import type { HostView } from './class-view.ts';

/** The one step that comes next, and the others that may be taken instead. */
export type Moves = { readonly next: Move | null; readonly others: readonly Move[] };

/** Between these shares right, talking it over teaches most (Crouch & Mazur 2001); below, it is taught; above, it is known. */
const WORTH_TALKING = { from: 0.3, to: 0.7 } as const;

/** Is the class so divided that it should talk before it is told? */
export const isWorthTalking = (votes: Votes | undefined): boolean =>
  votes !== undefined &&
  votes.given > 1 &&
  votes.right / votes.given >= WORTH_TALKING.from &&
  votes.right / votes.given <= WORTH_TALKING.to;

const live = ({ shared, votes }: HostView): Moves => {
  const isMore = shared.index < shared.total - 1;
  switch (shared.stage) {
    case 'lobby':
      return { next: 'begin', others: [] };
    case 'reading':
      return { next: 'ask', others: [] };
    case 'asking':
      return { next: 'close', others: [] };
    case 'closed': {
      if (shared.round > 1) return { next: 'reveal', others: [] };
      return isWorthTalking(votes[0])
        ? { next: 'discuss', others: ['reveal'] }
        : { next: 'reveal', others: ['discuss'] };
    }
    case 'discussing':
      return { next: 'askAgain', others: ['reveal'] };
    case 'revealed':
      return { next: isMore ? 'ask' : 'finish', others: [] };
    case 'open':
    case 'finished':
      return { next: null, others: [] };
    default:
      return shared.stage satisfies never;
  }
};

/** What a host can do where the room is. */
export const movesOf = (view: HostView): Moves => {
  const { stage, paused, settings } = view.shared;
  if (stage === 'finished') return { next: null, others: [] };
  if (paused) return { next: 'resume', others: ['finish'] };
  if (settings.pace === 'own')
    return stage === 'lobby' ? { next: 'begin', others: ['finish'] } : { next: null, others: ['finish'] };
  const { next, others } = live(view);
  // A class that has not begun is not finished; it is deleted.
  const running: readonly Move[] = stage === 'lobby' ? [] : next === 'finish' ? ['pause'] : ['pause', 'finish'];
  return { next, others: [...others, ...running] };
};

/** Does a wrong option beat the key, among enough players to say so? Either the class misread, or the question is at fault. */
export const isKeyBeaten = (key: Told | null, votes: Votes | undefined): boolean => {
  if (!key || !votes || key.options.length === 0 || !mayShow('difficulty', votes.given)) return false;
  const right = key.key.reduce((sum, option) => sum + (votes.options[option] ?? 0), 0);
  return votes.options.some((count, option) => !key.key.includes(option) && count > right);
};
