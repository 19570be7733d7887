import { slice } from '../../article/span.ts';
import { wordsOf } from '../words-of.ts';
import type { Draft, Passage } from '../question.ts';
import type { Gate } from './gate.ts';

const everyPassage = (draft: Draft): Passage[] => [
  ...draft.evidence,
  ...draft.options.flatMap((option) => option.evidence),
];

/** Each passage lies inside its article, holds words, and none is an advert or a promo. */
export const passagesExact: Gate = {
  id: 'passages-exact',
  finds: (draft, contexts) => {
    for (const passage of everyPassage(draft)) {
      const context = contexts.find((one) => one.index === passage.article);
      if (!context || passage.start < 0 || passage.end > context.text.length || passage.start >= passage.end)
        return 'A passage lies outside the article.';
      if (slice(context.text, passage).trim() === '') return 'A passage holds no words.';
      if (context.facts.boilerplate.some((noise) => noise.start <= passage.start && passage.end <= noise.end))
        return 'A passage is an advert or a promo line.';
    }
    return null;
  },
};

/** There is a passage that proves the key, unless the key is that nothing is said; at most three sentences of it. */
export const passageThere: Gate = {
  id: 'passage-there',
  finds: (draft) => {
    if (draft.absence) return draft.evidence.length > 0 ? 'A key that nothing is said cannot be pointed at.' : null;
    if (draft.evidence.length === 0) return 'No passage proves the key.';
    return draft.evidence.length > 3 ? 'The proof is spread over more than three sentences.' : null;
  },
};

/** What the stem quotes stands in the article, word for word. */
export const quotedWordsThere: Gate = {
  id: 'quoted-words-there',
  finds: (draft, contexts) => {
    if (draft.kind === 'SAYSO') return null;
    for (const [, inner] of draft.stem.matchAll(/“([^”]*)”/gu)) {
      const parts = (inner ?? '')
        .split(/____|…/u)
        .map((part) => wordsOf(part).join(' '))
        .filter(Boolean);
      if (parts.some((part) => !contexts.some((context) => context.scope.words.includes(` ${part} `))))
        return 'The stem quotes words that the article does not have in this order.';
    }
    return null;
  },
};

export const EVIDENCE_GATES: readonly Gate[] = [passagesExact, passageThere, quotedWordsThere];
