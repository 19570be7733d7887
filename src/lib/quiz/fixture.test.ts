import { expect, test } from 'vitest';
import { parsePack, printPack } from '../questions/pack.ts';
import { fixturePack, packOf } from './fixture.ts';

test('the fixture is a pack like any other', () => {
  expect(parsePack(printPack(fixturePack))).toEqual({ pack: fixturePack });
});

test('a part of the fixture is one too', () => {
  expect(parsePack(printPack(packOf('q3')))).toMatchObject({ pack: { questions: [{ id: 'q3' }] } });
});
