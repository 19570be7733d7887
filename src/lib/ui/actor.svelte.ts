import { createSubscriber } from 'svelte/reactivity';
import type { Actor, AnyActorLogic, EventFromLogic, SnapshotFrom } from 'xstate';

/** An actor as runes see it: reading `snapshot` in an effect or a template follows the actor. */
export type Watched<Logic extends AnyActorLogic> = {
  readonly snapshot: SnapshotFrom<Logic>;
  readonly send: (event: EventFromLogic<Logic>) => void;
};

export const watch = <Logic extends AnyActorLogic>(actor: Actor<Logic>): Watched<Logic> => {
  const follow = createSubscriber((update) => {
    const subscription = actor.subscribe(update);
    return () => subscription.unsubscribe();
  });
  return {
    get snapshot() {
      follow();
      return actor.getSnapshot();
    },
    send: (event) => actor.send(event),
  };
};
