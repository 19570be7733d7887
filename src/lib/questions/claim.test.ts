import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { statusOf } from './claim.ts';
import { contextOf, sourceOf } from './context.ts';
import { proseName } from './phrase.ts';

const english = shippedEnglish();

const statusesOf = (body: string): (string | null)[] => {
  const context = contextOf(0, 'the article', readText({ text: `Pier at Brill to close\n\n${body}` }, english));
  return context.facts.attributions.flatMap((one) => {
    const source = sourceOf(context, one);
    return source ? [statusOf(context, one, proseName(context, source))] : [];
  });
};

const VANCE = 'The manager, Petra Vance, claimed that nobody else had wanted the job';
const CHECKED = 'This quiz has not checked it.';

describe('the line that keeps a claim a claim', () => {
  it.each([
    ['a tally the firm disputes', `${VANCE}, a tally the firm disputes.`],
    ['a charge the firm calls ‘absurd’', `${VANCE}, a charge the firm calls “absurd”.`],
    ['that is harder to square with the town’s own files', `${VANCE}, and that is harder to square with the town’s own files, which show that four people applied for it.`],
    ['That is not true', `${VANCE}. That is not true.`],
  ])('has what the article sets against it: %s', (against, body) => {
    expect(statusesOf(body)[0]).toBe(`A claim by Petra Vance, to which the article adds “${against}”. ${CHECKED}`);
  }); // prettier-ignore

  it('has nothing more where the article leaves the claim alone', () => {
    expect(statusesOf(`${VANCE}, and that the pay was low.`)[0]).toBe(`A claim by Petra Vance. ${CHECKED}`);
  });

  it('has no document claim anything', () => {
    const [letter] = statusesOf('A letter to the council says that the pier was rotten.');
    expect(letter).toMatch(/^A claim made in a letter/u);
    const [poll] = statusesOf('A poll last month found that half of the town would miss the pier.');
    expect(poll).toMatch(/^A finding of a poll/u);
  });

  it.each([
    ['an unidentified diplomat', 'An unidentified diplomat said that the pier was rotten.'],
    ['a unionised docker', 'A unionised docker said that the pier was rotten.'],
    ['rescue workers', 'Rescue workers said that the pier was rotten.'],
    ['Lakeport residents', 'The town of Lakeport is small. Lakeport residents said that the pier was rotten.'],
    ['Ukrainian officials', 'Ukrainian officials said that the pier was rotten.'],
  ])('names its source as a sentence does: %s', (name, body) => {
    expect(statusesOf(body)[0]).toBe(`A claim by ${name}. ${CHECKED}`);
  });

  it('says of who answers it no more than the article does', () => {
    const claim = 'The manager, Petra Vance, claimed that the council had hidden the report.';
    expect(statusesOf(`${claim} The council denied that it had hidden the report.`)[0]).toContain('the council denies');
    expect(statusesOf(`${claim} The council dismissed the claim as weather talk.`)[0]).not.toContain('denies');
  });
});
