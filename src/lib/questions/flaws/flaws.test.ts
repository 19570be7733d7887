import { describe, expect, it } from 'vitest';
import { fixtureContext, soundDraft } from '../fixture.ts';
import type { Draft, Option } from '../question.ts';
import { FLAW_IDS, type FlawId } from './flaw.ts';
import { FLAWS } from './flaws.ts';
import { numberIn } from './numbers.ts';
import { isOutOfOrder } from './option-flaws.ts';

const contexts = [fixtureContext()];

/** A draft of another stem or other options, the first of which is the key. */
type Item = { readonly kind?: Draft['kind']; readonly stem?: string; readonly options?: readonly string[] };

const optionOf = (text: string, at: number): Option => ({
  text,
  correct: at === 0,
  because: 'So it is.',
  evidence: [],
});

const draftOf = ({ kind = 'GAP', stem = soundDraft.stem, options }: Item): Draft => ({
  ...soundDraft,
  kind,
  stem,
  options: options?.map(optionOf) ?? soundDraft.options,
});

/** For each flaw an item that has it and the same item mended. */
const CASES: readonly (readonly [flaw: FlawId, why: string, flawed: Item, sound: Item])[] = [
  [
    'ambiguous-stem',
    'a pronoun that nobody owns',
    { stem: 'According to the article, who said that the bridge would be named after her father?' },
    { stem: 'According to the article, who said that Rosa Imber would name the bridge after her father?' },
  ],
  [
    'ambiguous-stem',
    'words that point outside',
    { stem: 'According to the article, who said that such a plan had failed before?' },
    { stem: 'According to the article, who said that the plan for the tram had failed before?' },
  ],
  [
    'ambiguous-stem',
    'a verb left out',
    { stem: 'According to the article, who said that the tram company would?' },
    { stem: 'According to the article, who said that the tram company would pay?' },
  ],
  [
    'implausible-distractor',
    'words where a figure is asked for',
    { stem: 'How many trams does the article say run to the harbour?', options: ['12', 'the old ones', '14'] },
    { stem: 'How many trams does the article say run to the harbour?', options: ['12', '13', '14'] },
  ],
  [
    'implausible-distractor',
    'a person where an outlet is asked for',
    {
      stem: 'Which newspaper does the article credit with the cost of the repairs?',
      options: ['The Avel Courier', 'Dana Okoye', 'The Tide'],
    },
    {
      stem: 'Which newspaper does the article credit with the cost of the repairs?',
      options: ['The Avel Courier', 'The Harbour Times', 'The Tide'],
    },
  ],
  [
    'none-of-the-above',
    'a way out',
    { options: ['Rosa Imber', 'Dana Okoye', 'None of the above'] },
    { options: ['Rosa Imber', 'Dana Okoye', 'Teo Lindqvist'] },
  ],
  [
    'longest-key',
    'a key that is longest by far',
    { options: ['Rosa Imber of the tram company', 'Teo Lindqvist', 'Dana Okoye'] },
    { options: ['Rosa Imber-Hallam', 'Teo Lindqvist', 'Dana Okoye'] },
  ],
  [
    'gratuitous-stem',
    'a story before the question',
    { stem: 'The tram is old. It crosses a bridge. Who, according to the article, counted the bolts?' },
    { stem: 'Who, according to the article, counted the bolts of the bridge?' },
  ],
  [
    'gratuitous-stem',
    'an aside in brackets',
    { stem: 'Who, according to the article, counted the bolts (there are many of them)?' },
    { stem: 'Who, according to the article, counted the bolts?' },
  ],
  [
    'true-false',
    'a choice of two',
    { options: ['True', 'False'] },
    { options: ['Yes, it says so', 'No, it says otherwise', 'It does not say'] },
  ],
  [
    'convergence',
    'wrong answers that are the key with one part exchanged',
    { options: ['Imber → Courier → this article', 'Imber → Tide → this article', 'Okoye → Courier → this article'] },
    { options: ['Imber → Courier → this article', 'Courier → Imber → this article', 'Imber → Tide → this article'] },
  ],
  [
    'logical-cue',
    'an option that stands in the stem',
    { stem: 'According to the article, who said after Dana Okoye that the rails were older than the bridge?' },
    { stem: 'According to the article, who said that the rails were older than the bridge?' },
  ],
  [
    'logical-cue',
    'a word of the key’s family',
    {
      stem: 'Which body does the article credit with the scientific view of the tram?',
      options: ['Port Scientists', 'Port Drivers', 'Port Tenants'],
    },
    {
      stem: 'Which body does the article credit with the view of the tram?',
      options: ['Port Scientists', 'Port Drivers', 'Port Tenants'],
    },
  ],
  [
    'all-of-the-above',
    'a catch-all',
    { options: ['Rosa Imber', 'Dana Okoye', 'All of these'] },
    { options: ['Rosa Imber', 'Dana Okoye', 'Teo Lindqvist'] },
  ],
  [
    'fill-in-the-blank',
    'a gap',
    { stem: 'Which day fills the gap in this sentence from the article: “The tram will close in ____ for repairs”?' },
    { stem: 'In which month does the article say the tram will close for repairs?' },
  ],
  [
    'absolute-term',
    'one option that leaves nothing open',
    { options: ['The rails are old', 'The rails never wear out', 'The rails are new'] },
    { options: ['The rails are old', 'The rails are worn', 'The rails are new'] },
  ],
  [
    'word-repeats',
    'a key that repeats the stem',
    { options: ['Rails Imber', 'Teo Lindqvist', 'Dana Okoye'] },
    { options: ['Rosa Imber', 'Teo Lindqvist', 'Dana Okoye'] },
  ],
  [
    'unfocused-stem',
    'a stem that asks of nothing in particular',
    { stem: 'Which of these statements is true according to the article?' },
    { stem: 'What does the article say will happen to the tram in May?' },
  ],
  [
    'unfocused-stem',
    'a stem that asks nothing',
    { stem: 'According to the article, the rails of the tram' },
    { stem: 'According to the article, how old are the rails of the tram?' },
  ],
  [
    'complex-type',
    'options made of options',
    { options: ['A and B', 'B and C', 'A only'] },
    { options: ['Rosa Imber', 'Teo Lindqvist', 'Dana Okoye'] },
  ],
  [
    'grammatical-cue',
    'a key that alone begins small',
    { options: ['the rails', 'Bridge', 'Quay'] },
    { options: ['Rails', 'Bridge', 'Quay'] },
  ],
  [
    'grammatical-cue',
    'a stem that ends in “an”',
    { stem: 'According to the article, was the tram stopped by an?', options: ['engineer', 'driver', 'owner'] },
    { stem: 'According to the article, who stopped the tram?', options: ['engineer', 'driver', 'owner'] },
  ],
  [
    'lost-sequence',
    'figures up and down',
    { options: ['40 crowns', '12 crowns', '25 crowns'] },
    { options: ['12 crowns', '25 crowns', '40 crowns'] },
  ],
  [
    'vague-term',
    'one option that leaves open how often',
    { options: ['It runs often', 'It runs daily', 'It runs weekly'] },
    { options: ['It runs hourly', 'It runs daily', 'It runs weekly'] },
  ],
  [
    'negative-stem',
    'a stem that asks for what is not so',
    { stem: 'Who, according to the article, did not say the rails were older than the bridge?' },
    { stem: 'Who, according to the article, said the rails were older than the bridge?' },
  ],
  [
    'negative-stem',
    'a “not” of our own beside the one that an article reports',
    { stem: 'Who, according to the article, was not asked for comment?' },
    { stem: 'Who, according to the article, could not be reached for comment?' },
  ],
];

describe('item-writing flaws', () => {
  it('are the nineteen of the list, in its order', () => {
    expect(FLAWS.map((flaw) => flaw.id)).toEqual(FLAW_IDS);
    expect(FLAWS).toHaveLength(19);
  });

  it.each(CASES)('%s: sees %s, and not its mended twin', (id, _why, flawed, sound) => {
    const flaw = FLAWS.find((one) => one.id === id);
    expect(flaw?.finds(draftOf(flawed), contexts)).toMatch(/\p{L}/u);
    expect(flaw?.finds(draftOf(sound), contexts)).toBeNull();
  });

  it('not-one-answer: sees two right answers and none', () => {
    const flaw = FLAWS.find((one) => one.id === 'not-one-answer');
    for (const correct of [true, false])
      expect(
        flaw?.finds({ ...soundDraft, options: soundDraft.options.map((one) => ({ ...one, correct })) }, contexts),
      ).toMatch(/\p{L}/u);
    expect(flaw?.finds(soundDraft, contexts)).toBeNull();
  });

  it('each have an item here that has it', () => {
    const tested = new Set<FlawId>(CASES.map(([id]) => id).concat('not-one-answer'));
    expect(FLAW_IDS.filter((id) => !tested.has(id))).toEqual([]);
  });

  it.each(FLAWS.map((flaw) => [flaw.id, flaw] as const))('%s is not seen in a sound draft', (_id, flaw) => {
    expect(flaw.finds(soundDraft, contexts)).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    ['about 2.5 million crowns', 2_500_000],
    ['three dozen', 36],
    ['1,200 homes', 1200],
    ['no figure', null],
  ])('in “%s” are %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it('are in order when they rise or fall', () => {
    expect(isOutOfOrder(['1', '2', '3'])).toBe(false);
    expect(isOutOfOrder(['3 km', '2 km', '1 km'])).toBe(false);
    expect(isOutOfOrder(['3 km', '1 km', '2 km'])).toBe(true);
    expect(isOutOfOrder(['Rosa Imber', '1', '2'])).toBe(false);
  });
});
