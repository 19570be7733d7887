import type { Named } from '../entities.ts';
import { isCallable } from '../callable.ts';
import { VAGUE } from '../words/reference-words.ts';
import type { Referent } from '../referents.ts';

/** How somebody or something is written in a sentence, with the article that it takes. */
export const nameInSentence = (referent: Referent, names: readonly Named[]): string => {
  const [left, right] = referent.members;
  if (left !== undefined && right !== undefined)
    return `${nameInSentence(left, names)} and ${nameInSentence(right, names)}`;
  if (referent.named !== null) return withArticle(referent.named);
  return describedAs(referent.canonical, names);
};

/** "the Water Board", when the article mostly writes it so. */
const withArticle = (named: Named): string => {
  const { canonical, type } = named;
  if (type === 'person' || /^the\s/iu.test(canonical)) return canonical;
  return hasArticle(named) ? `the ${canonical}` : canonical;
};

/** Whether the article mostly writes a name with "the". */
export const hasArticle = ({ canonical, mentions }: Named): boolean => {
  const whole = mentions.filter(
    ({ span, line }) => line.text.slice(span.start, span.end) === canonical && !line.headline,
  );
  const asked = whole.length > 0 ? whole : mentions.filter(({ line }) => !line.headline);
  const taking = asked.filter((one) => one.line.items[one.from - one.titles.length - 1]?.lower === 'the');
  return taking.length * 2 > asked.length;
};

const COUNTED =
  /^(?:some|many|several|most|dozens|hundreds|thousands|half|all|both|one of|another of|the|a group|other)\b/u;

/** "the water board", "Ana Reyes’s letter", "the Water Board’s lawyer". */
const describedAs = (canonical: string, names: readonly Named[]): string => {
  const label = smallInitial(canonical.replace(/^(?:an?|another)\s/iu, '').replace(/(\p{Ll}rs)[’']s\b/u, '$1’'));
  if (COUNTED.test(label) || /^\p{Lu}[^\s]*$/u.test(label)) return label;
  const owner = /^(.+?)[’']s?\s/u.exec(label)?.[1];
  const named = owner === undefined ? undefined : names.find((one) => one.canonical === owner);
  if (owner !== undefined && named !== undefined) return withArticle(named) + label.slice(owner.length);
  return /^\p{Lu}[^\s]*[’']s\s/u.test(label) ? label : `the ${label}`;
};

/** "Police" began a sentence, where its capital says nothing. */
const smallInitial = (label: string): string => {
  const first = /^\p{Lu}\p{Ll}+/u.exec(label)?.[0].toLowerCase() ?? '';
  return isCallable(first) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
};

const LONGEST = 6; // words

/** Whether a name or description is short and full enough to stand in a sentence: "the man" tells nobody. */
export const canStand = (referent: Referent): boolean => {
  const { named, members, canonical, kind } = referent;
  if (members.length > 0) return true;
  if (named !== null) return !isPieceOfName(named) && !(kind === 'person' && hasArticle(named));
  const words = canonical.toLowerCase().split(' ');
  const vague = words.length === 1 && VAGUE.has(canonical.toLowerCase());
  const tangled = words.some((word) => OTHERS.test(word)) || (kind !== 'document' && RUNS_ON.test(canonical));
  return !vague && !tangled && words.length <= LONGEST;
};

const OTHERS = /^(?:an?|his|her|its|their|my|our|this|that)$/u;

/** "the coach for his work": more than who it is. */
const RUNS_ON = /(?<!close|familiar|related)\s(?:for|with|to|from|on|about|after|before|over)\s/u;

/** "Union" of "the Cooks’ Union". */
const isPieceOfName = ({ mentions, canonical }: Named): boolean =>
  !canonical.includes(' ') && mentions.some(({ line, from }) => /^['’]s?$/u.test(line.items[from - 1]?.text ?? ''));
