import { expect, test } from 'vitest';
import { PLACES, placeOf, valueOf } from './places.ts';
import { quizMachine } from './quiz.machine.ts';

test('a place and its state value stand for each other', () => {
  expect(PLACES.map((place) => placeOf(valueOf(place)))).toEqual(PLACES);
});

test('every leaf of the chart is a place, and there is no other', () => {
  const leaves = Object.values(quizMachine.states).flatMap((node) =>
    Object.keys(node.states).length > 0 ? Object.keys(node.states).map((child) => `${node.key}.${child}`) : [node.key],
  );
  expect(leaves).toEqual(PLACES);
});

test('a value from elsewhere is our mistake', () => {
  expect(() => placeOf({ asking: 'winning' })).toThrow('Expected a state of the quiz, got asking.winning');
});
