import { describe, expect, it } from 'vitest';
import { fixtureContext, soundDraft, TEXT } from '../fixture.ts';
import type { Draft, Option } from '../question.ts';
import { GATES, judge } from './gates.ts';

const contexts = [fixtureContext()];

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
  ['one-key', 'two right answers', withOptions((_, index) => ({ correct: index < 2 }))],
  ['three-options', 'two options', { options: soundDraft.options.slice(0, 2) }],
  ['distinct-options', 'one option twice', named('Rosa Imber', 'Dana Okoye', 'Dana Okoye')],
  ['distinct-options', 'one option inside another', named('Rosa Imber', 'Imber', 'Dana Okoye')],
  ['no-catch-all', 'none of the above', named('Rosa Imber', 'Dana Okoye', 'None of the above')],
  [
    'key-length',
    'a key that is longest by far',
    named('Rosa Imber of the tram company', 'Teo Lindqvist', 'Dana Okoye'),
  ],
  ['option-form', 'figures beside words', named('Rosa 4', 'Teo Lindqvist', 'Dana Okoye')],
  ['key-echo', 'a key that repeats the stem', named('Rails Imber', 'Teo Lindqvist', 'Dana Okoye')],
  [
    'not-given-away',
    'an option that stands in the stem',
    {
      stem: 'According to the article, who said after Dana Okoye that the rails were older than the bridge they cross?',
    },
  ],
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
  [
    'no-negative',
    'a stem that asks for what is not so',
    { stem: 'Who, according to the article, did not say the rails were older than the bridge?' },
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
  [
    'stands-alone',
    'a pronoun that points outside',
    { stem: 'According to the article, who said to her that the rails were old?' },
  ],
  ['clean-text', 'a gap in the wording', { explanation: 'The article credits these words to  Rosa Imber.' }],
  ['clean-text', 'a mark that does not pair', { explanation: 'The article credits “these words to Rosa Imber.' }],
  [
    'explanation-length',
    'an explanation of fifty words',
    { explanation: `Rosa Imber said so. ${'word '.repeat(50)}end.` },
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
    expect(GATES.map((gate) => gate.id).filter((id) => !FAULTS.some(([fault]) => fault === id))).toEqual([]);
  });
});
