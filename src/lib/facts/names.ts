import { KNOWN_OUTLETS, OUTLET_ENDINGS, OUTLET_OPENERS, OUTLET_PAIRS, SOCIAL_NETWORKS } from './words/outlets.ts';

/** True for what reads like the name of a newspaper, agency, station or programme. */
export const isOutletName = (name: string): boolean => {
  const words = name
    .replace(/^the\s+/iu, '')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .split(/\s+/u);
  const last = words.at(-1);
  const first = words[0];
  if (last === undefined || first === undefined || !/\p{Lu}/u.test(name) || isSocialNetwork(name)) return false;
  // "Facebook Post", "Telegram Channel": what stands on a network, not an outlet.
  if (words.length > 1 && isSocialNetwork(first)) return false;
  const known = words.some((word) => KNOWN_OUTLETS.has(word) && (words.length === 1 || !isAlsoName(word, name)));
  if (known && words.length <= 3)
    return words.length === 1
      ? name.replace(/^the\s+/iu, '') === name.replace(/^the\s+/iu, '').toUpperCase() ||
          !/^(?:time|people|vice|fortune|nation|sky|fox|ria|stern|wired|slate|salon|rt|x)$/u.test(last)
      : true;
  if (words.length === 1 && /^\p{Lu}\p{Ll}{2,}(?:radio|news|media|press|sport|sports|wire)$/u.test(name)) return true; // "Sportradio"
  if (/^\p{Lu}{3,4}-(?:TV|FM|AM)$/u.test(name)) return true; // "KTWX-TV"
  if (OUTLET_PAIRS.has(words.join(' '))) return true;
  if (words.length >= 2 && words.length <= 4 && OUTLET_OPENERS.has(first)) return true;
  if (/^times of \p{L}/u.test(words.join(' '))) return true;
  if (/\b(?:news|press|wire) (?:agency|service|association|bureau|trust)$/u.test(words.join(' '))) return true;
  return words.length >= 2 && OUTLET_ENDINGS.has(last);
};

/** "Ria Sand", "Amber Fox": an outlet’s name that people bear too, unless it stands in capitals or before another of its words. */
const isAlsoName = (word: string, name: string): boolean =>
  /^(?:ria|fox|sky|time|people|vice|fortune|nation|stern|dale|rt|sabc|bild|dpa|efe)$/u.test(word) &&
  !name.includes(word.toUpperCase()) &&
  !/\b(?:news|sports?|business|novosti|magazine|nation)$/iu.test(name);

export const isSocialNetwork = (name: string): boolean =>
  SOCIAL_NETWORKS.has(name.toLowerCase().replace(/^the\s+/u, ''));
