import { isProvable, mayBeSilent } from '../quiz/evidence.ts';
import { isLaid, isWhole } from '../quiz/reply.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { Question } from '../questions/question.ts';
import type { Attempt } from '../quiz/quiz-type.ts';
import type { Reply, RoomSettings } from './room-type.ts';

/** A reply as the quiz judges it. */
export const asAttempt = (reply: Reply): Attempt => ({ ...reply, hint: 'none' });

const isSentence = (pack: Pack, { article, sentence }: Reply['marked'][number]): boolean =>
  pack.articles[article]?.sentences[sentence] !== undefined;

/** A reader can point at so many sentences and no more; more is not reading. */
const MOST_MARKED = 12;

const pointsWell = (pack: Pack, { marked }: Reply): boolean =>
  marked.length <= MOST_MARKED && marked.every((mark) => isSentence(pack, mark));

/** A reply answers a question in one way: by an option, or in the question's form. */
const answersWell = (question: Question, reply: Reply): boolean =>
  isLaid(question, reply.laid) &&
  (question.form ? reply.option === null : question.options[reply.option ?? -1] !== undefined);

/** Is that a whole reply to the question, as the class asks for it? Nothing that a client sends is taken on trust. */
export const isWholeReply = (pack: Pack, settings: RoomSettings, question: Question, reply: Reply): boolean =>
  answersWell(question, reply) &&
  isWhole(question, asAttempt(reply)) &&
  pointsWell(pack, reply) &&
  (settings.certainty ? reply.certainty !== null : reply.certainty === null);

/** The reply without marks where the class is not asked to prove its answers. */
export const asAsked = (settings: RoomSettings, question: Question, reply: Reply): Reply =>
  settings.evidence || question.form?.as === 'mark' ? reply : { ...reply, marked: [] };

/**
 * Can anything be pointed at for this question, and is the class asked to? Where the text may be silent it always is
 * asked: left out only when silence is right, it would give the key away.
 */
export const asksForProof = (pack: Pack, settings: RoomSettings, question: Question): boolean =>
  question.form?.as === 'mark' || (settings.evidence && (mayBeSilent(question) || isProvable(pack, question)));
