import { contains, type Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { CITY_NAMES, COUNTRY_NAMES, DEMONYMS } from '../language/words/places.ts';
import type { Context } from './context.ts';
import { innerMarks } from './marks.ts';
import { bareName, takesThe } from './names.ts';
import { remembered } from './remembered.ts';
import { wordsOf } from './words-of.ts';
import { ANAPHORIC_NOUNS, DANGLING_OPENERS, PRONOUNS_OF_OTHERS, STOP_WORDS } from './words/plain-words.ts';

const PRONOUNS = new Set(PRONOUNS_OF_OTHERS);
const OPENERS = new Set(DANGLING_OPENERS);
const ANAPHORS = new Set(ANAPHORIC_NOUNS);
/** "the claim that …", "the plan to …": words that say which one is meant. */
const PLACED_BY = new Set(['in', 'on', 'with', 'from', 'at', 'by']);
const SAYINGS = new Set([
  'claim',
  'claims',
  'report',
  'reports',
  'statement',
  'comments',
  'remarks',
  'allegation',
  'allegations',
  'accusation',
  'offer',
  'story',
  'answer',
  'question',
  'letter',
  'post',
]);
const COMPLETED_BY = new Set(['of', 'that', 'to', 'about', 'against', 'for', 'between']);
const STOPS = new Set(STOP_WORDS);

/** "It is likely", "it was clear": this "it" points nowhere. */
const EXPLETIVE =
  /\bit(?:[’']s| is| was| will be| would be| has been)\s(?:not\s|now\s|only\s|also\s)?(?:\p{L}+ly\s)?(?:likely|unlikely|possible|impossible|clear|unclear|known|unknown|excluded|time|important|hard|easy|too|thought|believed|expected|true|the\scase)/iu;

/** The words that tell what a text is about. */
export const topicWords: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(wordsOf(text).filter((word) => !STOPS.has(word))),
);

/** The words of a span on one line. */
export const wording = (context: Context, span: Span): string =>
  context.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();

/** A text between double marks; an outer pair that it brings along is dropped, a full stop or comma at its end too. */
export const quoted = (text: string): string => {
  const bare = text.replace(/^“([^“”]*)”$|^"([^"]*)"$|^‘([^‘]*)’$/u, '$1$2$3').replace(/[,.;:]+$/u, '');
  return `“${innerMarks(bare.trim()).replace(/[,.;:]+(?=’$)/u, '')}”`;
};

/** The first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).length;

/** “There have been no wild bears on the island”: a “there” that points at nothing. */
const EXISTENTIAL = /^there (?:is|are|was|were|has|have|had|will|would|could|may|might)(?![\p{L}])/iu;

/**
 * The word through which a text leans on what stands before it, or null when it stands alone.
 * `lone`: nouns that can only mean one thing in the article (“the letter”) lean on nothing.
 */
export const danglingWord = (text: string, lone: ReadonlySet<string> = NONE): string | null => {
  const lower = text.toLowerCase().replace(/’/gu, "'");
  const words = lower.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const first = (words[0] ?? '').replace(/'.*$/u, '');
  if (OPENERS.has(first) && !(first === 'it' && EXPLETIVE.test(text)) && !EXISTENTIAL.test(text)) return first;
  const opener = /^[“‘"']?(\p{Lu}\p{Ll}+)/u.exec(text)?.[1]?.toLowerCase();
  // a name inside the text may be what a later pronoun means
  const named = opener !== undefined && !STOPS.has(opener) ? 0 : text.search(/(?<=\s)\p{Lu}\p{Ll}/u);
  let at = 0;
  for (const [index, word] of words.entries()) {
    at = lower.indexOf(word, at);
    const stem = word.replace(/'(?:s|d|ll|ve|re|m|t)$/u, '');
    const many = stem.startsWith('the') && words.slice(0, index).some((one) => one.length > 3 && one.endsWith('s'));
    if (PRONOUNS.has(stem) && !many && (named < 0 || named > at) && index < 8) return stem;
    if (stem === 'it' && index < 4 && !EXPLETIVE.test(text)) return stem;
    const before = words[index - 1];
    if (
      ANAPHORS.has(stem) &&
      !(before === 'the' && lone.has(stem)) &&
      !(before === 'that' && COUNTED.test(stem)) &&
      (before === 'the' || before === 'this' || before === 'that' || before === 'these' || before === 'those')
    ) {
      const after = words[index + 1] ?? '';
      if (!COMPLETED_BY.has(after) && (SAYINGS.has(stem) || !PLACED_BY.has(after))) return `${before} ${stem}`;
      if (before !== 'the') return `${before} ${stem}`;
    }
    at += word.length;
  }
  return null;
};

const NONE: ReadonlySet<string> = new Set();
/** “The claim that two commissioners resigned”: this “that” points at nothing. */
const COUNTED = /^(?:both|two|three|four|five|six)$/u;

/** A source as an option shows it: a bare name, capital first. */
export const optionName = (source: Source): string => {
  const name = bareName(source);
  if (/^\p{Ll}[\p{L}-]*[’']s?\s/u.test(name)) return `The ${name}`;
  return capital(name.replace(/^(?:the|a|an)\s+(?=\p{Ll})/iu, ''));
};

/** "a" or "an", by sound as far as spelling tells it. */
const articleFor = (word: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!ni(?![dmn])|se|sa|k\b|ru))/iu.test(word) && !/^(?:eu|one\b|once|ou?i)/iu.test(word) ? 'an' : 'a';

const ARTICLED = /^(?:the|a|an|his|her|its|their|our|two|three|four|five|six|several|some|many|one|another|both)\s/iu;

/** Offices that take "the" though they are written like a name. */
const OFFICE =
  /^(?!\p{Lu}\p{Ll}+[’']s\b).*\b(?:Directorate|Ministry|Department|Office|Council|Government|Committee|Commission|Authority|Agency|Service|Federation|Association|Union|Court|Board|Bureau)\b/iu;

const headOf = (name: string): string =>
  /^(.*?)(?:\s(?:of|in|from|at|close|familiar|who|with|on|near|for|to)\b.*)?$/u.exec(name)?.[1] ?? name;

/** True when a source is many: "bus drivers", "people familiar with the matter", "police". */
export const isPlural = (source: Source): boolean => {
  const head = headOf(source.canonical);
  if (/police$/iu.test(head)) return true;
  return (/[^s]s$/u.test(head) || /people$/iu.test(head)) && (source.kind === 'group' || source.anonymous);
};

/** "Rescue workers": no name, and none of a place or a people stands in it. */
const isPlainGroup = (context: Context, name: string, first: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Ll}+s$/u.test(name) &&
  !DEMONYMS.has(first) &&
  !COUNTRY_NAMES.has(first) &&
  !CITY_NAMES.has(first) &&
  !context.facts.entities.some(({ canonical }) => canonical === first);

/** A name that is large only because it began a sentence: the article has its first word small elsewhere, or it is a common noun. */
const smalled = (context: Context, name: string): string => {
  const first = /^\p{Lu}\p{Ll}+(?=\s|$)/u.exec(name)?.[0];
  if (!first) return name;
  const plural = /^\p{Lu}\p{Ll}+s(?:$|\s(?:at|in|near|from|who|close|with|on|familiar)\s)/u.test(name); // "Analysts at Marlow Bank"
  const common = context.scope.lower.has(first.toLowerCase()) || plural || isPlainGroup(context, name, first);
  return common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** A word after a name that takes the article for itself: "the Interline news agency". */
const BEARER =
  /^\s(?:state |national )?(?:news|wire|agency|newspaper|paper|website|magazine|broadcaster|channel|radio|reporter|podcast|programme|show|series|blog|newsletter)/u;

/** "State television" is no name: its first word is large only at the head of a sentence. */
const plainlySmall = (name: string): string =>
  /^(?:State|Local|National|Regional|Federal|Public|Government|City|County|Police|Court|Hospital|Military|Civil|Television|Video|Phone|Satellite|Internal)\s\p{Ll}/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** A name with "the", where the article gives it one. */
export const articled = (context: Context, name: string): string => {
  const { plain } = context.scope;
  const sought = `the ${name.toLowerCase()}`;
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1))
    if (
      !/^\p{L}/u.test(plain.slice(at + sought.length)) &&
      !BEARER.test(plain.slice(at + sought.length, at + sought.length + 20))
    )
      return `the ${name}`; // “the Zembrian army” gives Zembria none
  return name;
};

/** The article that the text first puts before a source without a name: "a diplomat", "the interior minister". */
export const firstArticle = (context: Context, source: Source): string | null => {
  const first = source.mentions[0];
  if (!first) return null;
  const before = context.text.slice(Math.max(0, first.start - 4), first.end);
  return /\b(the|an?)\s/iu.exec(before)?.[1]?.toLowerCase() ?? null;
};

/** "Three people with knowledge of the matter", as it opened a sentence. */
const COUNTED_GROUP = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|A few)\s\p{Ll}/u;

const inBody = (context: Context, span: Span): boolean =>
  context.reading.article.paragraphs.some((one) => one.role === 'body' && contains(one.span, span));

/**
 * A source inside a sentence: a person by name; others as the article first words them, with their article.
 * "Emeka Rolfe", "the port authority", "a European diplomat", "The Wall Street Journal".
 */
export const proseName = (context: Context, source: Source): string => {
  if (COUNTED_GROUP.test(source.canonical)) return source.canonical.charAt(0).toLowerCase() + source.canonical.slice(1);
  if (source.kind === 'person') return takesThe(context, source) ? `the ${source.canonical}` : bareName(source);
  if (source.kind === 'outlet')
    return /^The /u.test(source.canonical) ? source.canonical : articled(context, plainlySmall(source.canonical));
  if (ARTICLED.test(source.canonical))
    return source.canonical.replace(/^(The|A|An)\s(?=\p{Ll})/u, (word) => word.toLowerCase());
  const owned = /^(.+?)([’']s?\s.*)$/u.exec(source.canonical); // "Jorun Falk’s cousin" brings its own
  if (owned?.[1] && owned[2]) return `${articled(context, owned[1])}${owned[2]}`;
  const made = source.kind === 'group' && !context.scope.plain.includes(source.canonical.toLowerCase()); // a label of ours
  if (isPlural(source)) return made ? `the ${source.canonical}` : smalled(context, source.canonical);
  if (source.kind === 'anonymous')
    return firstArticle(context, source) === 'the'
      ? `the ${source.canonical}`
      : `${articleFor(source.canonical)} ${source.canonical}`;
  const plain = source.canonical.toLowerCase();
  const mention = source.mentions
    .map((span) => wording(context, span))
    .find((words) => ARTICLED.test(words) && words.toLowerCase().replace(ARTICLED, '') === plain);
  if (mention) return mention.charAt(0).toLowerCase() + mention.slice(1);
  const owner = source.mentions
    .map((span) => /\p{Lu}[\p{L}-]+[’']s\s$/u.exec(context.text.slice(Math.max(0, span.start - 30), span.start)))
    .find((found) => found !== null);
  if (owner) return `${owner[0]}${source.canonical}`;
  if (/^\p{Lu}[\p{Lu}\p{Ll}]*$/u.test(source.canonical)) return source.canonical; // "Interline", "ZNA": one name takes no article
  const isAfterThe = (span: Span): boolean =>
    /\bthe\s$/iu.test(context.text.slice(Math.max(0, span.start - 4), span.start));
  // “Tanbridge Council said …”, whatever “the council” says further on
  const whole = source.mentions.filter((span) => inBody(context, span) && wording(context, span) === source.canonical);
  if (/^\p{Lu}/u.test(source.canonical) && whole.length > 0 && !whole.some(isAfterThe))
    return plainlySmall(source.canonical);
  if (source.mentions.some(isAfterThe)) return `the ${source.canonical}`;
  if (OFFICE.test(source.canonical)) return `the ${source.canonical}`;
  if (source.kind === 'document' && /[^s]s$/u.test(headOf(source.canonical))) return plainlySmall(source.canonical); // "hospital records"
  const bare = source.kind === 'document' || /^\p{Ll}/u.test(source.canonical);
  return bare
    ? `${firstArticle(context, source) === 'the' ? 'the' : articleFor(source.canonical)} ${source.canonical}`.replace(
        /^an? (?=police$)/u,
        '',
      )
    : plainlySmall(source.canonical);
};

/** A source as an option shows it where others stand beside it: a person by name, all others with the article they take. */
export const optionIn = (context: Context, source: Source): string =>
  source.kind === 'person' ? optionName(source) : capital(proseName(context, source));

/** Sources by name, one after another: "The Post and Interfax". */
export const listed = (context: Context, sources: readonly Source[]): string => {
  const names = sources.map((source) => proseName(context, source));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
};

/** The cue of an attribution, in small letters: "has said". Empty when it has none. */
export const cueOf = (context: Context, { cue }: Attribution): string =>
  cue[0] ? wording(context, cue[0]).toLowerCase() : '';

/** Straight double marks made curly. */
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s(—–-])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/[.,]”$/u, '”');
