import type { Line } from '../../lines.ts';
import { FIGURE_NOUNS } from '../../words/belongings.ts';
import { EARLIER_WORDS, FORECASTS, REPORTS, WITHDRAWS } from '../../words/revisions.ts';
import { lastFigure, onlyPartner, seek } from './partners.ts';
import { type Revision, type RevisionScene, itemSpan, word } from './revision.ts';

/** “an earlier figure of nine”, “had initially put it at nine”. */
export const earlier = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const { line, from } = draft.spot;
  const mark = seek(draft, (lower) => EARLIER_WORDS.test(lower), 8);
  if (mark < 0) return null;
  const nounled = FIGURE_NOUNS.has(word(line, mark + 1)) && /^(?:of|was|had|put|said)$/u.test(word(line, mark + 2));
  const verb = reportBetween(line, mark + 1, from);
  const verbled =
    !FIGURE_NOUNS.has(word(line, mark + 1)) && verb > 0 && (verb === mark + 1 || word(line, verb - 1) === 'had');
  if (!nounled && !verbled) return null;
  const fresh = onlyPartner(scene);
  return fresh < 0 ? null : { old: scene.at, fresh, by: itemSpan(line, mark) };
};

/** "put it at nine", "the agency had reported nine": the verb of a report shortly before the figure, or −1. */
const reportBetween = (line: Line, from: number, figure: number): number => {
  for (let i = figure - 1; i >= Math.max(from, figure - 5); i -= 1) {
    if (line.items[i]?.tag === 'mark') return -1;
    if (REPORTS.has(word(line, i)) && line.items[i]?.tag !== 'noun') return i;
  }
  return -1;
};

/** “had forecast a peak of 9.4 metres”. */
export const forecast = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const verb = seek(draft, (lower) => FORECASTS.has(lower) || lower === 'put');
  const { line, from } = draft.spot;
  if (verb < 1 || !line.items.slice(Math.max(0, verb - 2), verb).some((item) => item.lower === 'had')) return null;
  // "had put the toll at nine", never "had put nine boats"
  const named = line.items.slice(verb, from).some((item) => FIGURE_NOUNS.has(item.lower));
  if (draft.unit === null ? !named : word(line, verb) === 'put') return null;
  const fresh = onlyPartner(scene);
  return fresh < 0 ? null : { old: scene.at, fresh, by: itemSpan(line, verb) };
};

/** "The true figure was closer to 3,500": what it is true instead of stands before it. */
export const trueFigure = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const mark = seek(draft, (lower) => /^(?:true|real|actual|correct|right)$/u.test(lower), 7);
  const { line } = draft.spot;
  if (mark < 0 || !FIGURE_NOUNS.has(word(line, mark + 1)) || !/^(?:is|was|were|are)$/u.test(word(line, mark + 2)))
    return null;
  const old = lastFigure(scene);
  return old < 0 ? null : { old, fresh: scene.at, by: itemSpan(line, mark) };
};

/** “withdrew the figure of 900”, “It later withdrew the figure.” */
export const withdrawn = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const { line, from } = draft.spot;
  const verb = seek(draft, (lower) => WITHDRAWS.has(lower), 6);
  if (verb >= 0 && FIGURE_NOUNS.has(word(line, from - 2)) && word(line, from - 1) === 'of')
    return { old: scene.at, fresh: null, by: itemSpan(line, verb) };
  const next = scene.drafts[scene.at + 1];
  // "It later withdrew the figure": in the sentences up to the next figure of the paragraph
  for (let i = line.index; i <= line.index + 2; i += 1) {
    const after = scene.lines[i];
    if (
      after === undefined ||
      after.paragraph !== line.paragraph ||
      (next !== undefined && next.spot.line.index <= i && i > line.index)
    )
      return null;
    const by = i === line.index ? -1 : takesBack(after);
    if (by >= 0) return { old: scene.at, fresh: null, by: itemSpan(after, by) };
  }
  return null;
};

/** "withdrew the figure", "the number was withdrawn": the verb, or −1. */
const takesBack = (line: Line): number =>
  line.items.findIndex((item, i) => {
    if (!WITHDRAWS.has(item.lower) || item.tag === 'noun') return false;
    const object =
      /^(?:the|that|this|its|his|her|their)$/u.test(word(line, i + 1)) && FIGURE_NOUNS.has(word(line, i + 2));
    const subject =
      /^(?:was|were|been|be)$/u.test(word(line, i - 1)) &&
      line.items.slice(Math.max(0, i - 6), i).some((one) => FIGURE_NOUNS.has(one.lower));
    return object || subject;
  });
