import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft, Kind } from '../question.ts';
import { windowsOf } from '../windows.ts';
import { FRAMING_MAKERS } from './framing-makers.ts';

const english = shippedEnglish();

const contextFor = (text: string) => contextOf(0, 'the article', readText({ text }, english));

const passing = (kind: Kind, text: string): Draft[] => {
  const context = contextFor(text);
  return FRAMING_MAKERS.filter((maker) => maker.id === kind)
    .flatMap((maker) => maker.write(context))
    .filter((draft) => judge(draft, [context]) === null);
};

const keysOf = (kind: Kind, text: string): string[] =>
  passing(kind, text).flatMap((draft) => draft.options.flatMap((one) => (one.correct ? [one.text] : [])));

const ban = (headline: string, verb: string): string => `${headline}

“The environment ministry ${verb} to ban plastic kites,” the kite makers’ union said on Monday.

Shops in Halm sold out by noon.`;

const poll = (more: string): string => `Most residents of Halm want a night ferry, poll finds

A poll of 812 residents of Halm found that most of them want a ferry that runs at night. The poll was conducted by Sable Research.

Petra Vance, who runs a bakery on the quay, said that she would use it. ${more}`;

const POOL = `Town pool to stay shut

The council has boldly rejected a plan to sell the town pool.

Petra Vance, the manager of the pool, described the plan as “a shabby bargain”.`;

describe('questions on framing', () => {
  it.each([
    ['Ministry plans to ban plastic kites, union says', 'wants', 'The headline is firmer'],
    ['Ministry wants to ban plastic kites, union says', 'has decided', 'The passage is firmer'],
    ['Ministry wants to ban plastic kites, union says', 'wants', 'Both are equally firm'],
  ])('weigh “%s” against “%s”', (headline, verb, key) => {
    expect(keysOf('HEADBODY', ban(headline, verb))).toEqual([key]);
  });

  it('weigh no headline whose passage speaks of what is feared or denied', () => {
    expect(
      keysOf('HEADBODY', ban('Ministry plans to ban plastic kites, union says', 'has denied that it wants')),
    ).toEqual([]);
  });

  it('ask for the writer’s judgement only beside two of other people', () => {
    expect(keysOf('LOADED', POOL)).toEqual([]);
    const more = `${POOL}\n\nBram Ottley, a swimming teacher, called the offer “a dreadful insult” on Monday.`;
    expect(keysOf('LOADED', more)).toEqual(['“boldly rejected”']);
  });

  it('call no claim spoken that the same record could settle', () => {
    const text = (claim: string) => `Night boats to stop

Lorcan Fife, who runs the ferries, said that ${claim}. Kerensa Voyle, who chairs the council, said that buses would take the few who travelled.

A log kept by the harbour office shows that the last boat was full on most nights.`;
    expect(keysOf('FACTOP', text('the crews were hard to find'))).toEqual(['The last boat was full on most nights']);
    expect(keysOf('FACTOP', text('the boats ran empty after ten'))).toEqual([]);
  });

  it('ask which statement comes with a verb that is no plain “said”', () => {
    const text = (verb: string) => `Tickets for the Copper Theatre sold out on Monday.

The manager, Dario Penzance, ${verb} that the queue had reached the river. Gwen Tranter, who came at dawn, said that the machine had broken down.

Bram Ottley, an usher, said that the doors had opened late.`;
    expect(keysOf('LOADED', text('boasted'))).toEqual(['The queue had reached the river']);
    expect(keysOf('LOADED', text('said'))).toEqual([]);
  });

  it('ask whom others talk about only where that person is given no word', () => {
    const text = (more: string) => `Nurses at Halm hospital say that a list was kept in a drawer.

Ines Calloway, a ward sister, said that everybody on the ward knew about the drawer. Bram Ottley, a porter, believes that Gregor Maule, the clerk who kept the lists, locked the drawer. “Gregor Maule had the only key,” he said.${more}`;
    expect(keysOf('GAP', text(''))).toEqual(['Gregor Maule']);
    const [unanswered] = passing('GAP', text(' Gregor Maule did not answer our calls.'));
    expect(unanswered?.stem).toMatch(/no comment/u);
    expect(keysOf('GAP', text(' “I lost it in May,” Gregor Maule said.'))).toEqual([]);
  });

  it('find a detail missing only where no sentence comes near it', () => {
    expect(keysOf('GAP', poll(''))).toEqual(['When it was taken']);
    expect(keysOf('GAP', poll('The streets were quiet last week.'))).toEqual([]);
  });

  it('tell a translation that names its translator from one that does not', () => {
    const text = (credit: string) => `Harbour post draws a laugh

“Our officers have come into possession of a paper of the neighbouring state,” the Harbour Service said on Sunday, ${credit}.

The head of the port, Ana Reyes, said that she had not read it.`;
    expect(keysOf('XLATE', text('according to a translation of the post'))).toEqual([
      'It is a translation, but the article leaves open whose',
    ]);
    expect(keysOf('XLATE', text('in the Courier’s translation from Galdian'))).toEqual([
      'It is a translation, and the article says whose',
    ]);
  });

  it('set beside a label what the label itself shuts out', () => {
    const text = (byline: string): string => `OPINION\n\nTown pool to stay shut\n\n${byline}\n\n${POOL}`;
    const wrong = (byline: string): string[] =>
      passing('ZONE', text(byline))
        .filter(({ stem }) => /label/u.test(stem))
        .flatMap(({ options }) => options.flatMap((one) => (one.correct ? [] : [one.text])));
    expect(wrong('By Ines Calloway')).toContain('It gives the view of the outlet as a whole');
    expect(wrong('By the news desk')).not.toContain('It gives the view of the outlet as a whole');
    expect(wrong('By the news desk').join(' ')).not.toMatch(/sponsor|corrects/u);
  });

  it('say nothing of a notice that tells only when', () => {
    expect(keysOf('ZONE', `Town pool to stay shut\n\nUpdated 13.40\n\nThe pool stays shut for another month.`)).toEqual(
      [],
    );
  });

  it('look at each stretch of a long article with the framing that stands in it', () => {
    const filler = 'Trams pass the mill every hour, and the gate to the pond stands open. '.repeat(240);
    const windows = windowsOf(contextFor(`OPINION\n\n${POOL}\n\n${filler}\n\nThe mayor bravely waved.`));
    expect(windows.length).toBeGreaterThan(1);
    expect(windows.flatMap(({ facts }) => facts.framing.labels)).toHaveLength(1);
    for (const { scope, facts } of windows)
      for (const { word } of facts.framing.evaluative)
        expect(scope.span.start <= word.start && word.end <= scope.span.end).toBe(true);
  });
});
