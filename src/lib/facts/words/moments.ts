// Words around times. Facts of the language and the calendar, written for this project.
import { wordSet } from '../../article/word-set.ts';

export const SEASONS = wordSet('spring summer autumn fall winter');
export const FEASTS = wordSet('christmas easter thanksgiving ramadan passover diwali hanukkah halloween whitsun eid');
export const LIGHT_TIMES = wordSet(
  'dawn dusk sunrise sunset daybreak nightfall lunchtime breakfast teatime half-time halftime mid-morning mid-afternoon',
);

/** Behind a clock: "7.30 p.m. GMT", "5 a.m. local time". */
export const ZONES = wordSet('gmt bst cet cest utc est edt cst cdt mst mdt pst pdt et pt eet msk ist aest aedt jst');

/** What a word before a time makes of it. */
export const TIME_LINKS: Readonly<Record<string, 'at' | 'by' | 'until' | 'since' | 'before' | 'after' | 'for' | 'within' | 'from'>> = {
  at: 'at', on: 'at', in: 'at', during: 'at', over: 'at', by: 'by', until: 'until', till: 'until', since: 'since', before: 'before', after: 'after', for: 'for', within: 'within', from: 'from',
  throughout: 'for',
}; // prettier-ignore

export const EARLY = wordSet(
  'early late mid shortly just soon about around nearly almost exactly immediately well roughly long some',
);
