import type { Named, NameMention } from './entities.ts';
import { HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './words/kinds.ts';

/** How an article first names somebody: "a baker named Omar Haddad", "a neighbour who gave her name only as Nell". */
export type Introduction = {
  readonly noun: number; // item of "baker"
  readonly cover: boolean; // the reader is not told the whole name
  readonly account: boolean; // a name on a network
};

// "another, who gave his name only as Ted"
const OTHERS = /^(?:another|one|someone|somebody)$/u;

const FAR = 14;
const ACCOUNTS = new Set(['account', 'user', 'blogger', 'poster', 'handle']);

/** The noun that introduces a name, when the words between say that it is one. */
export const introduction = ({ line, from, titles }: NameMention): Introduction | null => {
  const { items } = line;
  const words: string[] = [];
  for (let i = from - titles.length - 1; i >= Math.max(0, from - FAR); i -= 1) {
    const item = items[i];
    if (item === undefined || item.quotation !== null || /^[.;:—–]$/u.test(item.text)) return null;
    if (
      OTHERS.test(item.lower) ||
      (item.tag === 'noun' && (PERSON_NOUNS.has(item.lower) || ACCOUNTS.has(item.lower)))
    ) {
      // "a commander of the northern front, who uses the name Otter"
      const how = words.join(' ').replace(/^(?:of|at|in|from|with|for|on|by|near|outside) [^,]*(?=, )/u, '');
      const account = ACCOUNTS.has(item.lower);
      if (/^(?:named|called)$/u.test(how)) return { noun: i, cover: account, account };
      return COVERS.test(how) ? { noun: i, cover: true, account } : null;
    }
    words.unshift(item.lower);
  }
  return null;
};

// Between the noun and the name, marks and all.
const COVERS =
  /^(?:,? ?(?:who|which) )?(?:(?:only )?gave (?:only )?(?:his|her|their|its|a)(?: \w+)? name (?:only |just )?(?:as|,)|gave (?:only )?(?:his|her|their) (?:first|given) name ,|identified (?:only )?(?:as|by (?:his|her|their) first name ,)|identified (?:himself|herself|themselves) (?:only )?as|(?:asked|wanted|wished|preferred|agreed) (?:only )?to be (?:known|called|identified|named) (?:only )?(?:as|by (?:his|her|their) first name ,)?|(?:known|named|called|identified) only as|(?:better )?known (?:online )?as|posting as|(?:posts|posted|writes|tweets|blogs|streams) as|using the name|(?:goes|went) by(?: the name(?: of)?)?|(?:uses|used) the name(?: of)?|(?:calls|called) (?:himself|herself))$/u;

/** A name that an article introduces so is a person, and hides one where it says so. */
export const learnIntroductions = (names: readonly Named[]): void => {
  for (const named of names) {
    const initial = /^\p{Lu}\.?$/u.test(named.canonical.split(' ').at(-1) ?? '');
    if (named.type === 'person' && initial) named.cover = true; // "Prof. H."
    const [first] = named.mentions;
    const shown = first === undefined ? null : introduction(first);
    if (first === undefined || shown === null) continue;
    if (named.type !== 'person' && named.keys.has('!sure') && named.type !== 'other') continue;
    named.type = 'person';
    named.cover ||= shown.cover;
    named.keys.add('!sure');
    if (shown.account) named.keys.add('!account');
    const noun = first.line.items[shown.noun]?.lower ?? '';
    const between = first.line.items.slice(shown.noun, first.from).map((item) => item.lower);
    if (HE_NOUNS.has(noun) || between.includes('his')) named.gender ??= 'he';
    if (SHE_NOUNS.has(noun) || between.includes('her')) named.gender ??= 'she';
  }
};
