import type { Skill } from '../questions/question.ts';
import { m } from './messages/messages.js';
import type { Words } from './words.ts';

const SKILL_NAMES: Words<Skill> = {
  S1: m.words_skill_s1,
  S2: m.words_skill_s2,
  S3: m.words_skill_s3,
  S4: m.words_skill_s4,
  S5: m.words_skill_s5,
  S6: m.words_skill_s6,
  S7: m.words_skill_s7,
  S8: m.words_skill_s8,
};

/** A skill as its reader knows it: "Who says". */
export const skillName = (skill: Skill): string => SKILL_NAMES[skill]();
