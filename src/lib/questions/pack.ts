import * as v from 'valibot';
import { LABEL_KINDS, PARAGRAPH_ROLES } from '../article/article.ts';
import { CERTAINTIES, ENTITY_TYPES, MODES, SOURCE_KINDS, READERS } from '../facts/facts.ts';
import { fingerprint } from './fingerprint.ts';
import { hasWholeKey, partsOf } from './forms/form.ts';
import { PACK_SCHEMA, type Pack } from './pack-type.ts';
import { KINDS, PROCESSES, SKILLS } from './question.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate('Expected a day, like 2026-03-14.'));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check((found) => found.start < found.end, 'Expected a span that starts before it ends.'),
);
const passage = v.pipe(
  v.object({ article: offset, start: offset, end: offset }),
  v.check((found) => found.start < found.end, 'Expected a passage that starts before it ends.'),
);

const optionFields = v.object({ text: words, correct: v.boolean(), because: words, evidence: v.array(passage) });

const part = v.object({ text: words, because: words, evidence: v.array(passage) });
const parts = v.pipe(v.array(part), v.minLength(3), v.maxLength(5));
const places = v.array(offset);

const form = v.variant('as', [
  v.object({ as: v.literal('order'), stem: words, parts, last: words, key: places }),
  v.object({
    as: v.literal('match'),
    stem: words,
    left: parts,
    right: v.array(words),
    key: places,
    explanation: words,
    status: words,
  }),
  v.object({ as: v.literal('mark'), stem: words }),
]);

const questionFields = v.object({
  id: words,
  form: v.optional(v.nullable(form), null), // packs of before know options only
  kind: v.picklist(KINDS),
  skill: v.picklist(SKILLS),
  process: v.picklist(PROCESSES),
  stem: words,
  options: v.pipe(v.array(optionFields), v.minLength(2), v.maxLength(6)),
  key: v.pipe(v.array(offset), v.minLength(1)),
  scale: v.boolean(),
  explanation: words,
  status: v.nullable(v.string()),
  evidence: v.array(passage),
  needed: v.array(offset),
  certainty: v.nullable(v.picklist(CERTAINTIES)),
  facts: v.array(v.string()),
  flags: v.array(v.string()),
  absence: v.boolean(),
  edited: v.optional(v.nullable(day), null), // packs of before have neither
  stale: v.optional(v.nullable(words), null),
  approved: v.optional(day),
});

const question = v.pipe(
  questionFields,
  v.check(
    (found) => found.options.every((each, index) => each.correct === found.key.includes(index)),
    'Expected the key to be the options marked correct.',
  ),
  v.check(
    (found) => found.absence || found.stale !== null || found.needed.length > 0,
    'Expected a passage that proves the key.',
  ),
  v.check(
    (found) => found.needed.every((index) => index < found.evidence.length),
    'Expected needed to name passages of the evidence.',
  ),
  v.check(
    (found) => found.form === null || hasWholeKey(found.form),
    'Expected the key of a form to use each part once.',
  ),
);

/** A question as it stands while somebody writes it: any of its words may still be missing. */
export const sketchSchema = v.object({
  ...questionFields.entries,
  stem: v.string(),
  options: v.array(v.object({ ...optionFields.entries, text: v.string(), because: v.string() })),
  key: v.array(offset),
  explanation: v.string(),
});

const article = v.object({
  title: v.string(),
  text: words,
  hash: words,
  outlet: v.nullable(v.string()),
  labels: v.array(v.object({ kind: v.picklist(LABEL_KINDS), span })),
  paragraphs: v.array(v.object({ index: offset, span, role: v.picklist(PARAGRAPH_ROLES) })),
  sentences: v.array(v.tuple([offset, offset])),
  origin: v.nullable(v.string()),
  licence: v.nullable(v.string()),
});

const spans = v.array(span);

const facts = v.object({
  sources: v.array(
    v.object({
      id: words,
      canonical: words,
      kind: v.picklist(SOURCE_KINDS),
      anonymous: v.boolean(),
      role: v.nullable(v.string()),
      mentions: spans,
    }),
  ),
  attributions: v.array(
    v.object({
      id: words,
      source: spans,
      relative: v.optional(v.nullable(span), null),
      sourceId: v.nullable(v.string()),
      cue: spans,
      content: spans,
      mode: v.picklist(MODES),
      certainty: v.picklist(CERTAINTIES),
      certaintyCue: spans,
      chain: v.array(v.string()),
      paragraph: offset,
      inHeadline: v.boolean(),
      parent: v.nullable(v.string()),
      group: v.nullable(v.string()),
      anaphoric: v.boolean(),
      rule: v.string(),
    }),
  ),
  entities: v.array(
    v.object({
      id: words,
      canonical: words,
      type: v.picklist(ENTITY_TYPES),
      subtype: v.nullable(v.string()),
      role: v.nullable(v.string()),
      mentions: spans,
    }),
  ),
});

/** The shape of a pack, as code; `questions/pack.schema.json` is printed from it. */
export const packSchema = v.object({
  schema: v.literal(PACK_SCHEMA),
  title: v.string(),
  engine: words,
  seed: v.number(),
  reader: v.optional(v.picklist(READERS), 'patterns'), // packs of before the model have none
  articles: v.pipe(v.array(article), v.minLength(1), v.maxLength(2)),
  facts: v.array(facts),
  questions: v.array(question),
  rejected: v.array(
    v.object({
      kind: v.picklist(KINDS),
      gate: words,
      reason: words,
      stem: v.string(),
      evidence: v.array(passage),
    }),
  ),
  reviews: v.optional(v.array(v.object({ by: words, on: day, note: v.string() })), []),
  note: v.nullable(v.string()),
});

export type PackRefusal = {
  readonly rejected: 'not-json' | 'bad-field' | 'outside-article' | 'stale';
  readonly field: string;
  readonly message: string;
};

type Placed = {
  readonly field: string;
  readonly at: { readonly article: number; readonly start: number; readonly end: number };
};

/** Every span of a pack with the name of its field. */
const placed = (pack: Pack): Placed[] => [
  ...pack.articles.flatMap((each, article) => [
    ...each.sentences.map(([start, end], n) => ({
      field: `articles.${article}.sentences.${n}`,
      at: { article, start, end },
    })),
    ...each.paragraphs.map((one, n) => ({
      field: `articles.${article}.paragraphs.${n}.span`,
      at: { article, ...one.span },
    })),
    ...each.labels.map((one, n) => ({ field: `articles.${article}.labels.${n}.span`, at: { article, ...one.span } })),
  ]),
  ...pack.facts.flatMap((each, article) => [
    ...each.sources.flatMap((one, n) =>
      one.mentions.map((at, m) => ({ field: `facts.${article}.sources.${n}.mentions.${m}`, at: { article, ...at } })),
    ),
    ...each.entities.flatMap((one, n) =>
      one.mentions.map((at, m) => ({ field: `facts.${article}.entities.${n}.mentions.${m}`, at: { article, ...at } })),
    ),
    ...each.attributions.flatMap((one, n) =>
      [...one.source, ...one.cue, ...one.content, ...one.certaintyCue].map((at) => ({
        field: `facts.${article}.attributions.${n}`,
        at: { article, ...at },
      })),
    ),
  ]),
  ...pack.questions.flatMap((each, q) => [
    ...each.evidence.map((at, n) => ({ field: `questions.${q}.evidence.${n}`, at })),
    ...partsOf(each.form).flatMap((one, p) =>
      one.evidence.map((at, n) => ({ field: `questions.${q}.form.${p}.evidence.${n}`, at })),
    ),
    ...each.options.flatMap((one, o) =>
      one.evidence.map((at, n) => ({ field: `questions.${q}.options.${o}.evidence.${n}`, at })),
    ),
  ]),
];

const lies = (pack: Pack, { at }: Placed): boolean => {
  const text = pack.articles[at.article]?.text;
  return text !== undefined && at.start < at.end && at.end <= text.length;
};

/**
 * A pack out of what somebody handed in: a JSON text or its value. Refuses with the name of the field that is wrong:
 * a wrong shape, a span outside its article, a text that is not the one its fingerprint was taken from.
 */
export const parsePack = (input: unknown): { readonly pack: Pack } | PackRefusal => {
  let value: unknown = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch {
      return {
        rejected: 'not-json',
        field: '',
        message: 'This is not a pack: it is not JSON. Open a pack file that Says Who? saved.',
      };
    }
  }
  const parsed = v.safeParse(packSchema, value, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const field = v.getDotPath(issue) ?? 'the pack itself';
    return {
      rejected: 'bad-field',
      field,
      message: `This pack cannot be opened: ${field} is wrong. ${issue.message.replace(/\.?$/u, '.')}`,
    };
  }
  const pack: Pack = parsed.output;
  if (pack.facts.length !== pack.articles.length)
    return {
      rejected: 'bad-field',
      field: 'facts',
      message: 'This pack cannot be opened: facts is wrong. Expected one entry an article.',
    };
  const astray = placed(pack).find((each) => !lies(pack, each));
  if (astray)
    return {
      rejected: 'outside-article',
      field: astray.field,
      message: `This pack cannot be opened: ${astray.field} points outside its article.`,
    };
  const changed = pack.articles.findIndex((each) => fingerprint(each.text) !== each.hash);
  if (changed >= 0)
    return {
      rejected: 'stale',
      field: `articles.${changed}.hash`,
      message: `This pack cannot be opened: the text is not the one that articles.${changed}.hash was taken from.`,
    };
  return { pack };
};

/** A pack as the text of a file, its fields in the order of the schema; `parsePack` reads it back as it was. */
export const printPack = (pack: Pack): string => `${JSON.stringify(v.parse(packSchema, pack), null, 1)}\n`;
