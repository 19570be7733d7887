import { resolveDefinite, twoOf } from './definites.ts';
import { type Description, introduce } from './described.ts';
import type { Line } from './lines.ts';
import type { Scene } from './line-cast.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { type Phrase } from './phrases.ts';
import { type Referent, referentOf } from './referents.ts';
import { LOOSE_PLURALS } from './words/kinds.ts';

const ONE = /^(?:one|another|other|second|third|fourth)$/u;
const SOME = /^(?:half|most|some|many|several|few|three|four|five)$/u; // only with "of them"
const BOTH = /^(?:both|two)$/u;

/** "one", "the other", "both", "the two", "one of the residents": some or all of those spoken of before. */
export const isPartial = (line: Line, { parts }: Phrase): boolean => {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return false;
  const words = line.items.slice(part.from, part.to);
  const bare = words.filter(({ lower }) => lower !== 'the' && lower !== 'a');
  const [first, second] = bare;
  if (first === undefined) return false;
  if ((SOME.test(first.lower) || first.lower === 'two') && bare.length === 3)
    return second?.lower === 'of' && bare[2]?.lower === 'them';
  if (!(ONE.test(first.lower) || BOTH.test(first.lower))) return false;
  return bare.length === 1 || second?.lower === 'of';
};

/** Whose part it is, by the latest plural that fits; nobody when there is none close by. */
export const resolvePart = (scene: Scene, line: Line, phrase: Phrase): Referent | null => {
  const words = line.items.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const noun = words.find((word) => ONE.test(word) || BOTH.test(word) || SOME.test(word)) ?? '';
  const whole = wholeOf(scene, line, phrase) ?? (BOTH.test(noun) ? pairOf(scene, line, phrase) : null);
  if (whole === null) return noun === 'another' ? secondOf(scene, line, phrase) : null;
  const some = words.includes('them') && !ONE.test(noun);
  if (BOTH.test(noun) && !some) return whole;
  const part = some ? noun : noun === 'one' ? 'one' : 'another';
  const label = `${part} of the ${whole.named === null && whole.members.length === 0 && LOOSE_PLURALS.has(firstWord(whole)) ? withSmallLetter(whole.canonical) : lowerFirst(withoutPurpose(whole))}`;
  const known = scene.cast.ofWords(label);
  if (known !== undefined) return known;
  const kind = whole.kind === 'document' || whole.kind === 'organisation' ? whole.kind : 'anonymous';
  return scene.cast.add(
    referentOf({ canonical: label, kind, anonymous: kind === 'anonymous', head: whole.head, plural: some, whole }),
  );
};

/** "One sailor said …. Another said …": a second sailor. */
const secondOf = ({ cast, discourse }: Scene, line: Line, phrase: Phrase): Referent | null => {
  const first = discourse
    .recent(line, line.items[phrase.from]?.start ?? line.start)
    .find(({ line: there }) => there.paragraph === line.paragraph)?.referent;
  if (first === undefined || first.kind !== 'anonymous' || first.plural || first.named !== null) return null;
  const label = `second ${first.canonical}`;
  return (
    cast.ofWords(label) ??
    cast.add(referentOf({ canonical: label, kind: 'anonymous', anonymous: true, head: first.head }))
  );
};

const pairOf = ({ cast, discourse }: Scene, line: Line, phrase: Phrase): Referent | null => {
  const two = twoOf(discourse, line, line.items[phrase.from]?.start ?? line.start);
  return two === null ? null : cast.ofPair(...two);
};

const PARAGRAPHS = 1;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu;

const wholeOf = ({ discourse, cast }: Scene, line: Line, phrase: Phrase): Referent | null => {
  const at = line.items[phrase.from]?.start ?? line.start;
  const named = nounPhrases(line).find(
    (one) => one.from > phrase.from && one.from <= phrase.from + 3 && one.to <= phrase.to + 1,
  );
  if (named !== undefined && line.items.slice(phrase.from, named.from).some(({ lower }) => lower === 'of'))
    return (
      resolveDefinite(discourse, { line, at, phrase: named, extra: [] }) ??
      cast.ofWords(named.word) ??
      (named.plural && named.lead === 'definite' ? introduce(cast, newcomers(line, named)) : null)
    );
  const before = discourse.recent(line, at).filter(
    ({ referent, line: there }) =>
      (referent.plural || referent.members.length > 0) &&
      // whom somebody’s own words speak of, the writer does not count out
      (there.quotation === null || there.quotation === line.quotation) &&
      // No part of a part.
      !/^\w+ of the /u.test(referent.canonical) &&
      there.block >= line.block - PARAGRAPHS,
  );
  // Those whose number was told are the ones that are counted out: "two people … . One of them …".
  const [latest] = before;
  const counted = before.find(
    ({ referent, line: there }) => COUNTED.test(referent.canonical) && there.block === latest?.line.block,
  );
  return (counted ?? latest)?.referent ?? null;
};

/** "One of the doctors running it": those of whom nobody has spoken yet. */
const newcomers = (line: Line, phrase: NounPhrase): Description => ({
  line,
  phrase: { ...phrase, to: phrase.head + 1 },
  inside: [],
  owner: null,
  author: null,
  alike: null,
});

/** "asked three banks for a loan": what for is no part of them. */
const withoutPurpose = ({ canonical, named }: Referent): string =>
  named === null ? canonical.replace(/ for an? .*$/u, '') : canonical;

const firstWord = ({ canonical }: Referent): string => canonical.split(' ')[0]?.toLowerCase() ?? '';
const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  /^(?:Two|Three|Four|Five|Six|Several|Some|Many|Dozens|Participants|Researchers|Residents|Officials|Witnesses)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
