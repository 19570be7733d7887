const LONGEST = 160;

const BY = /^(?:(?:words|story|report|written|analysis|video|text|reported) )?by\s*:?\s+\S|^from (?:our|a) \p{L}/iu;

const isStoppedBy = (line: string): boolean => /[.?!]["”’]?$/.test(line.replace(/\b(?:Jr|Sr|Inc)\.$/, ''));

/** "By Petra Solheim in Kell", "BY STAFF REPORTERS". */
export const isByLine = (line: string): boolean => line.length <= LONGEST && BY.test(line) && !isStoppedBy(line);

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\.?`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2}){1,2}`;
const REST = String.raw`(?:[,\s|•·–—-]+\S.{0,60})?`; // "… | 3 min read", "… 17.12 GMT"

/** Lines that say when: each is one way that papers print it. */
const DATE_LINES: readonly RegExp[] = [
  String.raw`(?:first |originally )?(?:published|posted|issued|created|modified|filed|last (?:updated|modified))(?:\b.{0,120})?`,
  String.raw`(?:${WEEKDAY}[,\s]+)?\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \d{4})?${REST}`,
  String.raw`(?:${WEEKDAY}[,\s]+)?${MONTH} \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?${REST}`,
  String.raw`(?:${WEEKDAY}[,\s]+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}(?:T\S*)?)${REST}`,
  String.raw`${WEEKDAY},?(?: (?:at )?${CLOCK}.{0,20})?`,
  String.raw`(?:an?|\d{1,3})\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?|months?|years?) ago${REST}`,
  String.raw`(?:today|yesterday)(?:,| at)? ${CLOCK}.{0,30}`,
  String.raw`${CLOCK}\s?(?:[ap]\.?m\.?|gmt|bst|e[sd]t|et|utc|cet|noon)?[:,]?${REST}`,
  String.raw`date(?: published)?: .{3,60}`,
].map((line) => new RegExp(`^(?:[|•·]\\s*)?(?:${line})$`, 'iu'));

const isSentence = (line: string): boolean =>
  /\b(?:was|were|is|are|had|has|will|said|says)\b/.test(line) && /[.!?]$/.test(line);

/** "Published 6.30am, 4 September", "Wed 22 Jan 2025 17.12", "3 hours ago". */
export const isDateLine = (line: string): boolean =>
  line.length <= LONGEST && DATE_LINES.some((find) => find.test(line)) && !isSentence(line);

const NAME =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|der|la|al|bin|el|di|da|du))*(?: \p{Lu}[\p{L}’'-]+){1,3}(?:(?:,| and| in| at| on) .{1,60})?$/u;

/** A line that is nothing but a writer’s name, as many papers print it: "Isolde Quaye", "Cass Underhill on the Col d’Asper". */
export const isNameLine = (line: string): boolean => line.length <= 90 && NAME.test(line);
