import { HE_NAMES, SHE_NAMES } from '../language/words/given-names.ts';
import { HE_TITLES, SHE_TITLES } from '../language/words/titles.ts';
import type { EntityType } from './facts.ts';
import type { NameRun } from './name-runs.ts';
import { isComma, wordsOf } from './phrases.ts';
import { isBehindFront, rolePhrases } from './role-phrases.ts';
import { AGENCY_NOUNS, BODY_SUBTYPES, DOERS, HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './words/kinds.ts';

export type Gender = 'he' | 'she' | null;

/** The head noun of what stands behind a comma: "Ana Reyes, a teacher at …" → teacher. */
export const afterComma = (run: NameRun): string | null => {
  const { items } = run.line;
  if (!isComma(items[run.to])) return null;
  const from = run.to + 1;
  const lead = items[from];
  if (
    lead === undefined ||
    !(lead.tag === 'det' || lead.tag === 'poss' || lead.tag === 'noun' || lead.tag === 'adj' || lead.tag === 'name')
  )
    return null;
  for (let i = from; i < Math.min(items.length, from + 9); i += 1) {
    const item = items[i];
    const next = items[i + 1];
    if (item === undefined || item.tag === 'mark' || (item.tag === 'prep' && i > from)) break;
    if (item.tag === 'noun' && next?.tag !== 'noun' && next?.tag !== 'name' && next?.tag !== 'poss')
      return /^(?:past|pres|aux|modal)$/u.test(next?.tag ?? 'mark') ? null : item.lower;
  }
  return null;
};

export const roleNounBefore = (run: NameRun): string | null => {
  const { items } = run.line;
  if (isBehindFront(run)) return null;
  if (items[run.from - 2]?.tag === 'time') return null; // "on the podcast in June, Bell said"
  for (let i = run.from - 2; i >= Math.max(0, run.from - 12); i -= 1) {
    const item = items[i];
    if (item === undefined || isComma(item) || item.quotation !== null) return null;
    if (item.tag === 'det' || item.tag === 'poss') break;
  }
  const noun = headNoun(run);
  return noun;
};

/** "the president’s chief of staff, Kosta Brenn": the noun that heads the phrase before the comma. */
const headNoun = (run: NameRun): string | null => {
  const { items } = run.line;
  if (isBehindFront(run)) return null;
  let found: string | null = null;
  for (let i = run.from - 2; i >= Math.max(0, run.from - 10); i -= 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || item.quotation !== null || /^(?:past|pres|aux)$/u.test(item.tag))
      break;
    if (
      item.tag === 'noun' &&
      (PERSON_NOUNS.has(item.lower) ||
        DOERS.test(item.lower) ||
        BODY_SUBTYPES[item.lower] !== undefined ||
        AGENCY_NOUNS[item.lower] !== undefined) &&
      (found === null || items[i + 1]?.lower === 'of')
    )
      found = item.lower;
    // "the governor of the province, Raul Ibarra"
    if (item.tag === 'poss' || (item.tag === 'det' && !/^(?:of|in|for|at)$/u.test(items[i - 1]?.lower ?? ''))) break;
  }
  return found;
};

/** "pop star wife Tansy Leigh", "her brother Omar": a word for a man or a woman right before the name. */
const kinBefore = ({ line, from, titles }: NameRun): string | null => {
  const word = titles.at(-1) ?? line.items[from - 1]?.lower ?? '';
  return HE_NOUNS.has(word) || SHE_NOUNS.has(word) ? word : null;
};

export const genderOf = (run: NameRun): Gender => {
  for (const title of run.titles) {
    if (HE_TITLES.has(title)) return 'he';
    if (SHE_TITLES.has(title)) return 'she';
  }
  const first = run.words[0]?.toLowerCase() ?? '';
  if (HE_NAMES.has(first)) return 'he';
  if (SHE_NAMES.has(first)) return 'she';
  const noun = kinBefore(run) ?? afterComma(run) ?? headNoun(run) ?? '';
  if (HE_NOUNS.has(noun)) return 'he';
  return SHE_NOUNS.has(noun) ? 'she' : null;
};

/** The role that the article gives a name, bounded to a short noun phrase. */
export const roleOf = (run: NameRun, type: EntityType): string | null => {
  const [first] = rolePhrases(run, type);
  // Of a body only what stands behind it: "the lender, Kell Bank" says what it is to somebody.
  if (first === undefined || (type === 'organisation' && first.from < run.from)) return null;
  const words = clean(wordsOf(run.line, first));
  const [lead] = run.line.items.slice(first.from);
  // "serves as the country’s director of …": whose, the sentence says elsewhere
  return words !== null && first.from > run.to + 2 && lead?.tag === 'det'
    ? words.replace(/^(?:the|this) (?:country|nation|state|company|firm|city)[’']s /u, '')
    : words;
};

/** The words of a role, or nothing when they point elsewhere ("its director") or run into a clause. */
const clean = (text: string): string | null => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return /^(?:his|her|its|their|my|our|your)\b|\b(?:who|which|whose)\b/iu.test(words) ? null : words;
};
