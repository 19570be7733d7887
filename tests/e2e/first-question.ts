import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/setup/project.mjs';
import { printFragment } from '../../src/lib/exchange/pack-link.ts';
import { sharedPack } from '../../src/lib/questions/editing/shared-pack.ts';
import { parsePack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { Question } from '../../src/lib/questions/question.ts';
import { isProvable, provingSentences } from '../../src/lib/quiz/evidence.ts';
import type { Page } from './test.ts';

/** A shipped pack, read as strictly as a stranger’s. */
export const shippedPack = (slug: string): Pack => {
  const parsed = parsePack(readFileSync(inProject('questions', slug, 'pack.json'), 'utf8'));
  if (!('pack' in parsed)) throw new Error(parsed.message);
  return parsed.pack;
};

/** Is it answered by an option, and proven by a sentence? */
export const isChosenAndProven = (pack: Pack, question: Question): boolean =>
  question.form === null && isProvable(pack, question);

/**
 * The pack as it is shared, begun by its first question that has options, one sentence for a proof and, where one is named, that kind: what a
 * pack asks first changes with what it was made by, and what a test is about does not.
 */
export const beginningWell = (pack: Pack, kind: Question['kind'] | null = null): Pack => {
  const shared = sharedPack(pack);
  const first = shared.questions.find(
    (question) =>
      isChosenAndProven(shared, question) &&
      provingSentences(shared, question).length === 1 &&
      (kind === null || question.kind === kind),
  );
  if (!first) throw new Error(`Expected a question with options and a proof in “${pack.title}”`);
  return { ...shared, questions: [first, ...shared.questions.filter((question) => question !== first)] };
};

/** Opens the first questions of a pack as a link that somebody sent. */
export const openShared = async (page: Page, pack: Pack): Promise<void> => {
  await page.goto(`/play/shared#${printFragment({ ...pack, questions: pack.questions.slice(0, 3) })}`);
};
