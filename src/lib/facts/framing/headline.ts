import type { Attribution } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { HeadlineFraming, Statement } from './comparison.ts';
import { compare } from './firmness.ts';
import type { Material } from './framing.ts';
import { statementsOf } from './statements.ts';
import { sharedWords, stemsIn } from './stems.ts';

// A headline is held against the passages that share this many of its words.
const ENOUGH = 2;

const MOST = 5;

/** Holds the headline against the passages of the body that it sums up; null without a headline. */
export const weighHeadline = (material: Material): HeadlineFraming | null => {
  const lines = headlineOf(material);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const own =
    material.attributions.find(
      (one) => one.inHeadline && one.content.some((span) => span.start >= first.start && span.end <= last.end),
    ) ?? null;
  const items = lines.flatMap((line) => line.items);
  const said =
    own === null
      ? items
      : items.filter((item) => own.content.some((span) => span.start < item.end && item.start < span.end));
  const head: Statement = { attribution: own, span: { start: first.start, end: last.end }, items: said };
  const stems = stemsIn(said);
  const against = statementsOf(material, own)
    .map((body) => ({ body, shared: sharedWords(stems, stemsIn(body.items)), same: sameSource(own, body.attribution) }))
    .filter(
      ({ shared, same }) =>
        shared.length >= ENOUGH && shared.length + (same ? 1 : 0) >= Math.min(3, Math.ceil(stems.length / 2)),
    )
    .sort(
      (a, b) =>
        b.shared.length + Number(b.same) - a.shared.length - Number(a.same) || a.body.span.start - b.body.span.start,
    )
    .slice(0, MOST)
    .map(({ body, shared }) => compare(head, body, shared));
  return { span: head.span, attribution: own?.id ?? null, compresses: against[0] ?? null, against };
};

const headlineOf = ({ article, lines }: Material): Line[] => {
  const headlines = new Set(article.paragraphs.filter((one) => one.role === 'headline').map((one) => one.index));
  return lines.filter((line) => line.quotation === null && headlines.has(line.paragraph));
};

const sameSource = (a: Attribution | null, b: Attribution | null): boolean =>
  a !== null && b !== null && a.sourceId !== null && a.sourceId === b.sourceId;
