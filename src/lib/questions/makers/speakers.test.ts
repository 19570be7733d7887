import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { factopAhead } from './factop-ahead.ts';
import { factopWritten } from './factop-written.ts';
import { answeredClaims } from './gap-answered.ts';
import { openPoints } from './gap-refused.ts';
import { headlineQuotes } from './headbody-quoted.ts';
import { colouredSpeakers } from './loaded-people.ts';
import { voicePeople } from './voice-people.ts';
import { whoseFragment, whosePrinted, whoSaid } from './who-said.ts';
import { chosenVerbs } from './loaded-verbs.ts';

const english = shippedEnglish();

const keysOf = (write: (context: ReturnType<typeof contextOf>) => Draft[], text: string): string[] => {
  const context = contextOf(0, 'the article', readText({ text }, english));
  return write(context)
    .filter((draft) => judge(draft, [context]) === null)
    .flatMap(({ options }) => options.flatMap(({ correct, text: name }) => (correct ? [name] : [])));
};

const pool = (vance: string, ottley: string, calloway: string): string => `Town pool to stay shut

Petra Vance, the manager of the pool, ${vance}.

Bram Ottley, a swimming teacher, ${ottley}.

Ines Calloway, a plumber, ${calloway}.`;

const LEAKS = 'said that the roof over the deep end was leaking';
const FAILED = 'said that the heating failed twice in a month';

describe('the reasons of who said it', () => {
  const text = pool(LEAKS, FAILED, 'said that the filters were full');
  const context = contextOf(0, 'the article', readText({ text }, english));
  const drafts = whoSaid(context);

  it('show the credit of the key and what each other said', () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const { options } of drafts)
      for (const { correct, because } of options)
        expect(because).toMatch(correct ? /credits this to .+ \(“.+ said”\)\.$/u : / said that .+\.$/u);
  });

  it('never give what somebody denied as that person’s words', () => {
    const denied = pool(LEAKS, FAILED, 'whose van was seen there, denied that the filters were full of her hair');
    const other = contextOf(0, 'the article', readText({ text: denied }, english));
    const told = whoSaid(other).flatMap(({ options }) => options.filter((one) => one.text === 'Ines Calloway'));
    for (const { because, correct } of told) if (!correct) expect(because).toMatch(/denie[ds]/u);
  });

  it('say nothing that only repeats that others say other things', () => {
    for (const { explanation } of drafts) expect(explanation).not.toMatch(/other things|other words|elsewhere/u);
  });
});

describe('who said it', () => {
  const asked = (told: string): Draft[] => {
    const context = contextOf(0, 'the article', readText({ text: `Baker in court over loaves

${told}

“The oven was cold all winter,” said Ines Calloway, a baker. Petra Vance said that the flour had come from Kell.` }, english)); // prettier-ignore
    return [...whoSaid(context), ...whoseFragment(context)];
  };
  const stems = (told: string): string => asked(told).map(({ stem }) => stem).join(' '); // prettier-ignore

  it('is not asked of a plea: of all in court nobody else would deny it', () => {
    expect(stems('Bram Ottley, 47, denies four counts of fraud over the bread.')).not.toMatch(/counts of fraud/u);
    expect(stems('Bram Ottley denied that the bread had been weighed in Kell.')).toMatch(/bread had been weighed/u);
  });

  it('is not asked of words that only tell how many', () => {
    expect(stems('Bram Ottley said that he had baked on “maybe a dozen” evenings.')).not.toMatch(/maybe a dozen/u);
    expect(stems('Bram Ottley said that he had baked on “maybe a dozen foggy evenings” in May.')).toMatch(/foggy/u);
  });

  it('is proved by the sentence before too where only that names the outlet between', () => {
    const told = 'Bram Ottley told the Kell Courier that bread was dear. He told the paper that the mill in Brill had closed its gates.'; // prettier-ignore
    for (const { stem, evidence } of asked(told).filter(({ stem: one }) => one.includes('Courier')))
      expect(evidence.length, stem).toBe(stem.includes('mill') ? 2 : 1);
  });
});

describe('whoever told an outlet', () => {
  it('is asked for as that, not through the outlet’s passing it on', () => {
    const text = pool(`told the Lake Herald ${LEAKS.replace('said ', '')}`, FAILED, 'said that the filters were full');
    const context = contextOf(0, 'the article', readText({ text }, english));
    const stems = whoSaid(context).map(({ stem }) => stem);
    expect(stems).toContain(
      'According to the article, who told the Lake Herald that the roof over the deep end was leaking?',
    );
  });
});

describe('of three speakers', () => {
  it('one speaks of what is to come', () => {
    const text = pool(LEAKS, FAILED, 'said that the new filters would arrive in the winter');
    expect(keysOf(factopAhead, text)).toEqual(['Ines Calloway']);
  });

  it.each([
    'said that the new filters would arrive if the council paid',
    'said that the new filters would not be enough to clean the pool',
    'hopes that the new filters will arrive in the winter',
    'said that the council should order new filters for the winter',
    'said that the filters had been ordered for the winter',
  ])('nobody is asked about who %s', (calloway) => {
    expect(keysOf(factopAhead, pool(LEAKS, FAILED, calloway))).toEqual([]);
  });

  it('one is asked about as speaking of what is to come only beside two who do not', () => {
    const text = pool(LEAKS, 'expects the lessons to move to the river', 'said that the filters would arrive in May');
    expect(keysOf(factopAhead, text)).toEqual([]);
  });

  it('one put the claim in writing', () => {
    const letter = 'wrote in a letter to the council that nobody had cleaned the filters since the summer';
    const [leaks, failed] = [LEAKS, FAILED].map((told) => told.replace('said', 'told the council meeting'));
    expect(keysOf(factopWritten, pool(leaks ?? '', failed ?? '', letter))).toEqual(['Ines Calloway']);
    expect(keysOf(factopWritten, pool(LEAKS, FAILED, letter))).toEqual([]); // a “said” may stand for an email
    expect(keysOf(factopWritten, pool(leaks ?? '', 'said in a letter that the heating failed', letter))).toEqual([]);
  });

  it('one declined to answer, and one claim is disputed', () => {
    const filters = 'said that nobody had cleaned the filters since the summer. The mayor disputes that';
    expect(keysOf(openPoints, pool(`${LEAKS}. She would not say when it began`, FAILED, filters))).toEqual([
      'Petra Vance',
    ]);
    expect(keysOf(answeredClaims, pool(LEAKS, FAILED, filters))).toEqual(['Ines Calloway']);
    expect(keysOf(answeredClaims, pool(LEAKS, FAILED, filters.replace(/[.].*$/u, '')))).toEqual([]);
  });

  it('nobody is offered as undisputed who answers the disputed claim, or speaks for whoever denies it', () => {
    const filters = 'said that a guard was told to keep quiet. The council rejects that';
    const text = (ottley: string): string => pool(LEAKS, ottley, filters);
    expect(keysOf(answeredClaims, text(FAILED))).toEqual(['Ines Calloway']);
    expect(keysOf(answeredClaims, text('said that no such conversation took place'))).toEqual([]);
    expect(keysOf(answeredClaims, text('said that no guard was ever told to keep quiet'))).toEqual([]);
    expect(keysOf(answeredClaims, text('for the council, said that the heating failed twice'))).toEqual([]);
  });

  it('nobody is asked about as speaking of what is to come who expects “the number” to rise', () => {
    expect(keysOf(factopAhead, pool(LEAKS, FAILED, 'expects the number to double by the weekend'))).toEqual([]);
  });

  it('one is brought by a verb that takes a side', () => {
    expect(keysOf(colouredSpeakers, pool(LEAKS, 'admitted that the heating was too weak', FAILED))).toEqual([
      'Bram Ottley',
    ]);
    expect(keysOf(colouredSpeakers, pool(LEAKS, FAILED, 'said that nobody had cleaned the filters'))).toEqual([]);
    // a plea has no plainer word
    expect(keysOf(colouredSpeakers, pool(LEAKS, 'admitted two counts of fraud over the heating', FAILED))).toEqual([]);
  });

  it('one is paraphrased, and two are quoted', () => {
    const text = (calloway: string): string => `Town pool to stay shut

“The roof over the deep end is leaking,” said Petra Vance, the manager of the pool.

“The heating failed twice in a month,” said Bram Ottley, a swimming teacher.

Ines Calloway, a plumber, said that nobody had cleaned the filters since the summer.${calloway}`;
    expect(keysOf(voicePeople, text(''))).toEqual(['Ines Calloway']);
    expect(keysOf(voicePeople, text(' “I would not swim in it,” Ines Calloway said.'))).toEqual([]);
    expect(keysOf(voicePeople, text(' “I would not swim in it.”'))).toEqual([]); // whose may this be?
  });
});

describe('the words of a headline', () => {
  const text = (told: string): string => `Town pool ‘a bath for ducks’, meeting hears

Petra Vance, the manager of the pool, ${told}

Bram Ottley, a swimming teacher, said that the heating failed twice in a month.

“Nobody has cleaned the filters since the summer,” said Ines Calloway, a plumber.`;

  it('are traced to whoever the text credits', () => {
    expect(keysOf(headlineQuotes, text('called the deep end ‘a bath for ducks’.'))).toEqual(['Petra Vance']);
  });

  it('are not traced to somebody who only tells that they were said', () => {
    expect(keysOf(headlineQuotes, text('said that visitors had been told it was ‘a bath for ducks’.'))).toEqual([]);
  });
});

describe('whose printed talk it is', () => {
  const talk = (after: string): string[] =>
    keysOf(whosePrinted, pool(`said that the pool was shut. ${after}`, FAILED, 'said that the filters were full'));

  it('is asked where “she” can be nobody but the speaker', () => {
    expect(talk('“It was the deepest hole in the county,” she said')).toEqual(['Petra Vance']);
  });

  it('is not asked of talk that hangs on what was said before', () => {
    expect(talk('“But it was the deepest hole in the county,” she said')).toEqual([]);
  });
});

describe('a verb that a writer chose', () => {
  const chosen = (claim: string): string[] => keysOf(chosenVerbs, pool(claim, FAILED, 'said that the filters were full')); // prettier-ignore

  it('is a verb', () => {
    expect(chosen('claimed that the roof over the deep end was leaking')).toEqual([
      'The roof over the deep end was leaking',
    ]);
    expect(chosen('repeated the claim that the roof over the deep end was leaking')).toEqual([]);
  });
});
