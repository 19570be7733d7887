import { passagesOf, shownIn, type Run, type Shown } from './run.ts';

const LETTERS = 'ABCDEF';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const questionLines = (shown: Shown, number: number): string[] => {
  const { question } = shown;
  return [
    `### ${number}. ${question.stem}`,
    '',
    ...question.options.map(
      (option, at) => `- ${LETTERS.charAt(at)}${option.correct ? ' **✔**' : ''} ${option.text} — *${option.because}*`,
    ),
    '',
    `${question.kind}. ${question.explanation}${question.status === null ? '' : ` ${question.status}`}`,
    '',
    ...passagesOf(shown)
      .flatMap((passage) => [`> ${oneLine(passage)}`, '>'])
      .slice(0, -1),
    '',
    '☐ as it stands ☐ after an edit ☐ no',
    '',
  ];
};

/** The questions of all quizzes on a sheet for people to judge, in Markdown. */
export const printSheet = (runs: readonly Run[]): string =>
  runs
    .flatMap((run) => [
      `## ${run.name}: ${run.pack.articles.map((article) => oneLine(article.title)).join(' / ')}`,
      '',
      ...shownIn([run]).flatMap((shown, at) => questionLines(shown, at + 1)),
    ])
    .join('\n');
