import { APART } from '../questions/apart-note.ts';
import type { Pack } from '../questions/pack-type.ts';
import { m } from './messages/messages.js';

/** What the note of a pack comes to, in the reader’s language; the pack’s own words are for the terminal, and its rejects tell the rest. */
export const packNote = ({ note, questions }: Pick<Pack, 'note' | 'questions'>): string | null => {
  if (note === null) return null;
  const isApart = note.startsWith(APART);
  const isShort = note.length > (isApart ? APART.length : 0);
  const short = questions.length === 0 ? m.words_note_none() : m.words_note_few({ n: questions.length });
  return [...(isApart ? [m.words_note_apart()] : []), ...(isShort ? [short] : [])].join(' ');
};
