import type { Pack } from '../../questions/pack-type.ts';
import { STATEMENTS_FOR_DISCERNMENT } from './show-when.ts';
import { discernmentOf, type Discernment } from './statistics.ts';
import type { Table } from './table.ts';

/** In “does the article say this?” the options stand in one order, and the first is that it says so. */
const SAYS_SO = 0;

/** How well the class tells what the article says from what it does not say: replies to SAYSO questions, at least six of each sort. */
export const discernmentIn = (pack: Pack, { questions, sheets }: Table): Discernment | null => {
  const replies = questions.flatMap((index) => {
    const question = pack.questions[index];
    if (question?.kind !== 'SAYSO' || question.form) return [];
    const sound = question.key.includes(SAYS_SO);
    return sheets.flatMap(({ first }) => {
      const option = first[index]?.given.reply.option;
      return option === null || option === undefined ? [] : [{ sound, yes: option === SAYS_SO }];
    });
  });
  const [sound, unsound] = [replies.filter((each) => each.sound), replies.filter((each) => !each.sound)];
  if (Math.min(sound.length, unsound.length) < STATEMENTS_FOR_DISCERNMENT) return null;
  const yes = (list: typeof replies): number => list.filter((each) => each.yes).length;
  return discernmentOf(yes(sound), sound.length, yes(unsound), unsound.length);
};
