import { fingerprint } from '../questions/fingerprint.ts';
import { PACK_SCHEMA, type Pack, type PackArticle } from '../questions/pack-type.ts';
import type { Option, Passage, Question } from '../questions/question.ts';
import type { SentenceRef } from './quiz-type.ts';

/** For tests only: a tiny invented article and a question of each sort that a quiz treats in its own way. */
const SENTENCES = [
  'Ferry to Oster Island may stop in May',
  'The ferry to Oster Island may stop running in May, harbour master Ilse Brandt said on Tuesday.',
  'Her words were first reported by the Tollhaven Courier, which quoted a letter she had sent to the town council.',
  '“The hull is thirty years old,” shopkeeper Piet Aalders told the newspaper.',
  'The council meets in Tollhaven on Friday.',
] as const;

const PARAGRAPH_BREAK = '\n\n';
const TEXT = SENTENCES.join(PARAGRAPH_BREAK);

const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Expected the words in the fixture article: ${words}`);
  return { start, end: start + words.length };
};

/** The words of the fixture's article as a passage. */
export const passage = (words: string): Passage => ({ article: 0, ...spanOf(words) });

const article: PackArticle = {
  title: SENTENCES[0],
  text: TEXT,
  hash: fingerprint(TEXT),
  outlet: 'The Lagoon Messenger',
  labels: [],
  paragraphs: SENTENCES.map((words, index) => ({
    index,
    span: spanOf(words),
    role: index === 0 ? 'headline' : 'body',
  })),
  sentences: SENTENCES.map((words) => {
    const { start, end } = spanOf(words);
    return [start, end];
  }),
  origin: null,
  licence: null,
};

const option = (text: string, because: string, ...evidence: string[]): Option => ({
  text,
  correct: false,
  because,
  evidence: evidence.map(passage),
});

const PLAIN = {
  form: null,
  scale: false,
  status: null,
  certainty: null,
  facts: [],
  flags: [],
  absence: false,
  edited: null,
  stale: null,
} as const;

const keyed = (right: number, options: readonly Option[]): Pick<Question, 'options' | 'key'> => ({
  options: options.map((each, index) => ({ ...each, correct: index === right })),
  key: [right],
});

const who: Question = {
  ...PLAIN,
  id: 'q1',
  kind: 'WHO',
  skill: 'S2',
  process: 'U1',
  stem: 'Who, according to the article, said that the ferry may stop running?',
  ...keyed(1, [
    option('Piet Aalders', 'Piet Aalders speaks of the age of the hull.', 'shopkeeper Piet Aalders told the newspaper'),
    option('Ilse Brandt', 'The sentence credits the harbour master, Ilse Brandt.', 'harbour master Ilse Brandt said'),
    option(
      'The town council',
      'The council was sent a letter; no words are credited to it.',
      'sent to the town council',
    ),
  ]),
  explanation: 'The article credits harbour master Ilse Brandt: “Ilse Brandt said on Tuesday”.',
  status: 'A claim by Ilse Brandt. This quiz has not checked it.',
  evidence: [passage('may stop running in May, harbour master Ilse Brandt said')],
  needed: [0],
  certainty: 'hedged',
};

const sure: Question = {
  ...PLAIN,
  id: 'q2',
  kind: 'SURE',
  skill: 'S4',
  process: 'U2',
  stem: 'How strongly does Ilse Brandt word the claim that the ferry will stop?',
  scale: true,
  ...keyed(1, [
    option('As certain', 'A certain claim would read “will stop”.', 'may stop running'),
    option('As possible', 'The word “may” makes it possible, no more.', 'may stop running'),
    option('As denied', 'Nothing in the sentence denies it.', 'may stop running'),
  ]),
  explanation: 'Ilse Brandt said the ferry “may” stop: possible, not certain.',
  status: 'A claim by Ilse Brandt. This quiz has not checked it.',
  evidence: [passage('may stop running in May')],
  needed: [0],
  certainty: 'hedged',
};

const sayso: Question = {
  ...PLAIN,
  id: 'q3',
  kind: 'SAYSO',
  skill: 'S5',
  process: 'U2',
  stem: 'Does the article say this? “The council has answered what Ilse Brandt said about the ferry.”',
  scale: true,
  ...keyed(2, [
    option('Yes, it says so', 'No answer from the council is reported.'),
    option('No, it says otherwise', 'No refusal to answer is reported either.'),
    option('It does not say', 'No reply or comment from the council stands in the text.'),
  ]),
  explanation: 'No reply from the council is reported. Silence in an article is not proof that none was made.',
  evidence: [],
  needed: [],
  absence: true,
};

const chain: Question = {
  ...PLAIN,
  id: 'q4',
  kind: 'CHAIN',
  skill: 'S3',
  process: 'U2',
  stem: 'In what order did the claim about the ferry reach readers of the article?',
  ...keyed(0, [
    option('Brandt, Tollhaven Courier, this article', 'She said it, the Courier reported it, the article repeats it.'),
    option(
      'Tollhaven Courier, Brandt, this article',
      'The Courier quoted her letter, not she the Courier.',
      'quoted a letter',
    ),
    option('Aalders, Tollhaven Courier, this article', 'Piet Aalders speaks of the hull.', 'Piet Aalders told'),
  ]),
  explanation:
    'Ilse Brandt said it, the Tollhaven Courier reported it first, and this article repeats it: two hand-overs.',
  status: 'A claim by Ilse Brandt. This quiz has not checked it.',
  evidence: [passage('Ilse Brandt said on Tuesday'), passage('first reported by the Tollhaven Courier')],
  needed: [0, 1],
  certainty: 'hedged',
};

const loc: Question = {
  ...PLAIN,
  id: 'q5',
  kind: 'LOC',
  skill: 'S1',
  process: 'L',
  stem: 'Which day does the article give for the council’s meeting?',
  ...keyed(1, [
    option('Tuesday', 'Tuesday is the day on which Ilse Brandt spoke.', 'Ilse Brandt said on Tuesday'),
    option('Friday', 'The last sentence gives Friday.', 'meets in Tollhaven on Friday'),
  ]),
  explanation: 'The council meets on Friday; Tuesday is the day on which Ilse Brandt spoke.',
  evidence: [passage('The council meets in Tollhaven on Friday')],
  needed: [0],
};

/** Five questions: a plain one, a scale, a silence, a proof of two sentences, and one with two options. */
export const fixturePack: Pack = {
  schema: PACK_SCHEMA,
  title: 'The Oster ferry',
  engine: '0.0.0',
  seed: 1,
  articles: [article],
  facts: [{ sources: [], attributions: [], entities: [] }],
  questions: [who, sure, sayso, chain, loc],
  rejected: [],
  reader: 'trees',
  reviews: [],
  note: null,
};

/** The fixture with only some of its questions, for walks that visit every state. */
export const packOf = (...ids: readonly string[]): Pack => ({
  ...fixturePack,
  questions: fixturePack.questions.filter((question) => ids.includes(question.id)),
});

/** A question of the fixture by its id. */
export const fixtureQuestion = (id: string): Question => {
  const question = fixturePack.questions.find((each) => each.id === id);
  if (!question) throw new Error(`Expected a question of the fixture, got ${id}`);
  return question;
};

/** The marks on these sentences of the fixture's article: 0 headline, 1 Brandt, 2 Courier, 3 Aalders, 4 council. */
export const marksOn = (...sentences: readonly number[]): SentenceRef[] =>
  sentences.map((sentence) => ({ article: 0, sentence }));
