// What a reporting verb adds to "said". One line a colour; verbs not listed are plain. By lemma. Written for this project.
import { wordSet } from '../../../article/word-set.ts';

export const CUE_COLOURS = {
  conceding: wordSet('admit concede acknowledge confess own'),
  pressing: wordSet('insist stress maintain assert declare proclaim vow swear emphasise emphasize thunder demand'),
  doubting: wordSet('claim allege purport profess'),
  guessing: wordSet('suggest believe think suspect hint imply estimate speculate'),
  alarming: wordSet('warn caution threaten fear'),
  praising: wordSet('praise hail welcome boast'),
  blaming: wordSet('accuse blame denounce slam blast condemn criticise criticize'),
  revealing: wordSet('reveal disclose expose'),
} as const;

export type CueColour = keyof typeof CUE_COLOURS | 'plain';
