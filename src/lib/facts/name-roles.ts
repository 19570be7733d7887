import { HE_NAMES, SHE_NAMES } from '../language/words/given-names.ts';
import { HE_TITLES, SHE_TITLES } from '../language/words/titles.ts';
import type { EntityType } from './facts.ts';
import type { NameRun } from './name-runs.ts';
import { isComma, isTimePhrase, phraseEnd, wordsOf } from './phrases.ts';
import { BODY_SUBTYPES, HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './words/kinds.ts';

export type Gender = 'he' | 'she' | null;

export const AGENCY_NOUNS: Readonly<Record<string, string>> = { agency: 'agency', newspaper: 'newspaper', broadcaster: 'broadcaster', station: 'broadcaster', firm: 'company', company: 'company', charity: 'charity', website: 'website', site: 'website', app: 'app', network: 'network', magazine: 'magazine', tabloid: 'newspaper', union: 'union', operator: 'company', manufacturer: 'company', ministry: 'ministry', retailer: 'company', bank: 'bank', supplier: 'company', developer: 'company', airline: 'company' }; // prettier-ignore

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
  for (let i = run.from - 2; i >= Math.max(0, run.from - 12); i -= 1) {
    const item = items[i];
    if (item === undefined || isComma(item) || item.quotation !== null) return null;
    if (item.tag === 'det' || item.tag === 'poss') break;
  }
  const noun = headNoun(run);
  return noun;
};

// Nouns of people that no list holds: "the harbour master", "the glassblower".
export const DOERS =
  /(?:master|maker|smith|keeper|worker|grower|writer|player|holder|owner|seller|teller|blower|fighter|ologist|ographer|iatrist|man|woman|wright|herd)$/u;

/** "the president’s chief of staff, Kosta Brenn": the noun that heads the phrase before the comma. */
const headNoun = (run: NameRun): string | null => {
  const { items } = run.line;
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
    if (item.tag === 'det' || item.tag === 'poss') break;
  }
  return found;
};

export const genderOf = (run: NameRun): Gender => {
  for (const title of run.titles) {
    if (HE_TITLES.has(title)) return 'he';
    if (SHE_TITLES.has(title)) return 'she';
  }
  const first = run.words[0]?.toLowerCase() ?? '';
  if (HE_NAMES.has(first)) return 'he';
  if (SHE_NAMES.has(first)) return 'she';
  const noun = afterComma(run) ?? headNoun(run) ?? '';
  if (HE_NOUNS.has(noun)) return 'he';
  return SHE_NOUNS.has(noun) ? 'she' : null;
};

/** The role that the article gives a name, bounded to a short noun phrase. */
export const roleOf = (run: NameRun, type: EntityType): string | null => {
  if (type !== 'person' && type !== 'organisation') return null;
  const { line } = run;
  const { items } = line;
  if (isComma(items[run.to])) {
    let from = run.to + 1;
    if (items[from]?.tag === 'num' && isComma(items[from + 1])) from += 2;
    const lead = items[from];
    if (
      lead !== undefined &&
      (lead.tag === 'det' || (lead.tag === 'poss' && lead.lower !== "'s") || PERSON_NOUNS.has(lead.lower))
    ) {
      const end = phraseEnd(line, from);
      const noun = items
        .slice(from, end)
        .some(
          (item) =>
            PERSON_NOUNS.has(item.lower) ||
            BODY_SUBTYPES[item.lower] !== undefined ||
            AGENCY_NOUNS[item.lower] !== undefined,
        );
      // Closed by a comma, a stop or "who"; before a verb it is the next clause's subject.
      const closed = items[end] === undefined || /^(?:mark|wh|prep|to|part|ing)$/u.test(items[end]?.tag ?? 'mark');
      if (end > from && end - from <= 12 && noun && closed) return clean(wordsOf(line, { from, to: end }));
    }
  }
  if (isComma(items[run.from - 1]) && type === 'person') {
    {
      let from = run.from - 2;
      while (
        from > 0 &&
        run.from - from < 10 &&
        !isComma(items[from - 1]) &&
        items[from - 1]?.quotation === null &&
        !/^(?:past|pres|aux|mark|sub|cc)$/u.test(items[from - 1]?.tag ?? 'mark')
      )
        from -= 1;
      while (from < run.from - 2 && /^(?:prep|adv|time)$/u.test(items[from]?.tag ?? '')) from += 1;
      // "friends of the president’s girlfriend, Ana Reyes": the singular is she.
      for (let i = from; i < run.from - 2; i += 1)
        if (items[i]?.tag === 'noun' && /[^s]s$/u.test(items[i]?.lower ?? '') && items[i + 1]?.lower === 'of')
          from = i + 2;
      const end = phraseEnd(line, from);
      const lead = items[from];
      const definite = lead !== undefined && (lead.tag === 'det' || lead.tag === 'poss' || lead.tag === 'name');
      if (
        end === run.from - 1 &&
        (headNoun(run) !== null || definite) &&
        items[end - 1]?.tag === 'noun' &&
        !isTimePhrase(line, { from, to: end })
      )
        return clean(wordsOf(line, { from, to: end }));
    }
  }
  if (type === 'person') {
    let from = run.from;
    while (from > 0 && run.from - from < 6 && /^(?:noun|adj|name)$/u.test(items[from - 1]?.tag ?? '')) from -= 1;
    const words = items.slice(from, run.from);
    if (
      words.some(
        (item) =>
          PERSON_NOUNS.has(item.lower) ||
          /^(?:mp|ceo|president|minister|senator|mayor|governor|secretary|chief|colonel-general|inspector|judge|ambassador|captain|sergeant)$/u.test(
            item.lower,
          ),
      )
    ) {
      if (items[from - 1]?.tag === 'poss') {
        let owner = from - 1;
        while (owner > 0 && run.from - owner < 9 && /^(?:noun|adj|name|det)$/u.test(items[owner - 1]?.tag ?? ''))
          owner -= 1;
        if (items[from - 1]?.lower === "'s") from = owner;
        else from -= 1;
      }
      return clean(wordsOf(line, { from, to: run.from }));
    }
  }
  return type === 'person' ? servesAs(run) : null;
};

/** The words of a role, or nothing when they point elsewhere ("its director") or run into a clause. */
const clean = (text: string): string | null => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return /^(?:his|her|its|their|my|our|your)\b|\b(?:who|which|whose)\b/iu.test(words) ? null : words;
};

/** "Ost … serves as the country’s director of the Harbour Service". */
const servesAs = (run: NameRun): string | null => {
  const { line } = run;
  if (run.from > 1) return null;
  for (let i = run.to; i < Math.min(line.items.length, run.to + 20); i += 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'name' || item.quotation !== null || /^[.;:]$/u.test(item.text)) return null;
    if (!/^(?:serves|served|serving)$/u.test(item.lower) || line.items[i + 1]?.lower !== 'as') continue;
    const end = phraseEnd(line, i + 2);
    const noun = line.items.slice(i + 2, end).some((one) => PERSON_NOUNS.has(one.lower));
    const words = noun && end - i < 16 ? clean(wordsOf(line, { from: i + 2, to: end })) : null;
    return words === null ? null : words.replace(/^(?:the|this) (?:country|nation|state|company|firm|city)[’']s /u, '');
  }
  return null;
};
