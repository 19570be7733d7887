import type { Attribution, Source } from '../../facts/facts.ts';
import { around } from '../clip.ts';
import { seesAll, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { capital, cueOf, curly, proseName, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { ANSWERING, ASKED_BODIES, REQUESTING, THE_REQUEST } from '../words/requests.ts';
import { wordsOf } from '../words-of.ts';
import { draftOf, type Reasons } from './sayso-draft.ts';
import { standsAlone } from './sayso-statements.ts';

/** What somebody is asked to do, or asks to be allowed: of whom it would be told, and whether as granted or as agreed to. */
type Request = { readonly whom: string; readonly act: string; readonly leave: boolean };

const WHOM = /^((?:the |\p{Lu})[^,;:“”]*?|\p{Ll}+s)\sto\s(?=\p{Ll})/u;
const BODIES = new Set(ASKED_BODIES);
const MOST_WHOM = 5; // words

const MANY = /^(?:mps|\p{L}{2,}[^s\P{L}]s)$/u;

/** True of an act in words that mean the same behind “has agreed to”: “publish its evidence”. */
const isAct = (act: string): boolean => /^(?!(?:be|have|not)\s)\p{Ll}/u.test(act);

/** “The trustees” and “keep the Hare” of “called on the trustees to keep the Hare”. */
const requestIn = (words: string): Request | null => {
  const [lead, found = ''] = WHOM.exec(words) ?? [];
  const whom = found.trim();
  const act = lead === undefined ? '' : words.slice(lead.length);
  if (whom === '' || !isAct(act) || wordsOf(whom).length > MOST_WHOM) return null;
  return BODIES.has(wordsOf(whom).at(-1) ?? '') ? { whom, act, leave: false } : null;
};

/** “An official”, “a neighbour of theirs”. */
const PERSON = new RegExp(`(?<![\\p{L}])(?:man|woman|${PERSON_NOUNS.join('|')})s?(?![\\p{L}])`, 'iu');

/** “A rowing club” and “carve the pumpkin” of “a rowing club has asked to carve the pumpkin”: nothing is granted to a person here. */
const leaveIn = (context: Context, { source: spans }: Attribution, source: Source, words: string): Request | null => {
  const act = /^to\s(\p{Ll}.*)$/u.exec(words)?.[1] ?? '';
  const whom = spans.length === 1 && spans[0] ? wording(context, spans[0]) : '';
  const body =
    source.kind !== 'person' &&
    !PERSON.test(whom) &&
    /^(?:an?|the)\s/iu.test(whom) &&
    wordsOf(whom).length <= MOST_WHOM;
  return body && isAct(act) ? { whom, act, leave: true } : null;
};

const MOST_SHARED = 2; // words of the topic: a text that comes back to what was asked may tell what came of it

/** True where the text may tell of an answer: near the request, of whoever was asked, or of “the demand”. */
const isAnswered = (context: Context, attribution: Attribution, { whom, act }: Request): boolean => {
  const own = attribution.content[0] && sentenceOf(context, attribution.content[0]);
  const asked = topicWords(`${whom} ${act}`);
  const head = wordsOf(whom).at(-1) ?? '';
  return context.reading.sentences.some((each) => {
    const text = wording(context, each);
    if (each.start === own?.start) return ANSWERING.test(text);
    const near = each.paragraph === own?.paragraph || wordsOf(text).includes(head);
    const shared = [...topicWords(text)].filter((word) => asked.has(word)).length;
    return shared > MOST_SHARED || THE_REQUEST.test(text) || (near && ANSWERING.test(text));
  });
};

const requestsOf = (context: Context, attribution: Attribution): Request[] => {
  const source = sourceOf(context, attribution);
  const asks =
    REQUESTING.test(cueOf(context, attribution)) && attribution.chain.length === 1 && !attribution.inHeadline;
  if (!asks || sensitivityOf(context, [...attribution.content, ...attribution.source])) return [];
  return soundStatementsOf(3)(context, attribution)
    .filter(({ form }) => form === 'predicate')
    .slice(0, 1)
    .flatMap(({ words }) => requestIn(words) ?? (source && leaveIn(context, attribution, source, words)) ?? [])
    .filter((request) => !isAnswered(context, attribution, request));
};

/** “The trustees have agreed to keep the Hare”, “A rowing club has been allowed to carve the pumpkin”. */
const granted = ({ whom, act, leave }: Request): string =>
  capital(
    `${whom} ${MANY.test(wordsOf(whom).at(-1) ?? '') ? 'have' : 'has'} ${leave ? 'been allowed' : 'agreed'} to ${act}.`,
  );

/** Why no answer but silence fits. */
const reasonsFor = ({ whom, leave }: Request): Reasons => ({
  yes: leave
    ? 'This is only asked for; the text does not report that it was allowed.'
    : `This is only asked for; no answer by ${whom} is reported.`,
  otherwise: leave ? 'The text does not report a refusal.' : `The text does not report that ${whom} refused.`,
  silent: 'The text tells of the request, and nowhere of an answer to it.',
});

/** The article does not say: whether what somebody asked for was agreed to. Once an article. */
export const requestDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  return context.facts.attributions
    .flatMap((attribution) =>
      requestsOf(context, attribution).flatMap((request) => {
        const source = sourceOf(context, attribution);
        const [span] = attribution.content;
        const statement = curly(granted(request));
        if (!source || !span || !standsAlone(context, statement)) return [];
        const name = proseName(context, source);
        return [
          draftOf(context, statement, 'silent', reasonsFor(request), wholeProof([]), {
            claim: { attribution, name },
            span,
            explanation: `${capital(context.name)} reports what ${name} asked for: “${around(context, attribution.cue[0] ?? span, MOST_SHOWN)}”. No answer is reported, and a request is not yet an agreement.`,
          }),
        ];
      }),
    )
    .slice(0, 1);
};

const MOST_SHOWN = 20; // words
