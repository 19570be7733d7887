import { wordSet } from './word-set.ts';

/** Words that papers, agencies and stations are named with. */
const OUTLET_WORDS = wordSet(`
  Post Times News Review Gazette Herald Tribune Mercury Examiner Telegraph Reporter Journal Chronicle Courier Observer Guardian
  Daily Weekly Online Today Press Star Sun Mail Mirror Express Record Standard Independent Globe Bulletin Echo Argus Dispatch
  Sentinel Register Ledger Inquirer Enquirer Advertiser Agency Magazine Network Radio Television TV Marquee Wire Bourse Trumpet
  Compass Digest Voice World Messenger Monitor Beacon Banner Citizen Leader Outlook Broadcasting Channel Reuters AFP CNN BBC AP
  MailOnline USA Politico
`);

const SMALL = /^(?:\p{Lu}|\d|of$|and$|the$|&$|for$|in$)/u;

const hasOutletWord = (name: string): boolean => name.split(/\s+/).some((word) => OUTLET_WORDS.has(word));

/** The first part of a line, before a bar or a bracket, without "For": "Calverra Today (English edition)", "The Marquee | Music". */
const headOf = (line: string): string =>
  (line.split(/\s*[|•·]\s*/)[0] ?? '').replace(/^(?:For|for|FOR)\s+/, '').replace(/\s*\([^)]*\)$/, '');

const nameIn = (part: string): string | null => {
  if (part.length === 0 || part.length > 50 || /[.?!:,]$/.test(part)) return null;
  const words = part.replace(/^[Tt]he\s+/, '').split(/\s+/);
  if (words.length > 6 || !words.every((word) => SMALL.test(word))) return null;
  return hasOutletWord(part) || /^The \p{Lu}\p{L}+$/u.test(part) || /^\p{Lu}{2,5}$/u.test(part)
    ? part.replace(/^the\s+/, '')
    : null;
};

/** The outlet that a line names, when the line is nothing else: "The Weekday Post", "SkyCounty Online | Updated 13.40", "CBN News, Kell". */
export const outletOfLine = (line: string): string | null => {
  if (line.length > 120) return null;
  const [first = '', ...rest] = headOf(line).split(/,\s+/);
  if (rest.length > 0 && !hasOutletWord(first)) return null;
  return nameIn(first);
};

/** The outlet named in a byline: "Jonah Abbot, The Weald Post", "By Talia Renwick, CBN News". */
export const outletInByline = (line: string): string | null => {
  const parts = line.split(/,\s+|\s+[|•·]\s+|\s+(?:for|FOR)\s+/).slice(1);
  return (
    parts
      .filter(hasOutletWord)
      .map(nameIn)
      .find((name) => name !== null) ?? null
  );
};
