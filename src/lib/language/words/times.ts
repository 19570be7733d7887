// Calendar and clock words of English. Facts of the language.
import { wordSet } from '../../article/word-set.ts';

export const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const MONTHS = wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);
export const DAY_PARTS =
  wordSet(`morning afternoon evening night noon midday midnight lunchtime dawn dusk daybreak sunrise sunset teatime
  breakfast weekend overnight`);
export const TIME_NOUNS =
  wordSet(`second seconds minute minutes hour hours day days night nights week weeks fortnight month months
  year years decade decades century centuries weekend weekends quarter quarters season seasons spring summer autumn winter fall
  generation generations moment moments time today yesterday tomorrow tonight`);
export const DURATION_UNITS =
  wordSet(`second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights month
  months year years decade decades century centuries weekend weekends sec secs min mins hr hrs`);
