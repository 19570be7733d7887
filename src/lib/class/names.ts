/** Kinds of type and of paper, colours of ink: words of the desk that say nothing of a person. */
const FIRST = [
  'Amber', 'Azure', 'Bold', 'Brisk', 'Bronze', 'Calm', 'Cedar', 'Clear', 'Cobalt', 'Copper', 'Coral', 'Crimson',
  'Early', 'Even', 'Fine', 'Golden', 'Granite', 'Indigo', 'Inky', 'Ivory', 'Jade', 'Keen', 'Late', 'Lilac',
  'Linen', 'Maple', 'Mellow', 'Mint', 'Narrow', 'Ochre', 'Olive', 'Pearl', 'Plain', 'Plum', 'Quiet', 'Rapid',
  'Ready', 'Round', 'Russet', 'Sage', 'Sepia', 'Silver', 'Slate', 'Steady', 'Teal', 'Umber', 'Velvet', 'Warm',
] as const; // prettier-ignore
const SECOND = [
  'Almanac', 'Anchor', 'Atlas', 'Bulletin', 'Byline', 'Caption', 'Chapter', 'Chronicle', 'Column', 'Comma', 'Compass', 'Courier',
  'Dash', 'Dateline', 'Digest', 'Edition', 'Folio', 'Gazette', 'Glyph', 'Herald', 'Index', 'Journal', 'Lantern', 'Ledger',
  'Letter', 'Margin', 'Masthead', 'Notebook', 'Page', 'Paper', 'Pencil', 'Post', 'Press', 'Printer', 'Proof', 'Quill',
  'Record', 'Review', 'Ribbon', 'Scroll', 'Sheet', 'Signal', 'Stamp', 'Standard', 'Star', 'Tribune', 'Typist', 'Weekly',
] as const; // prettier-ignore

const NAMES = FIRST.length * SECOND.length;

/** The made-up name with that number, from 0; past the last one they begin again with a figure behind them. */
const nameAt = (number: number): string => {
  const [turn, at] = [Math.floor(number / NAMES), number % NAMES];
  const name = `${FIRST[at % FIRST.length] ?? ''} ${SECOND[Math.floor(at / FIRST.length)] ?? ''}`;
  return turn === 0 ? name : `${name} ${turn + 1}`;
};

/** A step that shares no factor with the number of names: walking by it meets each once. */
const STRIDE = 1_103;

/**
 * A made-up name for the player who comes in as number `nth` (from 0): no two alike in a room, no pattern to guess who
 * sits beside whom. `seed` is the room's own.
 */
export const makeName = (nth: number, seed: number): string => {
  const turn = Math.floor(nth / NAMES) * NAMES;
  return nameAt(turn + (((Math.abs(seed) % NAMES) + (nth % NAMES) * STRIDE) % NAMES));
};
