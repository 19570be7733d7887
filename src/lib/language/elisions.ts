import { wordSet } from '../article/word-set.ts';

/** Words that begin with an apostrophe, which no quotation opens: ’tis, ’em. Words that quotations often begin with ("cause") are left out. */
export const LEADING_ELISIONS = wordSet('tis Tis twas Twas twere twill twould em til n nuff neath cos coz cuz bout');

/** Words that end in an apostrophe without being a possessive: “singin’ in the rain”, “o’ the”. */
export const TRAILING_ELISIONS = wordSet(`
  o an th n ol lil doin goin nothin somethin anythin everythin talkin lookin comin runnin gettin playin livin lovin bein tryin makin
  feelin singin workin kiddin sayin tellin lyin fightin
`);
