import type { Attribution } from '../../facts/facts.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { oneDraftEach } from '../claim.ts';
import type { Context } from '../context.ts';
import { countWords } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { statementsOf, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { draftWith, FEWEST_WORDS } from './who-said.ts';

/** “That evening”: a time that the sentences before give. */
const POINTS_BACK =
  /(?<![\p{L}])(?:that (?:day|night|morning|afternoon|evening|week|month|year)|at the time|then|there)(?![\p{L}])/iu;

/** “They had no doubt that it would come”: nothing before “it” that it could mean. */
const LONE_IT = /^(?:(?!(?<![\p{L}])(?:the|an?)\s\p{Ll}).)*(?<![\p{L}])its?(?![\p{L}])/iu;

/** A claim about the speaker’s own doings; no word of it tells a man from a woman. */
const ownDoings = (context: Context, attribution: Attribution): Statement[] =>
  statementsOf(context, attribution).length > 0 || !/^(?:stated|hedged)$/u.test(attribution.certainty)
    ? []
    : soundStatementsOf(FEWEST_WORDS, 'they')(context, attribution).filter(
        ({ form, words }) =>
          form === 'clause' && /^they\s/u.test(words) && !POINTS_BACK.test(words) && !LONE_IT.test(words),
      );

const PERFECT = /^they (?:had|have) (?:(\p{L}+ly|always|never|once|often|just|also) )?(\p{L}+)(?= )/u;
const PLAIN = /^they (\p{L}+)(?= )/u;
const VIEW = /^they (?:thought|believed|think|believe) (?:that )?(?=\p{L}+ )/u;
const HOPE = /^they (?:hoped|hope) (?:that )?(?=(?:the|an?|\p{Lu}\p{L}+) )/u;
/** A second “they”, or one in another case, would bring back what the first one was left out for. */
const THEY = /(?<![\p{L}])(?:they|them|their|theirs|themselves)(?![\p{L}])/iu;

/** A verb as it stands behind “having”; a regular one that no list has tells itself by its end. */
const isParticiple = (word: string): boolean => {
  const form = readVerb(word)?.form;
  return form === undefined ? word === 'been' || /^\p{Ll}{3,}ed$/u.test(word) : /participle/u.test(form);
};

/** “Had fed the goat and gave it water”: behind “having”, “gave” would be wrong. */
const hasBarePast = (words: string): boolean =>
  [...words.matchAll(/(?<![\p{L}])and (\p{Ll}+)/gu)].some(([, word]) => readVerb(word ?? '')?.form === 'past');

const MOST_SPOKEN_OF = 11; // words

/** “Spoke of having fed the pumpkin on seaweed and covered it with a quilt at night”. */
const isStilted = (phrase: string): boolean =>
  /^spoke of /u.test(phrase) && (countWords(phrase) > MOST_SPOKEN_OF || /(?<![\p{L}])and(?![\p{L}])/iu.test(phrase));

/**
 * What somebody told of doing, thinking or hoping, without the “they” that a stem would else need: “they had left the gate open” →
 * “spoke of having left the gate open”. Null where it cannot be put so.
 */
export const selfPhrase = (words: string): string | null => {
  const put = (lead: string, from: number): string | null => {
    const rest = words.slice(from);
    const whole = `${lead} ${rest.trim()}`;
    return THEY.test(rest) || rest.trim() === '' || isStilted(whole) ? null : whole;
  };
  const view = VIEW.exec(words);
  if (view) return put('took the view that', view[0].length);
  const hope = HOPE.exec(words);
  if (hope) return put('expressed the hope that', hope[0].length);
  const [perfect, adverb, done] = PERFECT.exec(words) ?? [];
  if (perfect !== undefined && done !== undefined)
    return isParticiple(done) && !hasBarePast(words)
      ? put(`spoke of having${adverb === undefined ? '' : ` ${adverb}`} ${done}`, perfect.length)
      : null;
  const [plain, verb = ''] = PLAIN.exec(words) ?? [];
  return plain !== undefined && isParticiple(verb) && !hasBarePast(words)
    ? put(`spoke of having ${verb}`, plain.length)
    : null;
};

/** Who told of something of their own: “spoke of having left the gate open”. */
export const whoOfSelf = (context: Context): Draft[] =>
  oneDraftEach(context, ownDoings, (_, statement) => {
    const phrase = selfPhrase(statement.words);
    const hedged = statement.attribution.certainty === 'hedged';
    return hedged && !/^(?:took the view|expressed the hope)/u.test(phrase ?? '')
      ? null
      : draftWith(context, statement, phrase);
  });
