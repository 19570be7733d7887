import type { Pack } from '../questions/pack-type.ts';
import type { Form, FormPart, Question } from '../questions/question.ts';
import { fixturePack, fixtureQuestion, passage } from './fixture.ts';

/** For tests only: the fixture's questions in their other forms. */
const part = (text: string, because: string, evidence: string): FormPart => ({
  text,
  because,
  evidence: [passage(evidence)],
});

const order: Form = {
  as: 'order',
  stem: 'By which route did the claim about the ferry reach the article? Put the hand-overs in order.',
  parts: [
    part('The town council', 'Hands on what came from Ilse Brandt.', 'sent to the town council'),
    part('Ilse Brandt', 'The claim starts here; two others hand it on.', 'Ilse Brandt said on Tuesday'),
    part('The Tollhaven Courier', 'Hands on what came from the town council.', 'reported by the Tollhaven Courier'),
  ],
  last: 'This article',
  key: [1, 0, 2],
};

const match: Form = {
  as: 'match',
  stem: 'Who said what, according to the article? Match each statement with its speaker.',
  left: [
    part('Said that the ferry may stop', 'The article credits this to Ilse Brandt.', 'Ilse Brandt said on Tuesday'),
    part('Said that there was a letter', 'The article credits this to the Courier.', 'quoted a letter'),
    part('Said that the hull is old', 'The article credits this to Piet Aalders.', 'Piet Aalders told'),
  ],
  right: ['Piet Aalders', 'Ilse Brandt', 'Tollhaven Courier'],
  key: [1, 2, 0],
  explanation: 'The article credits each of these to one speaker, in the order Brandt, the Courier and Aalders.',
  status: 'Claims by Ilse Brandt, the Tollhaven Courier and Piet Aalders. This quiz has not checked them.',
};

const mark: Form = {
  as: 'mark',
  stem: 'Which day does the article give for the council’s meeting? Mark the sentence that tells you.',
};

const formed = (id: string, of: string, form: Form): Question => ({ ...fixtureQuestion(of), id, form });

/** Three questions: hand-overs to put in order, statements to match, a sentence to mark. */
export const formPack: Pack = {
  ...fixturePack,
  questions: [formed('f1', 'q4', order), formed('f2', 'q1', match), formed('f3', 'q5', mark)],
};

/** Questions of both fixtures by their ids, in that order. */
export const anyPackOf = (...ids: readonly string[]): Pack => ({
  ...fixturePack,
  questions: ids.flatMap((id) => [...fixturePack.questions, ...formPack.questions].filter((each) => each.id === id)),
});

/** A question in another form by its id. */
export const formQuestion = (id: string): Question => {
  const question = formPack.questions.find((each) => each.id === id);
  if (!question) throw new Error(`Expected a question of the fixture, got ${id}`);
  return question;
};
