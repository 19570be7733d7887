import type { StateValue } from 'xstate';

/** Where a reader can be: the resting states of the machine, by path. */
export const PLACES = [
  'reading',
  'asking.choosing',
  'asking.weighing',
  'asking.pointing',
  'asking.confirming',
  'missed',
  'revealed',
  'checking',
  'finished',
  'reviewing',
] as const;
export type Place = (typeof PLACES)[number];

const pathOf = (value: StateValue): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([parent, child]) => `${parent}.${child && pathOf(child)}`)
        .join();

/** The place that a state value of the machine stands for. */
export const placeOf = (value: StateValue): Place => {
  const path = pathOf(value);
  const place = PLACES.find((each) => each === path);
  if (!place) throw new Error(`Expected a state of the quiz, got ${path}`);
  return place;
};

/** The state value of a place; `placeOf` reads it back. */
export const valueOf = (place: Place): StateValue => {
  const [parent, child] = place.split('.');
  return parent !== undefined && child !== undefined ? { [parent]: child } : place;
};
