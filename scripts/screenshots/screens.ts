import type { ClassRole } from './class-of-twelve.ts';

/**
 * What a screen takes to be there: addresses are opened, controls pressed by their words, fields filled, keys pressed, and words waited
 * for. `provable` goes on to the first question with options and a sentence that proves the answer; `term` opens the first term of the glossary that is met; `finish` plays the quiz to its end; `classOf` plays a class from a pack up to
 * where that role’s screen has most to show.
 */
export type Step =
  | { readonly open: string }
  | { readonly press: string }
  | { readonly choose: number } // an option, from 1
  | { readonly mark: number } // a sentence of the article, from 0
  | { readonly key: string }
  | { readonly fill: string; readonly with: string } // a field by its label, and a file of the repository
  | { readonly see: string }
  | { readonly provable: true }
  | { readonly term: true }
  | { readonly finish: true }
  | { readonly classOf: string; readonly as: ClassRole };

export type Screen = {
  readonly name: string; // of its files
  readonly title: string;
  readonly shows: string; // one sentence for the page of screens
  readonly steps: readonly Step[];
};

/** How wide the window is, and how much smaller its picture is kept. */
export const WIDTHS = [
  { width: 360, height: 760, scale: 1 },
  { width: 820, height: 1100, scale: 0.65 },
  { width: 1440, height: 900, scale: 0.65 },
] as const;
export type Size = (typeof WIDTHS)[number];

export const LOOKS = ['light', 'dark'] as const;

/** The picture of a screen, by its place in docs/. */
export const pictureOf = ({ name }: Screen, { width }: Size, look: string): string =>
  `screens/${name}-${width}-${look}.webp`;

const QUIZ = '/play/missing-star';
const CLASS = 'valley-fire';
const begun: readonly Step[] = [{ open: QUIZ }, { press: 'Start the questions' }, { provable: true }];

/** Every screen that is photographed, in the order in which a reader meets them. Add one here and run `npm run screenshots`. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'front',
    title: 'Front page',
    shows: 'Today’s edition, the packs that ship, and a box for an article of one’s own.',
    steps: [{ open: '/' }],
  },
  {
    name: 'library',
    title: 'Library',
    shows: 'Every pack, by topic, level, skill and length.',
    steps: [{ open: '/packs' }],
  },
  {
    name: 'pack',
    title: 'A pack',
    shows: 'What it asks, where its articles come from, and how to report an error.',
    steps: [{ open: '/packs/mariupol-ultimatum' }],
  },
  {
    name: 'reading',
    title: 'Reading',
    shows: 'The article first; the questions wait beside it.',
    steps: [{ open: QUIZ }],
  },
  {
    name: 'text',
    title: 'Text settings',
    shows: 'Size, spacing, typeface and line length.',
    steps: [{ open: QUIZ }, { press: 'Text' }],
  },
  {
    name: 'asking',
    title: 'Asking',
    shows: 'An answer is chosen and a sentence marked to prove it.',
    steps: [...begun, { choose: 1 }, { mark: 2 }],
  },
  {
    name: 'certainty',
    title: 'Certainty',
    shows: 'Before the proof one says how sure one is.',
    steps: [
      { open: QUIZ },
      { press: 'Say how sure you are' },
      { press: 'Start the questions' },
      { provable: true },
      { choose: 1 },
    ],
  },
  {
    name: 'hint',
    title: 'A hint',
    shows: 'The paragraph that holds the proof, for half of its mark.',
    steps: [...begun, { choose: 1 }, { press: 'Hint: show the paragraph, for half the mark of the proof' }],
  },
  {
    name: 'missed',
    title: 'A query',
    shows: 'What the wrong answer refers to, and another try.',
    steps: [...begun, { choose: 3 }, { mark: 0 }, { key: 'Control+Enter' }, { see: 'Show the answer' }],
  },
  {
    name: 'told',
    title: 'The answer',
    shows: 'The answer with its proof lit, and why each other option is wrong.',
    steps: [...begun, { choose: 3 }, { mark: 0 }, { key: 'Control+Enter' }, { press: 'Show the answer' }],
  },
  {
    name: 'term',
    title: 'Glossary',
    shows: 'A word of the quiz’s own explains itself where it stands.',
    steps: [{ open: '/play/mariupol-ultimatum' }, { press: 'Start the questions' }, { term: true }],
  },
  {
    name: 'result',
    title: 'Result',
    shows: 'Marks by skill, the four evidence cells, and what to read again.',
    steps: [{ open: QUIZ }, { press: 'Say how sure you are' }, { press: 'Start the questions' }, { finish: true }],
  },
  {
    name: 'record',
    title: 'Record',
    shows: 'What was played on this device, with ranks by skill.',
    steps: [{ open: '/record' }],
  },
  {
    name: 'map',
    title: 'Source map',
    shows: 'Who told whom, how firmly, named or unnamed.',
    steps: [{ open: '/packs/missing-battery/map' }],
  },
  { name: 'print', title: 'Print', shows: 'Worksheet and answer key.', steps: [{ open: '/packs/ferry-bear/print' }] },
  { name: 'make', title: 'Make', shows: 'Where a teacher begins.', steps: [{ open: '/make' }] },
  {
    name: 'workbench',
    title: 'Workbench',
    shows: 'Article, facts, questions and what was left out, in one view.',
    steps: [
      { open: '/make' },
      { fill: 'Article text', with: 'tests/fixtures/cyclone.txt' },
      { press: 'Make the quiz' },
      { see: 'Undo' },
    ],
  },
  {
    name: 'accounts',
    title: 'Two accounts',
    shows: 'What both say, what one says, where they differ.',
    steps: [{ open: '/accounts' }, { press: 'A deadline for Mariupol, told twice' }, { see: 'The two headlines' }],
  },
  {
    name: 'today',
    title: 'Today’s edition',
    shows: 'A short set, the same for everyone on that day.',
    steps: [{ open: '/today' }],
  },
  {
    name: 'class-start',
    title: 'A class',
    shows: 'A teacher starts one from a pack; a pupil joins by its code.',
    steps: [{ open: `/class?pack=${CLASS}` }, { see: 'More settings' }],
  },
  {
    name: 'class-join',
    title: 'Joining',
    shows: 'What a scanned code opens.',
    steps: [{ open: '/join?code=K7M2PX' }],
  },
  {
    name: 'class-host',
    title: 'The host',
    shows: 'The one next step, who is here, and what the vote says about it.',
    steps: [{ classOf: CLASS, as: 'host' }],
  },
  {
    name: 'class-projector',
    title: 'The projector',
    shows: 'The answer with its passage lit, and what talking it over changed.',
    steps: [{ classOf: CLASS, as: 'projector' }],
  },
  {
    name: 'class-player',
    title: 'A player',
    shows: 'Article and question on one’s own screen.',
    steps: [{ classOf: CLASS, as: 'player' }, { choose: 1 }, { mark: 2 }],
  },
  {
    name: 'class-report',
    title: 'The report',
    shows: 'What was misread and where, question by question and reader by reader.',
    steps: [{ classOf: CLASS, as: 'report' }],
  },
  { name: 'about', title: 'About', shows: 'What it promises.', steps: [{ open: '/about' }] },
];
