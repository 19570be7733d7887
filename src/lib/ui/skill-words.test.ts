import { expect, test } from 'vitest';
import { SKILLS } from '../questions/question.ts';
import { skillName } from './skill-words.ts';

test('every skill has a name of its own', () => {
  expect(new Set(SKILLS.map(skillName)).size).toBe(SKILLS.length);
});
