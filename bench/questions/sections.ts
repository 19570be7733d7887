import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { FLAWS } from '../../src/lib/questions/flaws/flaws.ts';
import { topicWords } from '../../src/lib/questions/phrase.ts';
import { KINDS, type Question } from '../../src/lib/questions/question.ts';
import { atLeast, atMost, held, outOf, plain, type Figure, type Section } from '../facts/figure.ts';

import { type Finding, findingOf } from './answerability.ts';
import { blindItem } from './blind-item.ts';
import { chanceLevel, taughtLuck } from './blind-solver.ts';
import { claimAsFact, isGivenAway, spansOff } from './checks.ts';
import { counted, mean, percent, sum } from './counts.ts';
import { fittedLuck } from './fit-solver.ts';
import { shownIn, type Run, type Shown } from './run.ts';

/** Kinds of the questions that passed, shown or not. */
const passing = ({ pack }: Run): Question['kind'][] => [
  ...pack.questions.map((question) => question.kind),
  ...pack.rejected.filter((one) => one.gate === 'selection').map((one) => one.kind),
];

const listOf = (kinds: readonly string[]): string =>
  KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [`${kind} ${count}`];
  }).join(' · ');

const kindsOf = (run: Run): ReadonlySet<string> => new Set(run.pack.questions.map((question) => question.kind));

/** How many pass and how many are shown: an article a line, then a kind a line. */
export const articleSection = (runs: readonly Run[]): Section => ({
  title: 'questions that pass (shown)',
  figures: [
    ...runs.map((run) =>
      plain(
        run.name,
        `${passing(run).length} (${run.pack.questions.length}) of ${kindsOf(run).size} ${kindsOf(run).size === 1 ? 'kind' : 'kinds'}`,
      ),
    ),
    plain('all', `${sum(runs.map((run) => passing(run).length))} (${shownIn(runs).length})`),
    outOf(
      'quizzes with ten questions or more',
      runs.filter((run) => run.pack.questions.length >= 10).length,
      runs.length,
      Math.ceil(runs.length * 0.88),
    ),
    outOf(
      'quizzes with five kinds or more',
      runs.filter((run) => kindsOf(run).size >= 5).length,
      runs.length,
      runs.length,
    ),
    ...KINDS.map((kind) => plain(kind, kindLine(runs, kind))),
  ],
});

const kindLine = (runs: readonly Run[], kind: Question['kind']): string => {
  const all = runs.map((run) => passing(run).filter((one) => one === kind).length);
  const shown = shownIn(runs).filter(({ question }) => question.kind === kind).length;
  return `${sum(all)} (${shown}) in ${all.filter((count) => count > 0).length}`;
};

export const gateSection = (runs: readonly Run[]): Section => {
  const turned = runs.flatMap((run) => run.pack.rejected.filter((one) => one.gate !== 'selection'));
  return {
    title: `turned down, by gate (${turned.length})`,
    figures: counted(turned.map((one) => one.gate)).map(([gate, count]) =>
      plain(gate, `${count}  ${listOf(turned.filter((one) => one.gate === gate).map((one) => one.kind))}`),
    ),
  };
};

/** The flaws that rules see in a question as it is shown. */
export const flawsOf = ({ run, question }: Shown): string[] =>
  FLAWS.filter((flaw) => flaw.finds(question, run.contexts) !== null).map((flaw) => flaw.id);

export const flawSection = (shown: readonly Shown[]): Section => {
  const found = shown.map(flawsOf);
  return {
    title: `item-writing flaws of what is shown, by rule (${FLAWS.length} rules)`,
    figures: [
      atMost('questions with one', percent(found.filter((one) => one.length > 0).length, found.length), 10, ' %'),
      atMost('questions with two', percent(found.filter((one) => one.length > 1).length, found.length), 0, ' %'),
      ...counted(found.flat()).map(([flaw, count]) => plain(flaw, String(count))),
    ],
  };
};

/** The solver against chance: as taught, and fitted to every other article. */
export const blindSection = (shown: readonly Shown[]): Section => {
  const items = shown.map(blindItem);
  const lucks = [taughtLuck(items), fittedLuck(items)];
  const chance = chanceLevel(items);
  const goal = Math.round((chance + 8) * 10) / 10;
  const [taught, fitted] = lucks.map((luck) => 100 * mean(luck));
  return {
    title: `blind solver (chance ${chance.toFixed(1)} %)`,
    figures: [
      atMost('right by what test-takers are taught', taught ?? 0, goal, ' %'),
      atMost('right after learning from the other articles', fitted ?? 0, goal, ' %'),
      ...counted(shown.map(({ question }) => question.kind)).map(([kind, count]) => {
        const each = lucks.map((luck) => 100 * mean(luck.filter((_, at) => shown[at]?.question.kind === kind)));
        return plain(`${kind}, taught · fitted`, `${each.map((one) => one.toFixed(0)).join(' · ')} % of ${count}`);
      }),
    ],
  };
};

const keyOf = (question: Question): string => question.options[question.key[0] ?? 0]?.text ?? '';

const isLongest = (question: Question): boolean =>
  question.options.every((option) => option.correct || option.text.length < keyOf(question).length);

const echoOf = (question: Question): number => {
  const stem = topicWords(question.stem);
  const shared = (text: string): number => [...topicWords(text)].filter((word) => stem.has(word)).length;
  return shared(keyOf(question)) - mean(question.options.filter((one) => !one.correct).map((one) => shared(one.text)));
};

const placesOf = (questions: readonly Question[]): string =>
  [0, 1, 2].map((at) => `${'ABC'.charAt(at)} ${questions.filter((one) => one.key[0] === at).length}`).join(' · ');

export const cueSection = (shown: readonly Shown[]): Section => {
  const questions = shown.map(({ question }) => question);
  const free = questions.filter((question) => !question.scale);
  const scales = counted(questions.filter((one) => one.scale).map((one) => one.kind));
  return {
    title: 'cues of form',
    figures: [
      atMost(
        'key is the longest, of options in no fixed order',
        percent(free.filter(isLongest).length, free.length),
        40,
        ' %',
      ),
      atMost('words the key shares with the stem, over the wrong ones', mean(free.map(echoOf)), 0.1),
      plain('place of the key, options in no fixed order', placesOf(free)),
      ...scales.map(([kind]): Figure =>
        plain(`place of the key, ${kind}`, placesOf(questions.filter((one) => one.scale && one.kind === kind))),
      ),
    ],
  };
};

const none = (what: string, count: number): Figure => held(what, String(count), '0', count === 0);

export const faultSection = (shown: readonly Shown[]): Section => ({
  title: 'what must not happen',
  figures: [
    none('passages that are no whole sentences', sum(shown.map(spansOff))),
    none('claims put as facts', shown.filter(claimAsFact).length),
    none('keys that another stem of the set holds', shown.filter(isGivenAway).length),
    none(
      'explanations over 45 words',
      shown.filter(({ question }) => question.explanation.split(/\s+/u).length > 45).length,
    ),
  ],
});

export const answerSection = (shown: readonly Shown[], english: EnglishModel | null): Section => {
  const found = shown.flatMap((one) => findingOf(one, english) ?? []);
  const count = (finding: Finding): number => found.filter((one) => one === finding).length;
  return {
    title: `read again from the passages alone (${found.length} questions about one claim)`,
    figures: [
      atLeast('credits whom the key says', percent(count('agrees'), found.length), 90, ' %'),
      plain('credits nobody', String(count('silent'))),
      none('credits somebody else', count('differs')),
      none('second right answers', count('second answer')),
    ],
  };
};

export const timeSection = (runs: readonly Run[]): Section => ({
  title: 'time',
  figures: [
    plain('processor time a quiz, mean', `${Math.round(mean(runs.map((run) => run.time)))} ms`),
    plain('the slowest', `${Math.round(Math.max(...runs.map((run) => run.time)))} ms`),
  ],
});
