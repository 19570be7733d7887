import { contains } from '../../article/span.ts';
import { attributionsOver, namesPerson, passagesOver, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { presentable } from '../names.ts';
import { capital, danglingWord, innerMarks, proseName, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { slotsIn, type Slot } from './sayso-slots.ts';
import { draftOf, exchanged } from './sayso-draft.ts';

/** What was not so on one day may not be so on another, and what lasts lasts: such a sentence is not contradicted by another day. */
const LASTING =
  /(?<![\p{L}])(?:not|never|no|nobody|none|nothing|without|still|already|since|until|remain\p{L}*|[\p{L}]+n[’']t)(?![\p{L}])/iu;

/** The article says otherwise: one value of its own sentence exchanged for another value of the text. Never about a person. */
export const misread = (context: Context, slots: readonly Slot[]): Draft[] =>
  slots.flatMap((slot) => {
    const sentence = sentenceOf(context, slot.span);
    if (!sentence || attributionsOver(context, sentence).length > 0 || sensitivityOf(context, [sentence])) return [];
    const words = wording(context, sentence);
    const value = wording(context, slot.span);
    const alone = slots.filter((one) => one.noun === slot.noun && contains(sentence, one.span)).length === 1;
    const other = alone ? slotsIn([slot], sentence)[0]?.others.find(({ text }) => !words.includes(text)) : undefined;
    const person = namesPerson(context, sentence);
    if (
      !other ||
      person ||
      /[“”"?:]/u.test(words) ||
      danglingWord(words) ||
      LASTING.test(words) ||
      words.split(value).length !== 2
    )
      return [];
    return [
      draftOf(
        context,
        words.replace(value, () => other.text),
        'otherwise',
        exchanged(slot.noun, value, other.text),
        wholeProof(passagesOver(context, [sentence])),
        {
          attribution: null,
          claimant: null,
          flags: [],
          explanation: `The passage has “${value}”, where the statement has “${other.text}”. The ${slot.noun} in the statement belongs to another sentence of the text.`,
        },
      ),
    ];
  });

/** The article says otherwise: a body that gave no comment is said to have given one. Never about a person. */
export const uncommented = (context: Context): Draft[] =>
  context.facts.noComments.flatMap((none) => {
    const source = none.sourceId ? context.sources.get(none.sourceId) : undefined;
    if (
      !source ||
      (source.kind !== 'organisation' && source.kind !== 'outlet') ||
      !presentable(source) ||
      !/declin|refus|comment/iu.test(wording(context, none.cue)) ||
      sensitivityOf(context, [none.source])
    )
      return [];
    const name = proseName(context, source);
    const proof = wholeProof(passagesOver(context, [none.source, none.cue]));
    const cue = wording(context, none.cue);
    return [
      draftOf(
        context,
        `${capital(name)} gave a comment when it was asked for one.`,
        'otherwise',
        {
          yes: `The passage has “${innerMarks(cue)}”.`,
          otherwise: `The passage has “${innerMarks(cue)}”: no comment was given.`,
          silent: 'It does say: the passage is marked.',
        },
        proof,
        {
          attribution: null,
          claimant: null,
          flags: [],
          explanation: `The passage has “${innerMarks(cue)}” for ${name}. Giving no comment is neither a yes nor a no to what was asked.`,
        },
      ),
    ];
  });
