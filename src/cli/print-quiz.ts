import type { Pack } from '../lib/questions/pack-type.ts';

const LETTERS = 'ABCDEF';

/** A quiz to read at a terminal or on paper: questions, options, keys, reasons and the passages that prove them. */
export const printQuiz = (pack: Pack): string => {
  const lines = pack.articles.map((article, index) =>
    pack.articles.length > 1 ? `Account ${LETTERS[index]}: ${article.title}` : article.title,
  );
  for (const [index, question] of pack.questions.entries()) {
    lines.push('', `${index + 1}. [${question.kind}] ${question.stem}`);
    for (const [at, option] of question.options.entries())
      lines.push(`   ${LETTERS[at]}${option.correct ? ' *' : '  '} ${option.text}  (${option.because})`);
    lines.push(`   ${question.explanation}`);
    if (question.status !== null) lines.push(`   ${question.status}`);
    for (const { article, start, end } of question.evidence)
      lines.push(`   > ${(pack.articles[article]?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ')}`);
  }
  if (pack.note !== null) lines.push('', pack.note);
  return `${lines.join('\n')}\n`;
};
