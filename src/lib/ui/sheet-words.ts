import type { SheetWords } from '../server/class/export/sheet-tables.ts';
import { languageOf } from './languages.ts';
import { m } from './messages/messages.js';
import { PIECES } from './messages/pieces.js';

type Plain =
  | 'questions'
  | 'players'
  | 'question'
  | 'text'
  | 'kind'
  | 'skill'
  | 'withdrawn'
  | 'answered'
  | 'right'
  | 'proven'
  | 'difficulty'
  | 'difficulty_from'
  | 'difficulty_to'
  | 'discrimination'
  | 'groups'
  | 'key_alarm'
  | 'advice'
  | 'replace'
  | 'second_right'
  | 'second_given'
  | 'player'
  | 'team'
  | 'marks'
  | 'most'
  | 'yes'
  | 'no';

/** Where the words come from: English, or the piece of another language. */
type Words = Readonly<Record<`sheet_${Plain}`, (inputs: object) => string>> & {
  readonly sheet_question_n: (inputs: { n: number }) => string;
};

const QUESTION_HEAD = [
  'question', 'text', 'kind', 'skill', 'withdrawn', 'answered', 'right', 'proven', 'difficulty', 'difficulty_from',
  'difficulty_to', 'discrimination', 'groups', 'key_alarm', 'advice', 'second_right', 'second_given',
] as const satisfies readonly Plain[]; // prettier-ignore
const PLAYER_HEAD = ['player', 'team', 'marks', 'most', 'proven'] as const satisfies readonly Plain[];

const wordsOf = (words: Words): SheetWords => {
  const say = (name: Plain): string => words[`sheet_${name}`]({});
  return {
    questions: say('questions'),
    players: say('players'),
    questionHead: QUESTION_HEAD.map(say),
    playerHead: PLAYER_HEAD.map(say),
    questionN: (n) => words.sheet_question_n({ n }),
    yes: say('yes'),
    no: say('no'),
    replace: say('replace'),
  };
};

/**
 * The words of a class’s spreadsheets in that language, English where the interface has no such. The server asks for them,
 * which speaks no language of its own.
 */
export const sheetWordsIn = async (code: string): Promise<SheetWords> => {
  const language = languageOf(code) ?? 'en';
  return wordsOf(language === 'en' ? m : await PIECES[language].rest());
};
