// For tests only: one invented report with its facts written by hand, so that makers and gates are tested without the reader.
import { readArticle } from '../article/read-article.ts';
import type { Span } from '../article/span.ts';
import type { Attribution, Entity, Facts, Source } from '../facts/facts.ts';
import { readLines } from '../facts/extract-facts.ts';
import { NO_FRAMING } from '../facts/framing/framing.ts';
import { readLanguage } from '../language/read-language.ts';
import { contextOf, type Context } from './context.ts';
import type { Draft } from './question.ts';

export const TEXT = `Harbour tram to close for a year

The tram that links Port Avel with its harbour will close in May for repairs.

Rosa Imber, the head of the tram company, said that the rails were older than the bridge they cross. “Nobody has counted the bolts since the last flood,” said Teo Lindqvist, an engineer.

The Avel Courier reported that the repairs would cost 40 million crowns. The city council said that the repairs would cost 25 million crowns. Bus drivers fear that the road may not hold.

Dana Okoye, a shop owner, told the Courier that trade on the quay would fall by half.`;

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`Expected the fixture to hold “${words}”.`);
  return { start, end: start + words.length };
};

const person = (id: string, canonical: string, role: string): Source => ({
  id,
  canonical,
  kind: 'person',
  anonymous: false,
  role,
  mentions: [at(canonical)],
});

const SOURCES: readonly Source[] = [
  person('s1', 'Rosa Imber', 'the head of the tram company'),
  person('s2', 'Teo Lindqvist', 'an engineer'),
  {
    id: 's3',
    canonical: 'The Avel Courier',
    kind: 'outlet',
    anonymous: false,
    role: null,
    mentions: [at('The Avel Courier')],
  },
  {
    id: 's4',
    canonical: 'city council',
    kind: 'organisation',
    anonymous: false,
    role: null,
    mentions: [at('The city council')],
  },
  person('s5', 'Dana Okoye', 'a shop owner'),
  { id: 's6', canonical: 'bus drivers', kind: 'group', anonymous: true, role: null, mentions: [at('Bus drivers')] },
];

const attribution = (
  id: string,
  sourceId: string,
  source: string,
  cue: string,
  content: string,
  more: Partial<Attribution> = {},
): Attribution => {
  const span = at(content, TEXT.indexOf(source));
  const before = TEXT.slice(0, span.start);
  return {
    id,
    sourceId,
    source: [at(source)],
    relative: null,
    cue: [at(cue, Math.max(0, TEXT.indexOf(source) - 60))],
    content: [span],
    mode: 'indirect',
    certainty: 'stated',
    certaintyCue: [],
    chain: [sourceId],
    paragraph: before.split('\n\n').length - 1,
    inHeadline: false,
    parent: null,
    group: null,
    anaphoric: false,
    rule: 'by-hand',
    ...more,
  };
};

const WORDS = 'Nobody has counted the bolts since the last flood';

const ATTRIBUTIONS: readonly Attribution[] = [
  attribution('a1', 's1', 'Rosa Imber', 'said', 'the rails were older than the bridge they cross'),
  { ...attribution('a2', 's2', 'Teo Lindqvist', 'said', 'an engineer', { mode: 'direct' }), content: [at(WORDS)] },
  attribution('a3', 's3', 'The Avel Courier', 'reported', 'the repairs would cost 40 million crowns'),
  attribution('a4', 's4', 'The city council', 'said', 'the repairs would cost 25 million crowns'),
  attribution('a5', 's6', 'Bus drivers', 'fear', 'the road may not hold', { certainty: 'hedged' }),
  attribution('a6', 's5', 'Dana Okoye', 'told', 'trade on the quay would fall by half', { chain: ['s3', 's5'] }),
];

const ENTITIES: readonly Entity[] = [
  {
    id: 'e1',
    canonical: 'Rosa Imber',
    type: 'person',
    subtype: null,
    role: 'the head of the tram company',
    mentions: [at('Rosa Imber')],
  },
  {
    id: 'e2',
    canonical: 'Teo Lindqvist',
    type: 'person',
    subtype: null,
    role: 'an engineer',
    mentions: [at('Teo Lindqvist')],
  },
  {
    id: 'e3',
    canonical: 'Dana Okoye',
    type: 'person',
    subtype: null,
    role: 'a shop owner',
    mentions: [at('Dana Okoye')],
  },
];

const FACTS: Facts = {
  reader: 'patterns',
  sources: SOURCES,
  attributions: ATTRIBUTIONS,
  entities: ENTITIES,
  times: [],
  amounts: [
    { span: at('40 million crowns'), text: '40 million crowns', kind: 'money', unit: 'crowns', values: [40e6] },
    { span: at('25 million crowns'), text: '25 million crowns', kind: 'money', unit: 'crowns', values: [25e6] },
  ],
  noComments: [],
  references: [],
  demands: [],
  events: [],
  figures: [],
  framing: NO_FRAMING,
  labels: [],
  boilerplate: [],
};

/** The report as makers and gates see it. */
export const fixtureContext = (): Context => {
  const reading = readLanguage(readArticle(TEXT));
  return contextOf(0, 'the article', { reading, lines: readLines(reading), facts: FACTS });
};

const passage = { article: 0, start: TEXT.indexOf('Rosa Imber'), end: TEXT.indexOf(' “Nobody') };
const other = { article: 0, start: TEXT.indexOf('“Nobody'), end: TEXT.indexOf('\n\nThe Avel') };

/** A draft that passes every gate. */
export const soundDraft: Draft = {
  kind: 'WHO',
  skill: 'S2',
  process: 'U1',
  scale: false,
  absence: false,
  stem: 'According to the article, who said that the rails were older than the bridge they cross?',
  options: [
    { text: 'Rosa Imber', correct: true, because: 'These words are credited to Rosa Imber.', evidence: [passage] },
    { text: 'Teo Lindqvist', correct: false, because: 'Other words are credited to Teo Lindqvist.', evidence: [other] },
    { text: 'Dana Okoye', correct: false, because: 'Other words are credited to Dana Okoye.', evidence: [other] },
  ],
  explanation: 'The article credits these words to Rosa Imber.',
  status: 'A claim by Rosa Imber. This quiz has not checked it.',
  evidence: [passage],
  needed: [0],
  certainty: 'stated',
  facts: ['a1'],
  flags: [],
};
