import type { Pack } from '../pack-type.ts';

/** The pack without the questions that can no longer be asked of its article; the pack itself where all can be. */
export const playable = (pack: Pack): Pack => {
  const questions = pack.questions.filter((question) => question.stale === null);
  return questions.length === pack.questions.length ? pack : { ...pack, questions };
};
