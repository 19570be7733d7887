import type { QuizMode } from '../quiz/quiz-type.ts';
import { m } from './messages/messages.js';
import type { Words } from './words.ts';

const MODE_NAMES: Words<QuizMode> = { practice: m.words_mode_practice, test: m.words_mode_test };
const MODE_NOTES: Words<QuizMode> = { practice: m.words_mode_practice_note, test: m.words_mode_test_note };

export const modeName = (mode: QuizMode): string => MODE_NAMES[mode]();
export const modeNote = (mode: QuizMode): string => MODE_NOTES[mode]();
