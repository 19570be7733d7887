import { contentSpan, type Finding } from './findings.ts';
import { hasFinite } from './clause-ends.ts';
import { isQuote } from './lines.ts';

/** "thinks the market is wrong: “Nobody stops eating oats.”": a clause, and the words that the colon announces, each a piece of its own. */
export const partAtColon = (finding: Finding, _: number, all: readonly Finding[]): Finding => {
  const { line, content } = finding;
  const [whole] = content;
  if (whole === undefined || content.length !== 1 || line.quotation !== null) return finding;
  const from = line.items.findIndex(({ start }) => start >= whole.start);
  const quote = line.items.findIndex(
    ({ start }, i) => i > from && start < whole.end && line.items[i - 1]?.text === ':' && isQuote(line.items[i]),
  );
  const last = line.items[quote];
  if (from < 0 || quote < from + 3 || !isQuote(last) || !last.speech || !hasFinite(line, from, quote)) return finding;
  const { outer } = last.quotation;
  if (outer.end < whole.end) return finding; // the clause goes on behind it
  // "said she had told him: “Go”": her words
  if (
    all.some((one) => one !== finding && one.content.some(({ start, end }) => start >= outer.start && end <= outer.end))
  )
    return finding;
  return {
    ...finding,
    content: [contentSpan(line, { from, to: quote - 1 }), contentSpan(line, { from: quote, to: quote + 1 })],
  };
};
