// Words that rule each other out wherever one stands in the place of the other. Written for this project.

/** Pairs of which either may take the other’s place in a statement, and then says the opposite. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['inside', 'outside'],
  ['above', 'below'],
  ['late', 'early'],
  ['higher', 'lower'],
  ['larger', 'smaller'],
  ['rising', 'falling'],
  ['rose', 'fell'],
  ['weakened', 'strengthened'],
  ['widened', 'narrowed'],
  ['reopen', 'close'],
  ['north', 'south'],
  ['northern', 'southern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['summer', 'winter'],
  ['spring', 'autumn'],
  ['morning', 'evening'],
  ['heaviest', 'lightest'],
  ['largest', 'smallest'],
  ['oldest', 'newest'],
  ['longest', 'shortest'],
];
