import { contains } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { attributionsOver, passagesOver, seesAll, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { claimFlags } from '../claim.ts';
import { presentable } from '../names.ts';
import { statusLine, type Maker } from '../maker.ts';
import { capital, danglingWord, innerMarks, proseName, topicWords, wording } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, listed, namedStatementsOf, relaysOf, type Statement } from '../statement.ts';
import { slotsIn, rivalSlots, type Slot } from '../swap.ts';

const ANSWERS = ['yes', 'otherwise', 'silent'] as const;
type Answer = (typeof ANSWERS)[number];

const WORDED: Readonly<Record<Answer, string>> = {
  yes: 'Yes, it says so',
  otherwise: 'No, it says otherwise',
  silent: 'It does not say',
};

type Reasons = Readonly<Record<Answer, string>>;

const draftOf = (
  context: Context,
  statement: string,
  answer: Answer,
  reasons: Reasons,
  proof: Proof,
  from: { attribution: Attribution | null; claimant: string | null; explanation: string; flags: readonly string[] },
): Draft => ({
  kind: 'SAYSO',
  skill: 'S5',
  process: answer === 'yes' ? 'U1' : 'U2',
  scale: true,
  stem: `Does ${context.name} say this? “${innerMarks(statement)}”`,
  options: ANSWERS.map((each): Option => ({
    text: WORDED[each],
    correct: each === answer,
    because: reasons[each],
    evidence: proof.evidence,
  })),
  explanation: from.explanation,
  status: from.claimant ? statusLine(from.claimant) : null,
  ...proof,
  certainty: from.attribution?.certainty ?? null,
  facts: from.attribution ? [from.attribution.id] : [],
  flags: [...from.flags],
  absence: answer === 'silent',
});

/** "according to The Post, ": no hand is dropped from a statement. */
const relayed = (context: Context, statement: Statement): string => {
  const relays = relaysOf(context, statement) ?? [];
  return relays.length > 0 ? `according to ${listed(relays.map((one) => proseName(context, one)))}, ` : '';
};

const VERBS: Readonly<Record<string, string>> = { stated: 'said', alleged: 'claimed', hedged: 'said' };

const usable = (context: Context, statement: Statement): boolean =>
  relaysOf(context, statement) !== null &&
  statement.attribution.mode !== 'direct' &&
  (statement.attribution.certainty === 'stated' ||
    statement.attribution.certainty === 'hedged' ||
    statement.attribution.certainty === 'alleged');

/** The article says so: a claim retold with its claimant first. */
const sound = (context: Context, statement: Statement): Draft | null => {
  const clause = usable(context, statement) ? clauseOf(context, statement) : null;
  if (!clause) return null;
  const { attribution, source } = statement;
  const verb =
    attribution.certainty === 'hedged' &&
    !/\b(?:may|might|could|would|likely|probably|perhaps|possibly|unlikely)\b/u.test(clause)
      ? 'believes'
      : VERBS[attribution.certainty];
  if (
    verb === 'believes' &&
    !/^(?:believe|think|thought)/u.test(attribution.cue[0] ? wording(context, attribution.cue[0]) : '')
  )
    return null;
  const name = proseName(context, source);
  const proof = proofOf(context, attribution, source, statement.span);
  return draftOf(
    context,
    `${capital(`${relayed(context, statement)}${name}`)} ${verb} that ${clause}.`,
    'yes',
    {
      yes: 'The passage credits just this to this source.',
      otherwise: 'Nothing in the passage says the opposite.',
      silent: 'The passage that says it is marked.',
    },
    proof,
    {
      attribution,
      claimant: name,
      flags: claimFlags(context, statement),
      explanation: `${capital(context.name)} reports just this as the words of ${name}. “Says so” is about the text; it does not show that the claim is true.`,
    },
  );
};

/** The article says otherwise: one value of a body’s claim exchanged for another value of the text. Never about a person. */
const changed = (context: Context, statement: Statement, slots: readonly Slot[]): Draft[] => {
  const { attribution, source } = statement;
  const clause = usable(context, statement) && attribution.certainty === 'stated' ? clauseOf(context, statement) : null;
  const impersonal = source.kind === 'organisation' || source.kind === 'document' || source.kind === 'group';
  const aboutPerson = context.facts.entities.some(
    (one) =>
      one.type === 'person' &&
      one.mentions.some((mention) => mention.start >= statement.span.start && mention.end <= statement.span.end),
  );
  if (!clause || !impersonal || aboutPerson) return [];
  const name = proseName(context, source);
  return slotsIn(slots, statement.span).flatMap((slot) => {
    const value = wording(context, slot.span);
    const other = slot.others[0];
    if (!other || clause.split(value).length !== 2) return [];
    const proof = proofOf(context, attribution, source, slot.span);
    return [
      draftOf(
        context,
        `${capital(`${relayed(context, statement)}${name}`)} said that ${clause.replace(value, () => other.text)}.`,
        'otherwise',
        {
          yes: `The passage has “${value}”, not “${other.text}”.`,
          otherwise: `The passage has “${value}” where the statement has “${other.text}”.`,
          silent: `It does give the ${slot.noun}: “${value}”.`,
        },
        proof,
        {
          attribution,
          claimant: name,
          flags: claimFlags(context, statement),
          explanation: `The passage credits ${name} with “${value}”, where the statement has “${other.text}”. The text settles it, so this is more than silence.`,
        },
      ),
    ];
  });
};

/** What was not so on one day may not be so on another, and what lasts lasts: such a sentence is not contradicted by another day. */
const LASTING =
  /(?<![\p{L}])(?:not|never|no|nobody|none|nothing|without|still|already|since|until|remain\p{L}*|[\p{L}]+n[’']t)(?![\p{L}])/iu;

/** The article says otherwise: one value of its own sentence exchanged for another value of the text. Never about a person. */
const misread = (context: Context, slots: readonly Slot[]): Draft[] =>
  slots.flatMap((slot) => {
    const sentence = sentenceOf(context, slot.span);
    if (!sentence || attributionsOver(context, sentence).length > 0 || sensitivityOf(context, [sentence])) return [];
    const words = wording(context, sentence);
    const value = wording(context, slot.span);
    const alone = slots.filter((one) => one.noun === slot.noun && contains(sentence, one.span)).length === 1;
    const other = alone ? slotsIn([slot], sentence)[0]?.others.find(({ text }) => !words.includes(text)) : undefined;
    const person = context.facts.entities.some(
      (one) => one.type === 'person' && one.mentions.some((mention) => contains(sentence, mention)),
    );
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
        {
          yes: `The passage has “${value}”, not “${other.text}”.`,
          otherwise: `The passage has “${value}” where the statement has “${other.text}”.`,
          silent: `It does give the ${slot.noun}: “${value}”.`,
        },
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
const uncommented = (context: Context): Draft[] =>
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

const REPLIES =
  /\b(?:den(?:y|ies|ied)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|comment|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/iu;

/** Nothing in the text is by or from this body: it is never credited, never asked, never said to have replied. */
const silentBody = (context: Context, name: string): boolean => {
  const words = topicWords(name);
  const touches = (text: string): boolean => [...topicWords(text)].some((word) => words.has(word));
  if (
    context.facts.sources.some(
      (source) => touches(source.canonical) && context.facts.attributions.some((one) => one.chain.includes(source.id)),
    )
  )
    return false;
  if (context.facts.noComments.some((one) => touches(wording(context, one.source)))) return false;
  return !context.reading.sentences.some((sentence) => {
    const text = wording(context, sentence);
    return touches(text) && REPLIES.test(text);
  });
};

/** The article does not say: a body that a claim is about, and that never gets to answer. */
const silent = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const attribution of context.facts.attributions) {
    const source = attribution.sourceId ? context.sources.get(attribution.sourceId) : undefined;
    if (
      !source ||
      attribution.inHeadline ||
      (attribution.certainty !== 'alleged' && attribution.certainty !== 'stated') ||
      sensitivityOf(context, attribution.content)
    )
      continue;
    const body = context.facts.entities.find(
      (one) =>
        one.type === 'organisation' &&
        !used.has(one.id) &&
        attribution.content.some((content) =>
          one.mentions.some((mention) => mention.start >= content.start && mention.end <= content.end),
        ),
    );
    if (!body || !answerable(context, body.canonical, source)) continue;
    used.add(body.id);
    const name = proseName(context, source);
    const organ = articled(context, body.canonical);
    drafts.push(
      draftOf(
        context,
        `${capital(organ)} has answered what ${name} said about it.`,
        'silent',
        {
          yes: `No answer from ${organ} is reported.`,
          otherwise: `It does not report a refusal to answer either.`,
          silent: `No reply, comment or denial from ${organ} stands anywhere in the text.`,
        },
        wholeProof([]),
        {
          attribution,
          claimant: null,
          flags: [],
          explanation: `No reply, comment or denial from ${organ} is reported. Silence in an article is not proof that none was made.`,
        },
      ),
    );
  }
  return drafts;
};

const answerable = (context: Context, name: string, source: Source): boolean =>
  ![...topicWords(name)].some((word) => topicWords(source.canonical).has(word)) && silentBody(context, name);

const articled = (context: Context, name: string): string =>
  context.scope.plain.includes(`the ${name.toLowerCase()}`) ? `the ${name}` : name;

/** Stick to the text: says so, says otherwise, does not say. */
export const sayso: Maker = {
  id: 'SAYSO',
  write: (context) => {
    const slots = rivalSlots(context);
    const made = context.facts.attributions.flatMap((attribution) => {
      const statements = namedStatementsOf(context, attribution);
      const plain = statements.flatMap((statement) => sound(context, statement) ?? []).slice(0, 1);
      return [...statements.flatMap((statement) => changed(context, statement, slots)).slice(0, 1), ...plain];
    });
    return [...made, ...misread(context, slots), ...uncommented(context), ...silent(context)];
  },
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
