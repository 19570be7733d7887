import { contains } from '../../article/span.ts';
import type { Attribution, Entity } from '../../facts/facts.ts';
import { grown, headOf, itemsIn, labelOf } from '../asking/branches.ts';
import { lineOf } from '../asking/frames.ts';
import { seesAll, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { nameable, presentable } from '../names.ts';
import { articled, capital, proseName, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { draftOf } from './sayso-draft.ts';

const REPLIES =
  /\b(?:den(?:y|ies|ied)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|comment\w*|reject(?:s|ed)?|dismiss(?:es|ed)?|answer\w*|statement|spokes\w+)\b/iu;

/** “The newspaper did not answer our emails”: who kept silent is not named there, and may be the body. */
const isNamelessRefusal = (context: Context, text: string): boolean =>
  REFUSES.test(text) && !context.facts.entities.some(({ canonical }) => text.includes(canonical));

const REFUSES =
  /(?<![\p{L}])(?:(?:did|does|has|have|had|would) not (?:\p{L}+ )?(?:answer|respon|repl|return|comment|said)|declin|refus|(?:not|n’t|n't) be reached|no (?:reply|answer|response|comment))/iu;

/** Nothing in the text is by or from this body: it is never credited, never asked, never said to have replied. */
const neverHeard = (context: Context, name: string): boolean => {
  const words = topicWords(name);
  const touches = (text: string): boolean => [...topicWords(text)].some((word) => words.has(word));
  const speaks = context.facts.sources.some(
    (source) => touches(source.canonical) && context.facts.attributions.some((one) => one.chain.includes(source.id)),
  );
  if (context.reading.sentences.some((sentence) => isNamelessRefusal(context, wording(context, sentence))))
    return false;
  if (speaks || context.facts.noComments.some((one) => touches(wording(context, one.source)))) return false;
  return !context.reading.sentences.some((sentence) => {
    const text = wording(context, sentence);
    return touches(text) && REPLIES.test(text);
  });
};

/** “A CT scan”, “the EU ambassador”: every time only the first half of a longer noun, so perhaps no body at all. */
const isHalfNoun = (context: Context, { mentions }: Entity): boolean =>
  mentions.every((mention) => {
    const line = lineOf(context, mention);
    const tree = line ? grown(line) : null;
    return tree !== null && itemsIn(tree, mention).some((at) => labelOf(tree, at) === 'compound' && !contains(mention, tree.items[headOf(tree, at)] ?? mention)); // prettier-ignore
  });

const OUTLETS = new Set(['newspaper', 'agency', 'broadcaster', 'magazine', 'website', 'radio', 'television', 'podcast', 'network', 'app']); // prettier-ignore

/** A body by name that somebody speaks of. */
const spokenOf = (context: Context, { content }: Attribution): Entity | null =>
  context.facts.entities.find(
    ({ type, subtype, canonical, mentions }) =>
      type === 'organisation' &&
      !OUTLETS.has(subtype ?? '') &&
      /^\p{Lu}/u.test(canonical) &&
      mentions.some((mention) => content.some((span) => contains(span, mention))),
  ) ?? null;

/** Somebody by name who speaks for himself, at first hand. */
const speakerOf = (context: Context, attribution: Attribution): string | null => {
  const source = sourceOf(context, attribution);
  if (!source || source.anonymous || attribution.inHeadline || attribution.chain.length > 1) return null;
  return nameable(source) && presentable(source) && source.kind !== 'document' ? proseName(context, source) : null;
};

/** The article does not say: whether a body that somebody speaks of has replied. */
export const silentDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const used = new Set<string>();
  return context.facts.attributions.flatMap((attribution) => {
    const [span] = attribution.content;
    if (!span || sensitivityOf(context, attribution.content)) return [];
    const body = spokenOf(context, attribution);
    const name = speakerOf(context, attribution);
    if (!body || !name || used.has(body.id) || isHalfNoun(context, body) || !neverHeard(context, body.canonical))
      return [];
    used.add(body.id);
    const organ = articled(context, body.canonical);
    const said = attribution.certainty === 'alleged' ? 'claimed' : 'said';
    return [
      draftOf(
        context,
        `${capital(organ)} has replied to what ${name} ${said}.`,
        'silent',
        {
          yes: `No reply by ${organ} is reported.`,
          otherwise: `${capital(context.name)} does not report that ${organ} refused to reply.`,
          silent: `No reply, comment or denial by ${organ} stands anywhere in the text.`,
        },
        wholeProof([]),
        {
          claim: { attribution, name },
          span,
          explanation: `${capital(context.name)} reports what ${name} ${said}, and no reply or comment by ${organ}. Silence in an article is not proof that none was made.`,
        },
      ),
    ];
  });
};
