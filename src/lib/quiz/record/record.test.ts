import { describe, expect, test } from 'vitest';
import { entry, told } from './fixture.ts';
import {
  calibrationIn,
  cellsOf,
  editionDays,
  firstTold,
  mergeRecords,
  proofRunOf,
  ranksOf,
  standingsOf,
} from './record.ts';

const right = (asked: string) => told({ asked });
const plain = (asked: string) => told({ asked, proven: false });
const miss = (asked: string) => told({ asked, right: false });

const record = [
  entry(1, [right('a'), right('b'), miss('c')]),
  entry(2, [right('c'), right('d'), right('e')]),
  entry(3, [plain('f'), right('g')]),
];

describe('the record', () => {
  test('puts two records together without an entry twice', () => {
    expect(mergeRecords(record.slice(1), record.slice(0, 2))).toEqual(record);
  });

  test('counts a question where it was first asked and nowhere else', () => {
    expect(firstTold(record).map((each) => each.told.map(({ asked }) => asked))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
      ['f', 'g'],
    ]);
    expect(ranksOf(record)[1]).toMatchObject({ skill: 'S2', right: 6, proven: 5 });
    expect(cellsOf(record)).toEqual({ both: 5, 'answer-only': 1, 'place-only': 0, neither: 1 });
  });

  test('has a rank for every skill, also for those that were never asked for', () => {
    expect(ranksOf([]).map(({ skill, rank }) => [skill, rank])).toEqual(
      ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'].map((skill) => [skill, 'cub']),
    );
  });

  test('tells how a skill stood after each quiz', () => {
    expect(standingsOf(record, 'S2')).toEqual([
      { day: '2026-03-01', right: 2, asked: 3 },
      { day: '2026-03-02', right: 4, asked: 5 },
      { day: '2026-03-03', right: 6, asked: 7 },
    ]);
    expect(standingsOf(record, 'S1')).toEqual([]);
  });

  test('runs on from quiz to quiz while each answer is right and proven', () => {
    expect(proofRunOf(record)).toEqual({ last: 1, best: 2 });
    expect(proofRunOf([])).toEqual({ last: 0, best: 0 });
  });

  test('knows which days’ editions were finished, by the edition’s day', () => {
    expect(editionDays([...record, entry(5, [right('h')], { edition: '2026-03-04' })])).toEqual(['2026-03-04']);
  });

  test('holds certainty against accuracy only where it was asked for', () => {
    expect(calibrationIn(record)).toBeNull();
    const sure = entry(6, [told({ asked: 's', sure: 3 }), told({ asked: 't', sure: 1, right: false }), right('u')]);
    expect(calibrationIn([...record, sure])).toMatchObject({ asked: 2, right: 1 });
  });
});
