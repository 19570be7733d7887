import { contains } from '../../article/span.ts';
import type { Article, Label, Paragraph } from '../../article/article.ts';
import type { LabelReach } from './framing.ts';

/** A notice between two body paragraphs heads what comes after it; any other speaks of the whole story. */
export const reachOf = ({ labels, paragraphs }: Article): LabelReach[] => {
  const body = paragraphs.filter((one) => one.role === 'body');
  return labels.map((label) => ({ ...label, paragraphs: reachOfOne(label, labels, body).map((one) => one.index) }));
};

const HEADS = /^(?:opinion|analysis|sponsored|satire|explainer)$/u;

const reachOfOne = (label: Label, labels: readonly Label[], body: readonly Paragraph[]): readonly Paragraph[] => {
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { start } = label.span;
  const between =
    start > first.span.end && start < last.span.start && !body.some((one) => contains(one.span, label.span));
  if (!between || !HEADS.test(label.kind)) return body;
  const next = labels.find((other) => other.span.start > start && HEADS.test(other.kind))?.span.start ?? Infinity;
  return body.filter((one) => one.span.start > start && one.span.start < next);
};
