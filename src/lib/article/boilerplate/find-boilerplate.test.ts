import { describe, expect, it } from 'vitest';
import { BOILERPLATE, boilerplateKind, cutGlued } from './find-boilerplate.ts';

describe.each(BOILERPLATE)('$id', ({ id, yes, no, line, longest }) => {
  it.each(yes)('sets “%s” aside', (words) => {
    expect(boilerplateKind(words)).not.toBeNull();
    expect(line.test(words)).toBe(true);
    expect(words.length).toBeLessThanOrEqual(longest);
  });
  it.each(no)('keeps “%s”', (words) => {
    expect(boilerplateKind(words)).toBeNull();
  });
  it('is called by one name', () => {
    expect(BOILERPLATE.filter((p) => p.id === id)).toHaveLength(1);
  });
});

const STORY = [
  'Get out of the harbour, the port authority told ship owners on Monday.',
  'Read together, the two letters say more than either does alone.',
  'Watch sales rose by a fifth, the makers said.',
  'Contact with the boat was lost at noon.',
  'Related claims were thrown out in 2019.',
  '“Sign here,” the clerk said.',
  'Share the bread, he told them, and share the blame.',
  'Photographs show the bridge as it was in 1931.',
  'If you want the truth, ask the caretaker, said Ms Coombe.',
  'More than 40 people were in the hall.',
  'Join us or leave, the committee was told.',
  'The council said that it had looked at its cameras.',
  'Following the vote, she left by the back door.',
  'He was paid by the mile.',
  'Police are asking anyone who saw the van to call 01632 960222.',
  'Anyone with film of the landing is asked to send it to the fair office.',
  'This report was dismissed as “weather talk” by the ministry.',
  'Opinions in the village differ.',
  'Copyright law, Mr Pruce argued, does not protect parrots.',
  'Listen to the river, her father used to say.',
];

it.each(STORY)('never drops a sentence of a story: %s', (words) => {
  expect(boilerplateKind(words)).toBeNull();
});

it.each([
  ['Advertisement Council shuts bridge', 'Council shuts bridge'],
  ['AdvertisementCouncil shuts bridge', 'Council shuts bridge'],
  ['It was closed. Advertisement', 'It was closed.'],
  ['Advertisement rates rose.', 'Advertisement rates rose.'],
  ['He watched the Advertisement', 'He watched the Advertisement'],
])('cuts a glued advert marker off “%s”', (line, rest) => {
  const cut = cutGlued(line, { start: 0, end: line.length });
  expect(line.slice(cut.rest.start, cut.rest.end)).toBe(rest);
});
