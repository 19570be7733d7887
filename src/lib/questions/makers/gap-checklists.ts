import { aboutNoClaim } from '../claim.ts';
import { slice } from '../../article/span.ts';
import type { Sentence } from '../../language/reading.ts';
import { passageAt, seesAll, type Context } from '../context.ts';
import { around, excerptOf } from '../clip.ts';
import { capital } from '../phrase.ts';
import type { Draft, Option } from '../question.ts';
import { CHECKLISTS, type Checklist, type Detail } from '../words/checklists.ts';
import { wordingFor } from '../wordings.ts';

/** A sentence of the article with its words. */
type Told = { readonly sentence: Sentence; readonly words: string };

const HEAD = 3; // sentences, with the headline, that say what an article is about

/** A detail that the article gives, and the sentence that gives it. */
type Given = { readonly detail: Detail; readonly told: Told };

const givenIn = (told: readonly Told[], { details, beside }: Checklist): Given[] =>
  details.flatMap((detail) => {
    const found = told.find(({ words }) => detail.given.test(words) && (beside === null || beside.test(words)));
    return found ? [{ detail, told: found }] : [];
  });

/** Details of which no sentence of the whole text speaks, as far as a wide search can tell. */
const absentFrom = (told: readonly Told[], { details }: Checklist): Detail[] =>
  details.filter(({ touches }) => touches !== null && !told.some(({ words }) => touches.test(words)));

/** Two given details to stand beside the missing one; beside a grave one, one as grave. */
const beside = (key: Detail, given: readonly Given[]): readonly [Given, Given] | null => {
  const grave = given.filter(({ detail }) => detail.grave);
  const plain = given.filter(({ detail }) => !detail.grave);
  if (key.grave && grave.length === 0) return null;
  const [first, second] = [...grave, ...plain];
  return first && second ? [first, second] : null;
};

const optionOf = (context: Context, { detail, told }: Given): Option => {
  const found = detail.given.exec(told.words);
  const start = told.sentence.start + (found?.index ?? 0);
  const words = around(context, { start, end: start + (found?.[0].length ?? 0) });
  return {
    text: detail.text,
    correct: false,
    because: `${capital(context.name)} does tell this: “${excerptOf(words, 16)}”.`,
    evidence: [passageAt(context, told.sentence)],
  };
};

const draftOf = (context: Context, name: string, absent: Detail, given: readonly Given[]): Draft => ({
  kind: 'GAP',
  skill: 'S7',
  process: 'E1',
  scale: false,
  stem: wordingFor(
    [
      `Which detail of the ${name} that ${context.name} reports does it leave out?`,
      `${capital(context.name)} reports on ${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}. Which of these details does it leave out?`,
    ],
    context.text.length,
  ),
  options: [
    { text: absent.text, correct: true, because: 'No sentence of the article speaks of it.', evidence: [] },
    ...given.map((one) => optionOf(context, one)),
  ],
  explanation: `${capital(context.name)} tells the other two, in the passages marked. On this point, “${absent.text.toLowerCase()}”, a search of the whole text finds nothing.`,
  ...aboutNoClaim({ evidence: [], needed: [] }),
  absence: true,
});

/** What a checklist for this kind of report finds missing. */
export const missingDetails = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const told = context.reading.sentences.map((sentence) => ({ sentence, words: slice(context.text, sentence) }));
  const body = told.filter(({ sentence }) => !context.sensitive.has(sentence.paragraph));
  const head = told
    .slice(0, HEAD)
    .map(({ words }) => words)
    .join(' ');
  for (const checklist of CHECKLISTS) {
    const name = checklist.names.exec(head)?.[0].toLowerCase();
    if (!name || !checklist.about.test(head)) continue;
    const given = givenIn(body, checklist);
    const absent = absentFrom(told, checklist);
    const pairs = absent.flatMap((key) => {
      const wrong = beside(key, given);
      return wrong ? [{ key, wrong }] : [];
    });
    const [chosen] = pairs;
    if (chosen) return [draftOf(context, name, chosen.key, chosen.wrong)];
  }
  return [];
};
