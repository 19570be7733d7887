import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf, type Context } from '../context.ts';
import { framed, toldAround } from './frames.ts';
import { figureSlot } from './slots.ts';
import { sentenceFor } from './tell.ts';

const english = shippedEnglish();

const contextOfSentence = (sentence: string): Context =>
  contextOf(0, 'the article', readText({ text: `A report\n\n${sentence}\n` }, english));

/** The question about the figure that holds some words, without its opening words; null when none is asked. */
const question = (sentence: string, value: string): string | null => {
  const context = contextOfSentence(sentence);
  const figure = context.facts.figures.find((one) => one.text.includes(value));
  const told = figure ? toldAround(context, figure.span) : null;
  const slot = figure && told ? figureSlot(told.clause, figure) : null;
  return told && slot
    ? (framed(context, told, slot, 0)?.replace(/^(?:According to|In) the article, /u, '') ?? null)
    : null;
};

/** A sentence, a value in it, and the question that asks for it. */
const CASES: readonly (readonly [sentence: string, value: string, question: string | null])[] = [
  ['Petra Vance has kept the $3,500 prize.', '3,500', 'how large a prize has Petra Vance kept?'],
  ['Petra Vance has kept the $3,500 photograph.', '3,500', null],
  [
    'A petition calling for longer hours at the pool has been signed by 212 people.',
    '212',
    'how many people have signed a petition calling for longer hours at the pool?',
  ],
  ['The smoke was seen by 40 people.', '40', 'by how many people was the smoke seen?'], // “seen” is not “saw”
  ['Researchers at Corwen University followed 486 adults with mild sleep problems for 12 weeks.', '486', null], // “did it follow with sleep problems”
  ['A hearing about the £4,000 is due to take place on 9 February.', 'February', null], // “is the hearing take place”
  [
    'The storm cut off 340 homes in Lower Marsh on Sunday night.',
    '340',
    'how many homes did the storm cut off in Lower Marsh on Sunday night?',
  ],
  [
    'The storm cut off 340 homes in Lower Marsh on Sunday night.',
    'Sunday',
    'on which day did the storm cut off 340 homes in Lower Marsh?',
  ],
  [
    'The fire service said it had rescued 46 people by boat.',
    '46',
    'how many people did the fire service say it had rescued by boat?',
  ],
  ['Bram Ottley said 80 homes had been flooded.', '80', 'how many homes did Bram Ottley say had been flooded?'],
  [
    'About 1,200 people were evacuated from the town of Brill, the county council said.',
    '1,200',
    'about how many people did the county council say were evacuated from the town of Brill?',
  ],
  ['Insurers said the damage would cost at least £12m.', '12m', null],
  ['The government has set aside £4m for repairs.', '4m', 'how much has the government set aside for repairs?'],
  ['The government has set aside £4m for repairs and promised £5m for farmers.', '5m', null],
  [
    'The council, which runs the school, will close the bridge until Friday.',
    'Friday',
    'until which day will the council close the bridge?',
  ],
  ['Police arrested three men in Halm on Monday.', 'three', 'how many men did police arrest in Halm on Monday?'],
  [
    'The company must repay $3m by 1 May, the regulator ruled.',
    '3m',
    'how much did the regulator say the company must repay by 1 May?',
  ],
  [
    'The company must repay $3m by 1 May, the regulator ruled.',
    'May',
    'by which date did the regulator say the company must repay $3m?',
  ],
  ['There are 46 pupils at the school.', '46', 'how many pupils are there at the school?'],
  [
    'The Harbour Board said there were 46 ships in the port.',
    '46',
    'how many ships did the Harbour Board say there were in the port?',
  ],
  ['More than 40 staff lost their jobs.', '40', null],
  ['Four firms bid for the contract.', 'Four', 'how many firms bid for the contract?'],
  [
    'The bridge was built in 1921 by the railway company.',
    '1921',
    'in which year was the bridge built by the railway company?',
  ],
  [
    'The bridge was built in 1887 and was last repaired in 2004.',
    '2004',
    'in which year was the bridge last repaired?',
  ],
  ['Repairs lasted six weeks.', 'six', 'how long did repairs last?'],
  ['Wexley employs 640 people in Harle.', '640', 'how many people does Wexley employ in Harle?'],
  ['Wexley made a profit of £19m last year.', '19m', 'how large a profit did Wexley make last year?'],
  [
    'Harle Foods has turned down a £410m bid from Tidewell.',
    '410m',
    'how large a bid has Harle Foods turned down from Tidewell?',
  ],
  ['The star faded by 96 percent over five days.', '96', 'by what percentage did the star fade over five days?'],
  ['About 62% of residents support the tram line, the Bay Herald reported.', '62%', null],
  ['The annual meeting is on 6 March.', '6 March', 'on which date is the annual meeting?'],
  [
    'Schools will reopen on Friday, the council said.',
    'Friday',
    'According to the council, on which day will schools reopen?',
  ],
  ['The council did not close 19 schools.', '19', null],
  ['It employs 320 people.', '320', null],
  ['She bought 12 houses.', '12', null],
  ['The museum may sell 30 paintings.', '30', null],
  ['The ministry denied that 30 soldiers had died.', '30', null],
  ['“We lost 30 cows,” said Ana Reyes.', '30', null],
  ['The latest was worth 210p.', '210p', null],
  ['The two countries signed a treaty in 1921.', '1921', 'in which year did the two countries sign a treaty?'],
  ['The two countries signed a treaty in 1921.', 'two', null],
  ['If the river rises, 300 homes will be flooded.', '300', null],
  ['The river Ash, which is 94 miles long, burst its banks.', '94', 'how long is the river Ash?'],
  ['Zembria gave Lorvane until noon on Monday to answer.', 'noon', null],
  ['The shop sold 14 pianos, 12 harps and three drums.', '12', null],
  ['According to the Herald, the mayor said that 19 schools would shut.', '19', null],
  ['The Harlan Trust paid for the work in 2019.', '2019', 'in which year did the Harlan Trust pay for the work?'],
  ['The fire burned for nine hours.', 'nine', 'for how long did the fire burn?'],
  ['Nobody knows whether 40 people were hurt.', '40', null],
  [
    'The hospital cancelled 140 operations after the river burst its banks.',
    '140',
    'how many operations did the hospital cancel?',
  ],
  ['Magnus Ferreby of Elmwood Assets, which owns 140 shops, was not at the meeting.', '140', null],
  ['The Joint Mission, which sent 140 people, found no fault.', '140', 'how many people did the Joint Mission send?'],
  ['The fire took nine crews until noon to put out.', 'nine', null],
  ['Does the council own 40 buses?', '40', null],
  ['A rival company, Oakline, offered £280m in March.', '280m', 'how much did Oakline offer in March?'],
  ['Galdian forces shut 14 ports on Monday.', 'Monday', null],
  [
    'Fares have risen by 35% since 2021, the group Fair Fares said.',
    '35%',
    'by what percentage did Fair Fares say fares have risen since 2021?',
  ],
];

describe('a question about a clause', () => {
  it.each(CASES)('%s (%s) → %s', (sentence, value, expected) => {
    expect(question(sentence, value)).toBe(expected);
  });

  it('changes its frame, not its meaning', () => {
    const context = contextOfSentence('Brill hospital cancelled 140 operations.');
    const [figure] = context.facts.figures;
    const told = figure ? toldAround(context, figure.span) : null;
    const slot = figure && told ? figureSlot(told.clause, figure) : null;
    expect(told && slot && framed(context, told, slot, 1)).toBe(
      'How many operations did Brill hospital cancel, according to the article?',
    );
  });
});

/** A sentence and what it says, retold so that it stands alone. */
const TOLD: readonly (readonly [sentence: string, value: string, retold: string | null])[] = [
  [
    'The fire service said it had rescued 46 people by boat.',
    '46',
    'The fire service said that it had rescued 46 people by boat.',
  ],
  [
    'The council, which runs the school, will close the bridge until Friday.',
    'Friday',
    'The council will close the bridge until Friday.',
  ],
  ['Repairs will take 14 weeks, Harle Rail said.', '14', 'According to Harle Rail, repairs will take 14 weeks.'],
  ['It must pay 14 firms, Harle Rail said.', '14', null],
  ['Nobody knows whether 40 people were hurt.', '40', null],
];

describe('a clause retold', () => {
  it.each(TOLD)('%s (%s) → %s', (sentence, value, expected) => {
    const context = contextOfSentence(sentence);
    const figure = context.facts.figures.find((one) => one.text.includes(value));
    const told = figure ? toldAround(context, figure.span) : null;
    expect(told ? sentenceFor(context, told) : null).toBe(expected);
  });
});
