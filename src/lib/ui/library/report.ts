import type { Pack } from '../../questions/pack-type.ts';
import type { Question } from '../../questions/question.ts';

export const FAULTS = ['key', 'second', 'proof', 'wording', 'other'] as const;
/** What a reader may find wrong with a question. */
export type Fault = (typeof FAULTS)[number];

const optionLine = ({ text, correct }: Question['options'][number]): string => `  ${correct ? '[key] ' : ''}${text}`;

const questionLines = (question: Question | null): readonly string[] =>
  question
    ? [
        `question: ${question.id} (${question.kind})`,
        `stem: ${question.stem}`,
        'options:',
        ...question.options.map(optionLine),
      ]
    : ['question: all'];

/** A correction as plain text, for whoever keeps the pack: which pack, which version of its text, which question, what is wrong. */
export const reportText = (
  pack: Pack,
  place: string,
  question: Question | null,
  fault: { readonly words: string; readonly note: string },
): string =>
  [
    'says-who correction',
    `pack: ${place} (${pack.title})`,
    `engine: ${pack.engine}, seed ${pack.seed}`,
    ...pack.articles.map(({ hash, title }) => `article: ${title} (${hash})`),
    ...questionLines(question),
    `wrong: ${fault.words}`,
    ...(fault.note.trim() === '' ? [] : [`note: ${fault.note.trim()}`]),
  ].join('\n');

/** A link that opens the reader’s own mail with the correction in it; whom to send it to is the reader’s choice. */
export const mailTo = (subject: string, text: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/gu, '\r\n'))}`;
