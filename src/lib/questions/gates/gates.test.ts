import { describe, expect, it } from 'vitest';
import type { Figure } from '../../facts/events/figure.ts';
import { fixtureContext, soundDraft, TEXT } from '../fixture.ts';
import type { Draft, Option } from '../question.ts';
import { STOPPING_FLAWS } from '../flaws/flaws.ts';
import { GATES, judge } from './gates.ts';

const whole = fixtureContext();

/** What the two sums of the fixture belong to, as the figures of an article tell it. */
const figureOf = (text: string): Figure => {
  const core = { start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length };
  const of = TEXT.lastIndexOf('the repairs', core.start);
  return {
    id: text,
    kind: 'money',
    span: core,
    text,
    core,
    unit: 'crowns',
    values: [],
    bound: 'exact',
    link: null,
    deadline: false,
    of: { start: of, end: of + 'the repairs'.length },
    event: null,
    whose: null,
    place: null,
    placeEntity: null,
    claimant: null,
    deniedBy: null,
    supersedes: null,
    supersededBy: null,
    revision: null,
    paragraph: 0,
    rule: null,
  };
};

const contexts = [
  { ...whole, facts: { ...whole.facts, figures: ['40 million crowns', '25 million crowns'].map(figureOf) } },
];

const withOptions = (change: (option: Option, index: number) => Partial<Option>): Partial<Draft> => ({
  options: soundDraft.options.map((option, index) => ({ ...option, ...change(option, index) })),
});

const named = (...texts: string[]): Partial<Draft> =>
  withOptions((option, index) => ({ text: texts[index] ?? option.text }));

/** What is wrong with each draft, by the gate that must say so. */
const FAULTS: readonly (readonly [gate: string, why: string, change: Partial<Draft>])[] = [
  [
    'passages-exact',
    'a passage behind the end of the text',
    { evidence: [{ article: 0, start: 0, end: TEXT.length + 1 }] },
  ],
  ['passages-exact', 'a passage in an article that is not there', { evidence: [{ article: 3, start: 0, end: 5 }] }],
  [
    'passages-exact',
    'a passage of white space',
    { evidence: [{ article: 0, start: TEXT.indexOf('\n\n'), end: TEXT.indexOf('\n\n') + 2 }] },
  ],
  ['passage-there', 'no proof', { evidence: [] }],
  ['passage-there', 'proof for what is not said', { absence: true }],
  [
    'quoted-words-there',
    'words that nobody wrote',
    { stem: 'According to the article, who is quoted as saying “the rails are made of cheese”?' },
  ],
  ['three-options', 'two options', { options: soundDraft.options.slice(0, 2) }],
  ['distinct-options', 'one option twice', named('Rosa Imber', 'Dana Okoye', 'Dana Okoye')],
  ['distinct-options', 'one option inside another', named('Rosa Imber', 'Imber', 'Dana Okoye')],
  ['option-form', 'figures beside words', named('Rosa 4', 'Teo Lindqvist', 'Dana Okoye')],
  [
    'reasons-there',
    'an option with no reason',
    withOptions((option, index) => (index === 1 ? { because: ' ' } : option)),
  ],
  [
    'wrong-answers-shown',
    'a wrong answer with no passage',
    withOptions((option, index) => (index === 1 ? { evidence: [] } : option)),
  ],
  ['nothing-private', 'private life', { flags: ['private'] }],
  ['nothing-private', 'a child', { flags: ['minor'] }],
  ['nothing-private', 'a method of harm', { flags: ['harm-method'] }],
  ['stem-length', 'a stem of four words', { stem: 'Who in the article?' }],
  [
    'stem-grade',
    'a stem of long words',
    {
      stem: 'Which institutional representative articulated infrastructural considerations, according to the article, regarding transportation?',
    },
  ],
  ['article-named', 'no article', { stem: 'Who really said that the rails were older than the bridge they cross?' }],
  [
    'claimant-there',
    'an explanation without the claimant',
    { explanation: 'These are the words.', status: null, ...withOptions(() => ({ because: 'So it is.' })) },
  ],
  [
    'neutral-words',
    'a verb that takes a side',
    { stem: 'According to the article, who admitted that the rails were older than the bridge they cross?' },
  ],
  ['clean-text', 'a gap in the wording', { explanation: 'The article credits these words to  Rosa Imber.' }],
  ['clean-text', 'a mark that does not pair', { explanation: 'The article credits “these words to Rosa Imber.' }],
  [
    'explanation-length',
    'an explanation of fifty words',
    { explanation: `Rosa Imber said so. ${'word '.repeat(50)}end.` },
  ],
  ['one-form', 'one name with a title', named('Rosa Imber', 'Dr Teo Lindqvist', 'Dana Okoye')],
  ['one-form', 'one name with a role', named('Rosa Imber, the head', 'Teo Lindqvist', 'Dana Okoye')],
  ['one-form', 'one quotation', named('“Rosa Imber”', 'Teo Lindqvist', 'Dana Okoye')],
  ['number-form', 'digits beside letters', named('40 crowns', 'twenty crowns', '25 crowns')],
  ['number-form', 'one rounded figure', named('40 crowns', 'about 20 crowns', '25 crowns')],
  ['number-form', 'one unit of its own', named('40 crowns', '20 trams', '25 crowns')],
  ['careful-key', 'a careful key', named('It is not yet known', 'It was sold', 'It was moved')],
  ['careful-key', 'bold wrong answers', named('It was lent', 'It never ran', 'It was always shut')],
  ['careful-key', 'careful wrong answers', named('It was sold', 'It may have moved', 'It could be lent')],
  [
    'expected-field',
    'a share beside a poll',
    {
      kind: 'WHO',
      stem: 'Which of these does the article credit to a poll of shop owners on the quay?',
      ...named('54 per cent of them use the tram', 'The quay was built by hand', 'The bridge is to be painted'),
    },
  ],
  ['one-type', 'one outlet beside two people', named('Rosa Imber', 'Teo Lindqvist', 'The Avel Courier')],
  [
    'expected-key',
    'a quotation that can only be one',
    { kind: 'VOICE', stem: 'In the article, whose words are these: “We counted the bolts”?' },
  ],
  [
    'hardened-claim',
    'a claim taken for granted',
    { stem: 'According to the article, how did Rosa Imber learn about the state of the tram lines?' },
  ],
  ['trifle', 'a caption', { stem: 'According to the article, who wrote the caption under the picture of the tram?' }],
  ['key-proven', 'a key whom the passage does not name', named('Dana Okoye', 'Teo Lindqvist', 'Rosa Imber')],
  [
    'key-proven',
    'a quotation from another sentence',
    { stem: 'According to the article, who said “nobody has counted the bolts”?' },
  ],
  [
    'claimant-proven',
    'a passage that leaves the claimant out',
    { kind: 'SURE', evidence: [{ article: 0, start: 0, end: 31 }] },
  ],
  ['credited-alone', 'a key who is not the one credited', named('Port Avel', 'Rosa Imber', 'Dana Okoye')],
  [
    'no-rival-figure',
    'two figures for the same repairs',
    { kind: 'LOC', ...named('40 million crowns', '25 million crowns', '30 million crowns') },
  ],
];

describe('gates', () => {
  it('let a sound draft through', () => {
    expect(judge(soundDraft, contexts)).toBeNull();
  });

  it.each(FAULTS)('%s stops %s', (id, _why, change) => {
    const gate = GATES.find((one) => one.id === id);
    expect(gate?.finds({ ...soundDraft, ...change }, contexts)).toMatch(/\p{L}/u);
    expect(gate?.finds(soundDraft, contexts)).toBeNull();
    expect(judge({ ...soundDraft, ...change }, contexts)).not.toBeNull();
  });

  it('each have a draft here that they stop', () => {
    const flaws = new Set<string>(STOPPING_FLAWS.map((flaw) => flaw.id)); // tested beside their rules
    const gates = GATES.map((gate) => gate.id).filter((id) => !flaws.has(id));
    expect(gates.filter((id) => !FAULTS.some(([fault]) => fault === id))).toEqual([]);
  });
});
