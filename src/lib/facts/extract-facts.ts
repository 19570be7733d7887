import { contains, type Span } from '../article/span.ts';
import type { EnglishModel } from '../language/model/model.ts';
import type { Quotation, Reading } from '../language/reading.ts';
import { partAtColon } from './announced-quotations.ts';
import { carriersOf } from './carriers.ts';
import { findCues } from './cues.ts';
import { collectNames, type Named } from './entities.ts';
import { readEvents } from './events/read-events.ts';
import type { Attribution, Entity, Facts, NoComment } from './facts.ts';
import { officeLabel, readNationality } from './demonyms.ts';
import { untestedCases } from './counsel.ts';
import { firmness } from './firmness.ts';
import type { Finding } from './findings.ts';
import { readFraming } from './framing/framing.ts';
import { openInheritedLinks } from './inherited-links.ts';
import { joinQuotations } from './joins.ts';
import { type Line, toLines } from './lines.ts';
import { modeOf } from './modes.ts';
import { findRefusals, toNoComment } from './no-comments.ts';
import { spanOf } from './phrases.ts';
import { RULES } from './rules/rules.ts';
import { openReferences } from './references.ts';
import { openSourceBook } from './sources.ts';
import { withReports } from './trees/cues.ts';
import { grow } from './trees/grown.ts';
import { plantTrees } from './trees/plant-trees.ts';
import { reportsIn } from './trees/reports.ts';
import { settle } from './trees/settle.ts';

type Grouped = Finding & { readonly group: string | null };
type Resolved = { readonly finding: Grouped; readonly sourceId: string | null; readonly through: readonly string[] };

/** The article’s lines, with their trees where there is an English model. */
export const readLines = (reading: Reading, english: EnglishModel | null = null): readonly Line[] => {
  const bare = toLines(reading).lines;
  return english === null ? bare : plantTrees(bare, reading, english);
};

/** Everything an article reports: who says what, through whom and how surely, with the names, times and figures it holds. */
export const extractFacts = (reading: Reading, english: EnglishModel | null = null): Facts =>
  factsIn(reading, readLines(reading, english));

/** The facts of an article whose lines have been read. */
export const factsIn = (reading: Reading, lines: readonly Line[]): Facts => {
  const own = findAll(lines, reading.article.outlet);
  const findings = distinct([...own, ...joinQuotations(lines, own)]);
  const names = collectNames(lines);
  const book = openSourceBook(names, lines, reading.article.outlet);
  const references = openReferences(book, lines, names);
  const inherited = openInheritedLinks();
  const refusals = new Map(lines.map((line) => [line.index, line.quotation === null ? findRefusals(line) : []]));
  // A source is told apart where it stands: that of a quotation may stand a paragraph behind it.
  const byLine = new Map<number, Grouped[]>();
  for (const one of findings) {
    const at = Math.max(one.line.index, one.sourceLine.index);
    byLine.set(at, [...(byLine.get(at) ?? []), one]);
  }

  const told = new Map<Grouped, Resolved>();
  const noComments: NoComment[] = [];
  for (const line of lines) if (line.headline) book.enter(line);
  // The article tells whom its headline means.
  for (const line of [...lines.filter((one) => !one.headline), ...lines.filter((one) => one.headline)]) {
    book.enter(line);
    for (const finding of byLine.get(line.index) ?? []) {
      const links = finding.through.flatMap((link) => book.resolve(link.line, link.phrase) ?? []);
      const carriers = carriersOf(finding).flatMap((phrase) => book.carrier(finding.sourceLine, phrase) ?? []);
      const through = [...links, ...carriers.filter((id) => !links.some((link) => book.isSame(link, id)))];
      const sourceId = finding.source === null ? null : book.resolve(finding.sourceLine, finding.source);
      const nameless = sourceId === null ? [] : book.nameless(sourceId);
      const sources = nameless.length > 0 ? nameless : sourceId === null ? [] : [sourceId];
      const credit = { sources, through, line, nameless: nameless.length > 0, goesOn: goesOn(finding) };
      told.set(finding, { finding, sourceId, through: line.headline ? through : inherited.linksOf(credit) });
      if (sourceId === null) continue;
      references.credit(finding, sourceId);
      if (!line.headline)
        for (const { start, end } of finding.content) book.said(finding.line.text.slice(start, end), sourceId);
      for (const item of finding.line.items)
        if (item.quotation !== null && finding.content.some((span) => item.start <= span.start && span.end <= item.end))
          book.heard(item.quotation.utterance, sourceId);
    }
    for (const refused of refusals.get(line.index) ?? [])
      noComments.push(toNoComment(refused, book.resolve(refused.line, refused.source)));
    references.enter(line);
  }
  const resolved = findings.flatMap((one) => told.get(one) ?? []);
  const entities = names.map(toEntity);
  const nationality = readNationality(reading.article.text);
  const sources = book.sources().map((one) => ({ ...one, canonical: officeLabel(one.canonical, nationality) }));
  const attributions = toAttributions(withoutOwnThoughts(resolved), reading.quotations);
  return {
    reader: lines.some((line) => line.tree !== null) ? 'trees' : 'patterns',
    sources,
    attributions,
    entities,
    noComments,
    references: references.all(),
    ...readEvents(lines, attributions, entities),
    framing: readFraming({ article: reading.article, lines, attributions, sources, entities, noComments }),
    labels: reading.article.labels,
    boilerplate: reading.article.boilerplate,
  };
};

const findAll = (lines: readonly Line[], outlet: string | null): Grouped[] =>
  lines.flatMap((line) => {
    const grown = grow(line);
    const reports = grown === null ? [] : reportsIn(grown);
    const cues = withReports(grown, findCues(line), reports);
    const scene = { line, cues, outlet, grown, reports };
    return settle(
      grown,
      RULES.flatMap((rule) => rule.find(scene)),
    )
      .map(partAtColon)
      .map((one): Grouped => ({
        ...one,
        group: one.content.length > 1 ? `c${line.index}-${one.cue[0]?.start ?? 0}` : null,
      }));
  });

/** "Reyes added", “…,” she recalled: more of what the sentence before had from her. */
const goesOn = ({ line, sourceLine, source, cue: [cue] }: Finding): boolean =>
  cue !== undefined &&
  line === sourceLine &&
  (isPronounAlone(line, source) || ADDS.test(line.text.slice(cue.start, cue.end)));

const ADDS = /^(?:add(?:s|ed)?|continue[sd]|(?:goes|went) on)\b/u;

/** "she recalled", with no occasion of its own: "In an email, she said" comes another way. */
const isPronounAlone = (line: Line, source: Finding['source']): boolean =>
  source !== null &&
  source.to === source.from + 1 &&
  /^(?:he|she)$/u.test(line.items[source.from]?.lower ?? '') &&
  !/^(?:in|on|at|during|speaking|writing|asked|later|earlier|last)$/u.test(line.items[0]?.lower ?? '');

const firstStart = (one: Finding): number => one.content[0]?.start ?? 0;
const lastEnd = (one: Finding): number => one.content.at(-1)?.end ?? 0;

/** One finding a content: of two rules that found the same words, the earlier in the list is kept. */
const distinct = (findings: readonly Grouped[]): Grouped[] => {
  const kept: Grouped[] = [];
  const seen = new Set<string>();
  for (const one of findings) {
    const content = one.content.filter((span) => span.end > span.start);
    if (content.length === 0 || !saysSomething(one.line.text, content) || holdsItsCue(one, content)) continue;
    const keys = content.map((span) => `${span.start}-${span.end}`);
    const cueKeys = one.cue.map((span) => `cue ${span.start}-${firstStart(one)}`);
    if (keys.some((key) => seen.has(key)) || (!one.implicit && cueKeys.some((key) => seen.has(key)))) continue;
    for (const key of [...keys, ...cueKeys]) seen.add(key);
    kept.push({ ...one, content });
  }
  return kept.sort((a, b) => firstStart(a) - firstStart(b) || lastEnd(b) - lastEnd(a));
};

/** A misreading: what is said cannot hold the verb that says it. */
const holdsItsCue = (one: Finding, content: readonly Span[]): boolean =>
  !one.implicit && one.cue.some((cue) => content.some((span) => span.start < cue.end && cue.start < span.end));

const saysSomething = (text: string, content: readonly Span[]): boolean =>
  content.every((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));

const reach = (one: Finding): Span => {
  const source = one.source === null || one.implicit ? [] : [spanOf(one.sourceLine, one.source)];
  const spans = [...one.content, ...(one.implicit ? [] : one.cue), ...source];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
};

/** Whether a report stands in what another says, be that in two pieces: "Reyes told reporters, according to RNA, that …". */
const holds = ({ content }: Finding, one: Finding, whole: Span): boolean => {
  if (content.some((piece) => contains(piece, whole))) return true;
  if (content.length < 2 || one.implicit || one.source === null) return false;
  const spans = [...one.content, ...one.cue, spanOf(one.sourceLine, one.source)];
  return spans.every((span) => content.some((piece) => contains(piece, span)));
};

/** The tightest content that the whole of another report stands in, for each report. */
const parentsOf = (resolved: readonly Resolved[]): (number | null)[] => {
  const parents: (number | null)[] = [];
  const open: number[] = [];
  resolved.forEach((one, index) => {
    const span = reach(one.finding);
    const start = firstStart(one.finding);
    while (open.length > 0 && lastEnd(resolved[open.at(-1) ?? 0]?.finding ?? one.finding) <= start) open.pop();
    let parent: number | null = null;
    for (let i = open.length - 1; i >= 0 && parent === null && open.length - i < 12; i -= 1) {
      const at = open[i];
      const around = at === undefined ? undefined : resolved[at]?.finding;
      if (at !== undefined && around !== undefined && holds(around, one.finding, span)) parent = at;
    }
    parents.push(parent);
    open.push(index);
  });
  return parents;
};

/** "said it believed that …": one report of one source, hedged; the inner verb is no second one. */
const withoutOwnThoughts = (resolved: readonly Resolved[]): Resolved[] => {
  const parents = parentsOf(resolved);
  return resolved.filter((one, index) => {
    const at = parents[index] ?? null;
    const parent = at === null ? undefined : resolved[at];
    if (
      parent === undefined ||
      one.sourceId === null ||
      one.sourceId !== parent.sourceId ||
      one.finding.source === null
    )
      return true;
    return spanOf(one.finding.sourceLine, one.finding.source).start !== firstStart(parent.finding);
  });
};

const MANY = 8; // A chain longer than this is a misreading.

const toAttributions = (resolved: readonly Resolved[], quotations: readonly Quotation[]): Attribution[] => {
  const parents = parentsOf(resolved);
  const untested = untestedCases(resolved);
  const chains: (readonly string[])[] = [];
  const inner = new Map<number, Span[]>();
  resolved.forEach((one, index) => {
    const parent = parents[index] ?? null;
    if (parent !== null) inner.set(parent, [...(inner.get(parent) ?? []), ...one.finding.content]);
    // what somebody denies did not come through them
    const denied = parent !== null && resolved[parent]?.finding.force === 'denied';
    const above = parent === null || denied ? [] : (chains[parent] ?? []);
    const chain: string[] = [];
    for (const id of [...above, ...one.through, ...(one.sourceId === null ? [] : [one.sourceId])]) {
      const known = chain.indexOf(id);
      if (known >= 0) chain.splice(known, 1);
      chain.push(id);
    }
    chains.push(chain.slice(-MANY));
  });
  return resolved.map(({ finding, sourceId }, index): Attribution => {
    const direct = modeOf(quotations, finding.content, finding.line.quotation) === 'direct';
    const heard =
      untested.has(finding) && finding.force === 'stated' ? { ...finding, force: 'alleged' as const } : finding;
    const sure = firmness(heard, direct, inner.get(index) ?? []);
    const parent = parents[index] ?? null;
    return {
      id: `a${index + 1}`,
      source: finding.source === null ? [] : [spanOf(finding.sourceLine, finding.source)],
      relative: relativeOf(finding),
      sourceId,
      cue: finding.cue,
      content: finding.content,
      mode: modeOf(quotations, finding.content, finding.line.quotation),
      certainty: sure.certainty,
      certaintyCue: sure.by,
      chain: chains[index] ?? [],
      paragraph: finding.line.paragraph,
      inHeadline: finding.line.headline,
      parent: parent === null ? null : `a${parent + 1}`,
      group: finding.group,
      anaphoric: isAnaphoric(finding),
      rule: finding.rule,
    };
  });
};

/** "a spokesman who said": the pronoun that stands for the source where its verb is. */
const relativeOf = ({ line, source, sourceLine, cue }: Finding): Span | null => {
  const verb = cue[0]?.start ?? 0;
  if (source === null || sourceLine !== line) return null;
  for (let at = source.to; at < line.items.length && (line.items[at]?.start ?? verb) < verb; at += 1) {
    const item = line.items[at];
    if (item !== undefined && /^(?:who|which|that|whom)$/u.test(item.lower))
      return { start: item.start, end: item.end };
  }
  return null;
};

const ANAPHORA =
  /^(?:it|this|that|so|everything|nothing|as much|the same|both|all of (?:it|this|that)|(?:that|this|the|those|these|all|any|both)\s+(?:\p{L}+\s+)?(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|story|account|idea|tally|figures?|wrongdoing|offer|proposal|request|statement|remarks?|assertion)|(?:he|she|it|they|one|we|I)\s+(?:had|has|have|would|will|did|does|do|was|is|were|are|could|can|might|may)(?:\s+not|n[’']t)?)$/iu;

const isAnaphoric = (finding: Finding): boolean => {
  const span = finding.content[0];
  return (
    span !== undefined &&
    finding.content.length === 1 &&
    span.end - span.start < 60 &&
    ANAPHORA.test(finding.line.text.slice(span.start, span.end))
  );
};

const toEntity = (named: Named, index: number): Entity => ({
  id: `e${index + 1}`,
  canonical: named.canonical,
  type: named.type,
  subtype: named.subtype,
  role: named.role,
  mentions: named.mentions.map((mention) => mention.span),
});
