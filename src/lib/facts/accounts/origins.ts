import { slice, type Span } from '../../article/span.ts';
import type { Source } from '../facts.ts';
import { SOCIAL_NETWORKS } from '../words/outlets.ts';
import type { Origin } from './account.ts';
import type { Side } from './side.ts';
import { isSameSource } from './speakers.ts';

type Credited = { readonly source: Source; readonly span: Span; readonly early: boolean };

const LEAD = 3; // body paragraphs that hold an article's main claim

const leadOf = (side: Side): ReadonlySet<number> => {
  const { paragraphs } = side.account.article;
  const body = paragraphs.filter((one) => one.role === 'body').slice(0, LEAD);
  const head = paragraphs.filter((one) => one.role === 'headline' || one.role === 'standfirst');
  return new Set([...body, ...head].map((one) => one.index));
};

/** Everybody and everything that an account credits, once each, with the first words that name it. */
const creditedIn = (side: Side): Credited[] => {
  const lead = leadOf(side);
  const found = new Map<string, Credited>();
  for (const one of side.account.facts.attributions)
    for (const id of new Set([...one.chain, ...(one.sourceId === null ? [] : [one.sourceId])])) {
      const source = side.sources.get(id);
      const span = source?.mentions.find((mention) => /\p{L}{4}/u.test(slice(side.account.article.text, mention)));
      if (source === undefined || span === undefined) continue;
      const early = lead.has(one.paragraph) || found.get(id)?.early === true;
      found.set(id, { source, span: found.get(id)?.span ?? span, early });
    }
  return [...found.values()];
};

// "in a post on Facebook", "posted on Facebook:", "said via Twitter"
const CARRIED =
  /\b(?:post|posts|posted|tweet|tweets|tweeted|wrote|message|video|channel|page|account|via|statement)\b/iu;

/** The networks on which an account says that words were posted. */
const networksIn = (side: Side): Map<string, { span: Span; early: boolean }> => {
  const lead = leadOf(side);
  const { tokens, article, sentences } = side.account.reading;
  const found = new Map<string, { span: Span; early: boolean }>();
  for (const sentence of sentences) {
    const words = article.text.slice(sentence.start, sentence.end);
    if (!CARRIED.test(words)) continue;
    for (const token of tokens.slice(sentence.tokens.from, sentence.tokens.to))
      if (SOCIAL_NETWORKS.has(token.lower) && /^\p{Lu}/u.test(token.text) && !found.has(token.lower))
        found.set(token.lower, {
          span: carriedSpan(article.text, sentence.start, token),
          early: lead.has(sentence.paragraph),
        });
  }
  return found;
};

/** "a post on Facebook", from the word for the post to the network. */
const carriedSpan = (text: string, from: number, network: Span): Span => {
  const ahead = text.slice(Math.max(from, network.start - 24), network.start);
  const match = /\b(?:an?\s)?(?:post|posts|posted|tweet|message|video|page|account)\b[^.;:]*$/iu.exec(ahead);
  return { start: match === null ? network.start : network.start - ahead.length + match.index, end: network.end };
};

/** What both accounts rest on: sources, outlets and documents that both credit, and networks that both took words from. */
export const originsOf = (sides: readonly [Side, Side]): Origin[] => {
  const [a, b] = [creditedIn(sides[0]), creditedIn(sides[1])];
  const taken = new Set<Credited>();
  const found = a.flatMap((one): Origin[] => {
    if (one.source.kind === 'anonymous') return [];
    const other = b.find(
      (candidate) => !taken.has(candidate) && isSameSource(one.source, candidate.source, sides[1].renamed),
    );
    if (other === undefined) return [];
    taken.add(other);
    return [
      {
        name: one.source.canonical,
        kind: one.source.kind,
        a: one.span,
        b: other.span,
        central: one.early && other.early,
      },
    ];
  });
  const networks = networksIn(sides[1]);
  const posts = [...networksIn(sides[0])].flatMap(([name, one]): Origin[] => {
    const other = networks.get(name);
    const words = slice(sides[0].account.article.text, one.span);
    return other === undefined
      ? []
      : [{ name: words, kind: 'document', a: one.span, b: other.span, central: one.early && other.early }];
  });
  return [...found, ...posts];
};
