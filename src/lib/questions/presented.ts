import { contains, overlaps, type Span } from '../article/span.ts';
import type { Entity } from '../facts/facts.ts';
import { branch, grown, headOf, itemsIn, labelOf, lowerOf, tagOf, topOf, type Grown } from './asking/branches.ts';
import { around, lineFor } from './clip.ts';
import type { Context } from './context.ts';
import { inMarks } from './marks.ts';
import { countWords, wording } from './phrase.ts';

const MOST_WORDS = 20;

const isNoun = (tree: Grown, at: number): boolean => /^NN/u.test(tagOf(tree, at));

/** The noun that a name stands beside: “minister” of “the foreign minister, Torvald Anker”. */
const bearerOf = (tree: Grown, top: number): number => {
  const head = headOf(tree, top);
  return head >= 0 && /^(?:appos|compound|flat)$/u.test(labelOf(tree, top)) && isNoun(tree, head) ? head : top;
};

const isCase = (tree: Grown, at: number, noun: number): boolean =>
  headOf(tree, at) === noun && /^(?:case|mark|cc|punct)$/u.test(labelOf(tree, at));

/** What goes with a name but does not tell who it is: what is joined on, and a “which” that is about something else. */
const isBeside = (tree: Grown, at: number): boolean => {
  const label = labelOf(tree, at);
  if (/^(?:conj|cc|parataxis|acl)$/u.test(label)) return true;
  return label === 'acl:relcl' && !branch(tree, at).some((under) => /^(?:who|whose|whom)$/u.test(lowerOf(tree, under)));
};

/** The words of a noun phrase side by side, without a preposition or a quotation before it and what does not tell who it is. */
const phraseOf = (tree: Grown, noun: number, brief: boolean): readonly number[] => {
  const off = (at: number): boolean =>
    at !== noun && (isBeside(tree, at) || (brief && /^acl/u.test(labelOf(tree, at))));
  const gone = new Set(
    branch(tree, noun)
      .filter(off)
      .flatMap((at) => branch(tree, at)),
  );
  const all = branch(tree, noun).filter((at) => !gone.has(at));
  const quote = all.findLastIndex((at) => at < noun && tree.items[at]?.quotation !== null);
  const left = all.slice(quote + 1);
  const next = left.slice(left.findIndex((at) => !isCase(tree, at, noun)));
  const gap = next.findIndex((at, index) => index > 0 && at !== (next[index - 1] ?? 0) + 1);
  return gap < 0 ? next : next.slice(0, gap);
};

/** A verb with a tense that stands in no relative clause: the tree took a sentence for a name. */
const holdsVerb = (tree: Grown, items: readonly number[]): boolean => {
  const relative = new Set(items.filter((at) => /^acl/u.test(labelOf(tree, at))).flatMap((at) => branch(tree, at)));
  return items.some((at) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tagOf(tree, at)) && !relative.has(at));
};

/** Says more than a name: “Coral Whitcombe, 61” does not. */
const tells = (words: string): boolean =>
  /(?<![\p{L}])(?:of|at|from|for)\s\p{Lu}/u.test(words) ||
  (words.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []).some(
    (word) => !/^(?:the|and|who|whose|his|her|its|aged|one)$/u.test(word),
  );

/** “Culture Minister Renzo Balthazar” tells who it is; “Inspector Yolande Mistry” next to nothing. */
const isTelling = (words: string): boolean => tells(words) || words.split(' ').length > 3;

/** What stands behind a relative clause that is whole. */
const ENDS = /^\s*(?:[,.;:)”’"—–-]|(?:and|but)(?![\p{L}])|$)/u;

/** True of a stretch in which somebody says something. */
const creditsIn = ({ facts }: Context, span: Span): boolean =>
  facts.attributions.some(({ cue }) => cue.some((one) => overlaps(one, span)));

/** “According to Dr Femi Lunt, a physician”: without the words that lead to the name. */
const withoutCase = ({ text }: Context, { start, end }: Span, name: Span): Span => ({
  start: start + (LEADS_IN.exec(text.slice(start, name.start))?.[0].length ?? 0),
  end,
});

const LEADS_IN = /^(?:.*\sby\s|(?:(?:according|to|of|by|from|with|for|in|at|on|as|than)\s)+)/isu;

/** By the tree: the noun phrase around a name. */
const byTree = (context: Context, mention: Span): Span | null => {
  const line = lineFor(context, mention);
  const tree = line ? grown(line) : null;
  const top = tree ? topOf(tree, itemsIn(tree, mention)) : null;
  if (!tree || top === null) return null;
  const noun = bearerOf(tree, top);
  for (const brief of [false, true]) {
    const items = phraseOf(tree, noun, brief);
    const [first, last] = [tree.items[items[0] ?? -1], tree.items[items.at(-1) ?? -1]];
    if (!first || !last || first.start > mention.start || last.end < mention.end || holdsVerb(tree, items)) continue;
    const span = { start: first.start, end: last.end };
    const words = wording(context, span);
    if (creditsIn(context, span)) continue; // “Dalia Fenwick, a former engineer, who says …”
    if (/(?<![\p{L}])who(?:se|m)?(?![\p{L}])/u.test(words) && !ENDS.test(context.text.slice(last.end))) continue; // “Keiko Marsh, who studies”
    if (countWords(words) <= MOST_WORDS && tells(words)) return span;
  }
  return null;
};

const BETWEEN = 8; // characters: “Jude Pascoe, 19, a student”

/** By the role that the facts have: “the president’s chief of staff, Kosta Brenn”. */
const byRole = (context: Context, role: string, mention: Span): Span | null => {
  const { text } = context;
  const before = text.lastIndexOf(role, mention.start);
  const gap = text.slice(before + role.length, mention.start);
  if (before >= 0 && /^,?\s(?:\p{Lu}\p{Ll}{1,9}\.?\s)?$/u.test(gap)) return { start: before, end: mention.end };
  const after = text.indexOf(role, mention.end);
  const behind = after >= 0 && after - mention.end <= BETWEEN && /^,[\s\d,]*\s$/u.test(text.slice(mention.end, after));
  return behind ? { start: mention.start, end: after + role.length } : null;
};

/** By a “who” between commas, where the tree lost it: “Hugo Tennick, who examines papers for the courts,”. */
const byClause = (context: Context, { start, end }: Span): Span | null => {
  const clause = /^(?:,\s\d+)?,\swho(?:se)?\s[^,.;:“”"]{8,90}(?=,\s)/u.exec(context.text.slice(end, end + 110))?.[0];
  const span = { start, end: end + (clause?.length ?? 0) };
  return clause === undefined || creditsIn(context, span) ? null : span;
};

const presentedAt = (context: Context, role: string | null, mention: Span): string | null => {
  const [grownAs, given] = [byTree(context, mention), role === null ? null : byRole(context, role, mention)];
  const span = (given && !(grownAs && contains(grownAs, given)) ? given : grownAs) ?? byClause(context, mention);
  return span && isTelling(wording(context, span)) ? inMarks(context, withoutCase(context, span, mention)) : null;
};

/** How the article presents somebody: “Lorvane’s foreign minister, Torvald Anker”. Null where it only has the name. */
export const presented = (context: Context, { role, mentions }: Pick<Entity, 'role' | 'mentions'>): string | null => {
  for (const mention of mentions) {
    const words = presentedAt(context, role, mention);
    if (words !== null) return words;
  }
  return null;
};

/** How one sentence presents somebody. */
export const presentedThere = (context: Context, shown: Span): string | null => {
  const person = context.facts.entities.find(({ mentions }) => mentions.some((one) => contains(shown, one)));
  const mention = person?.mentions.find((one) => contains(shown, one)) ?? shown;
  return presented(context, { role: person?.role ?? null, mentions: [mention] });
};

/** The words that give a name, cut to who it is, else to a part of their sentence. */
export const namingOf = (context: Context, mention: Span, most: number): string =>
  presentedThere(context, mention) ?? around(context, mention, most);

/** What the article tells of somebody who is a wrong answer: who it is, else a part of a sentence with the name. */
export const partOf = (context: Context, name: string, shown: Span): string => {
  const person = context.facts.entities.find(({ mentions }) =>
    mentions.some((one) => one.start === shown.start && one.end === shown.end),
  );
  const words = (person && presented(context, person)) ?? around(context, shown);
  return `${name} has another part in ${context.name}: “${words}”.`;
};
