import { contains } from '../../article/span.ts';
import type { Demand, Entity } from '../../facts/facts.ts';
import {
  attributionsOver,
  passageAt,
  passagesOver,
  sensitivityOf,
  sentenceOf,
  sourceOf,
  type Context,
} from '../context.ts';
import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { statusLine, type Maker } from '../maker.ts';
import {
  around,
  capital,
  countWords,
  danglingWord,
  excerptAt,
  innerMarks,
  proseName,
  quoted,
  wording,
} from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { SAME_PLACES } from '../../facts/words/place-names.ts';
import { bodyOf, slotsIn, slotsOf, type Slot } from '../swap.ts';

const GAP = '____';

const base = { kind: 'LOC', skill: 'S1', process: 'L', scale: false, absence: false } as const;

/** A sentence of the article with one value left out. */
const gapDraft = (context: Context, slot: Slot): Draft | null => {
  const sentence = sentenceOf(context, slot.span);
  if (!sentence || slot.others.length < 2) return null;
  const value = wording(context, slot.span);
  const before = context.text.slice(sentence.start, slot.span.start);
  const after = context.text.slice(slot.span.end, sentence.end);
  const words = `${before}${GAP}${after}`.replace(/\s+/gu, ' ').trim();
  const others = slot.others.filter((other) => !words.toLowerCase().includes(other.text.toLowerCase())).slice(0, 2);
  if (
    countWords(words) < 7 ||
    countWords(words) > 30 ||
    words.toLowerCase().includes(value.toLowerCase()) ||
    /(?<![\p{L}])(?:it|he|she|they)\s(?:said|says|say|added)(?![\p{L}])/iu.test(words) ||
    danglingWord(words.replace(GAP, value))
  )
    return null;
  const over = attributionsOver(context, slot.span).filter((one) => !one.inHeadline);
  const claim = over[0];
  const claimant = claim ? sourceOf(context, claim) : null;
  if (claim && !claimant) return null;
  const inside = claim?.source.some((span) => span.start >= sentence.start && span.end <= sentence.end) ?? true;
  const name = claimant ? proseName(context, claimant) : null;
  const lead = name && !inside ? `In words that ${context.name} credits to ${name}, which` : 'Which';
  const where = name && !inside ? '' : ` from ${context.name}`;
  const evidence = passagesOver(context, [
    slot.span,
    ...(inside ? [] : [...(claim?.source ?? []), ...(claim?.cue ?? [])]),
  ]);
  const shown = quoted(words.replace(/^[“"‘]|[”"’]$/gu, ''));
  return {
    ...base,
    stem: `${lead} ${slot.noun} fills the gap${name && !inside ? '' : ` in this sentence${where}`}: ${shown}?`,
    options: [
      {
        text: capital(value),
        correct: true,
        because: `The sentence reads “${innerMarks(excerptAt(context, slot.span, sentence))}”.`,
        evidence,
      },
      ...others.map((other): Option => ({
        text: capital(other.text),
        correct: false,
        because: `It stands elsewhere: “${innerMarks(around(context, other.span))}”.`,
        evidence: passagesOver(context, [other.span]),
      })),
    ],
    explanation: `${capital(context.name)} reads “${innerMarks(excerptAt(context, slot.span, sentence))}”${name ? `, credited to ${name}` : ''}. The others belong to other sentences.`,
    status: name ? statusLine(name) : null,
    ...wholeProof(evidence),
    certainty: claim?.certainty ?? null,
    facts: claim ? [claim.id] : [],
    flags: [sensitivityOf(context, [slot.span]) ?? ''].filter(Boolean),
  };
};

/** A role as an option: without its article, so that all options have one form. */
const roleText = (role: string): string => capital(role.replace(/^(?:the|a|an)\s/iu, ''));

/** "its director" and "who examines papers" do not stand alone. */
const roleStands = (role: string): boolean =>
  !/^(?:the\s)?\p{Ll}+[’']s?\s/u.test(role) &&
  !/^(?:its|his|her|their|our|my|who|whose|which|that|then|now|also|one|another|for|of|from|in|at|with|aged?)\b/iu.test(
    role,
  ) &&
  countWords(role) <= 9;

const peopleWithRoles = (context: Context): Entity[] =>
  context.facts.entities.filter(
    (one) =>
      one.type === 'person' &&
      one.role !== null &&
      roleStands(one.role) &&
      / /u.test(one.canonical) &&
      one.mentions.length > 0 &&
      !sensitivityOf(context, one.mentions.slice(0, 1)),
  );

/** The sentence that gives a person this role. */
const roleEvidence = (context: Context, person: Entity): Draft['evidence'] => {
  const found = person.mentions
    .map((mention) => sentenceOf(context, mention))
    .find(
      (sentence) =>
        sentence &&
        person.role !== null &&
        wording(context, sentence).toLowerCase().includes(person.role.toLowerCase()),
    );
  return found ? [passageAt(context, found)] : [];
};

const overlapping = (a: string, b: string): boolean => {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left.includes(right) || right.includes(left);
};

/** Which role the article gives a person. */
const roleDrafts = (context: Context): Draft[] => {
  const people = peopleWithRoles(context).filter((one) => roleEvidence(context, one).length > 0);
  return people.flatMap((person) => {
    const role = person.role ?? '';
    const others = people
      .filter((other) => other.id !== person.id && other.role !== null && !overlapping(other.role, role))
      .sort((a, b) => Math.abs((a.role ?? '').length - role.length) - Math.abs((b.role ?? '').length - role.length))
      .slice(0, 2);
    const evidence = roleEvidence(context, person);
    return [
      {
        ...base,
        stem: `What role does ${context.name} give ${person.canonical}?`,
        options: [
          {
            text: roleText(role),
            correct: true,
            because: `The passage has “${innerMarks(role)}” beside the name.`,
            evidence,
          },
          ...others.map((other): Option => ({
            text: roleText(other.role ?? ''),
            correct: false,
            because: `That is ${other.canonical}.`,
            evidence: roleEvidence(context, other),
          })),
        ],
        explanation: `${capital(context.name)} introduces ${person.canonical} with the words “${innerMarks(role)}”.`,
        status: null,
        ...wholeProof(evidence),
        certainty: null,
        facts: [person.id],
        flags: [],
      },
    ];
  });
};

const samePlace = (a: string, b: string): boolean =>
  a === b || SAME_PLACES.some((names) => names.includes(a) && names.includes(b));

const demandVerb = (context: Context, demand: Demand): string => {
  const cue = wording(context, demand.cue).toLowerCase().replace(/s$/u, '');
  return /ultimatum|demand|deadline|order|offer/u.exec(cue)?.[0] ?? 'demand';
};

/** Which place a demand or an ultimatum is about. */
const demandDrafts = (context: Context): Draft[] =>
  context.facts.demands.flatMap((demand) => {
    const place = context.facts.entities.find((one) => one.id === demand.placeEntity);
    if (!place || !demand.place || !demand.by || !bodyOf(context, demand.cue)) return [];
    const settled = place.subtype ?? 'place';
    const noun = ['city', 'town', 'port', 'village', 'region', 'island'].includes(settled)
      ? settled === 'port'
        ? 'city'
        : settled
      : 'place';
    const by = wording(context, demand.by)
      .replace(/[’']s$/u, '')
      .replace(/\s(?:for|that|to|over|on)\s.*$/u, '');
    const others = context.facts.entities
      .filter(
        (one) =>
          one.type === 'place' &&
          one.id !== place.id &&
          one.subtype !== null &&
          (one.subtype === place.subtype ||
            (noun === 'city' && ['city', 'town', 'port', 'capital'].includes(one.subtype))),
      )
      .filter(
        (one) =>
          !context.facts.demands.some((other) => other.placeEntity === one.id) &&
          !by.includes(one.canonical) &&
          one.mentions.length > 0,
      )
      .filter(
        (one, index, all) =>
          !samePlace(one.canonical, place.canonical) &&
          !all.slice(0, index).some((other) => samePlace(one.canonical, other.canonical)),
      )
      .slice(0, 2);
    const evidence = passagesOver(context, [demand.cue, demand.place]);
    const word = demandVerb(context, demand);
    return [
      {
        ...base,
        stem: `Which ${noun}, according to ${context.name}, is the ${word} by ${by} about?`,
        options: [
          {
            text: place.canonical,
            correct: true,
            because: `The passage ties the ${word} to ${place.canonical}.`,
            evidence,
          },
          ...others.map((other): Option => ({
            text: other.canonical,
            correct: false,
            because: `${other.canonical} comes up in another way: “${innerMarks(around(context, other.mentions[0] ?? demand.cue))}”.`,
            evidence: passagesOver(context, other.mentions.slice(0, 1)),
          })),
        ],
        explanation: `${capital(context.name)} reports ${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word} by ${by} and names ${place.canonical} as what it is about. The quiz asks what is reported, not who is in the right.`,
        status: null,
        ...wholeProof(evidence),
        certainty: null,
        facts: [place.id],
        flags: [sensitivityOf(context, [demand.cue]) ?? ''].filter(Boolean),
      },
    ];
  });

/** Find it: a place, a role, a time or an amount that the article gives. */
export const loc: Maker = {
  id: 'LOC',
  write: (context) => {
    const slots = slotsOf(context);
    const gaps = slots.flatMap((slot) => {
      const sentence = sentenceOf(context, slot.span);
      const alone =
        sentence && slots.filter((one) => one.noun === slot.noun && contains(sentence, one.span)).length === 1;
      const [clear] = sentence && alone ? slotsIn([slot], sentence) : [];
      return clear ? (gapDraft(context, clear) ?? []) : [];
    });
    return [...demandDrafts(context), ...roleDrafts(context), ...gaps];
  },
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
