import { chance, shuffled } from '../../questions/chance.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { Question } from '../../questions/question.ts';
import { playable } from '../../questions/renewal/playable.ts';
import { dayNumber, type Day } from './days.ts';

/** How many questions an edition asks. */
export const EDITION_SIZE = 5;

/** A pack on the shelf, as far as an edition has to know it. */
export type Volume = { readonly slug: string; readonly questions: number };

/** What a day's edition is made of: a sheet of a pack whose questions are dealt out into so many. */
export type Edition = {
  readonly slug: string;
  readonly sheet: number; // from 0
  readonly sheets: number;
  readonly seed: number;
};

const sheetsIn = ({ questions }: Volume): number => Math.max(1, Math.floor(questions / EDITION_SIZE));

/** Every sheet of the shelf, by name, so that the order in which packs lie there changes nothing. */
const sheetsOf = (shelf: readonly Volume[]): Omit<Edition, 'seed'>[] =>
  [...shelf]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((volume) => {
      const sheets = sheetsIn(volume);
      return Array.from({ length: sheets }, (_, sheet) => ({ slug: volume.slug, sheet, sheets }));
    });

/**
 * The edition of a day: the same wherever the same packs ship. The sheets are gone through in an order drawn for the
 * round, so that each comes once before any comes again. Null when the shelf is empty.
 */
export const editionOf = (day: Day, shelf: readonly Volume[]): Edition | null => {
  const sheets = sheetsOf(shelf);
  const round = Math.floor(dayNumber(day) / sheets.length);
  const sheet = shuffled(sheets, chance(round))[dayNumber(day) - round * sheets.length];
  return sheet ? { ...sheet, seed: round } : null;
};

/** The questions dealt out like cards, kind by kind, so that no sheet is all of one kind. */
const dealt = (questions: readonly Question[], { sheet, sheets, seed }: Edition): readonly Question[] =>
  shuffled(questions, chance(seed))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .filter((_, at) => at % sheets === sheet)
    .slice(0, EDITION_SIZE);

/** The edition as a pack: its questions in the order of the article, and nothing else changed. */
export const editionPack = (pack: Pack, edition: Edition): Pack => {
  const whole = playable(pack);
  const chosen = dealt(whole.questions, edition);
  return { ...whole, questions: whole.questions.filter((question) => chosen.includes(question)) };
};
