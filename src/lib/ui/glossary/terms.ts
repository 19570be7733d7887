/** The quiz’s own words, each with the forms it takes in questions and explanations, which are in English. */
export const TERMS = {
  source: ['source', 'sources'],
  claim: ['claim', 'claims'],
  attribution: ['attribution', 'attributions', 'credits', 'credited', 'attributed'],
  quotation: ['quotation', 'quotations', 'direct speech'],
  paraphrase: ['paraphrase', 'paraphrases', 'paraphrased'],
  unnamed: ['unnamed', 'anonymous'],
  outlet: ['outlet', 'outlets'],
  evidence: ['evidence'],
  hedge: ['hedge', 'hedges', 'hedged', 'firmly'],
  chain: ['chain', 'chains', 'hand-over', 'hand-overs'],
  loaded: ['loaded', 'loaded word', 'loaded words', 'judgement'],
} as const;

export type Term = keyof typeof TERMS;
export type GlossedPiece = { readonly text: string; readonly term: Term | null };

const isTerm = (id: string): id is Term => Object.hasOwn(TERMS, id);

const FORMS: ReadonlyMap<string, Term> = new Map(
  Object.entries(TERMS).flatMap(([id, forms]) => (isTerm(id) ? forms.map((form): [string, Term] => [form, id]) : [])),
);

// The longest first, so that "loaded word" is not cut at "loaded". What stands in quotation marks is the article’s and not ours.
const TOKENS = new RegExp(
  `“[^”]*”|"[^"]*"|(?<![\\p{L}\\p{N}’-])(?:${[...FORMS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Words cut where a term of the glossary begins and ends. Each term counts once, where it stands first. */
export const glossed = (words: string): readonly GlossedPiece[] => {
  const pieces: GlossedPiece[] = [];
  const seen = new Set<Term>();
  let at = 0;
  for (const { 0: text, index } of words.matchAll(TOKENS)) {
    const term = FORMS.get(text.toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (index > at) pieces.push({ text: words.slice(at, index), term: null });
    pieces.push({ text, term });
    at = index + text.length;
  }
  return at < words.length ? [...pieces, { text: words.slice(at), term: null }] : pieces;
};
