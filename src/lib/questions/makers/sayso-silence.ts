import { contains } from '../../article/span.ts';
import type { Attribution, Entity } from '../../facts/facts.ts';
import { toldAround } from '../asking/frames.ts';
import { seesAll, sensitivityOf, type Context } from '../context.ts';
import { articled, capital, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { draftOf } from './sayso-draft.ts';

const REPLIES =
  /\b(?:den(?:y|ies|ied)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|comment\w*|reject(?:s|ed)?|dismiss(?:es|ed)?|answer\w*|statement|spokes\w+)\b/iu;

/** Nothing in the text is by or from this body: it is never credited, never asked, never said to have replied. */
const neverHeard = (context: Context, name: string): boolean => {
  const words = topicWords(name);
  const touches = (text: string): boolean => [...topicWords(text)].some((word) => words.has(word));
  const speaks = context.facts.sources.some(
    (source) => touches(source.canonical) && context.facts.attributions.some((one) => one.chain.includes(source.id)),
  );
  if (speaks || context.facts.noComments.some((one) => touches(wording(context, one.source)))) return false;
  return !context.reading.sentences.some((sentence) => {
    const text = wording(context, sentence);
    return touches(text) && REPLIES.test(text);
  });
};

/** The body that a claim is about: the subject of what is claimed. */
const accused = (context: Context, attribution: Attribution): Entity | null =>
  context.facts.entities.find(
    (one) =>
      one.type === 'organisation' &&
      one.mentions.some((mention) => {
        if (!attribution.content.some((content) => contains(content, mention))) return false;
        const told = toldAround(context, mention);
        const items = told?.clause.grown.items;
        return (
          told?.claim?.attribution.id === attribution.id &&
          told.clause.subject.some((at) => items?.[at] && contains(mention, items[at]))
        );
      }),
  ) ?? null;

/** The article does not say: whether a body that a claim is about has commented on it. */
export const silentDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const used = new Set<string>();
  return context.facts.attributions.flatMap((attribution) => {
    if (attribution.inHeadline || sensitivityOf(context, attribution.content)) return [];
    const body = accused(context, attribution);
    const told = body && attribution.content[0] ? toldAround(context, attribution.content[0]) : null;
    if (!body || !told?.claim || used.has(body.id) || !neverHeard(context, body.canonical)) return [];
    used.add(body.id);
    const organ = articled(context, body.canonical);
    const { name, verb } = told.claim;
    return [
      draftOf(
        context,
        `${capital(organ)} has commented on what ${name} ${verb === 'claim' ? 'claimed' : 'said'} about it.`,
        'silent',
        {
          yes: `No comment by ${organ} is reported.`,
          otherwise: `Nor does it report that ${organ} refused to comment.`,
          silent: `No reply, comment or denial by ${organ} stands anywhere in the text.`,
        },
        wholeProof([]),
        {
          told,
          span: attribution.content[0] ?? attribution.cue[0] ?? { start: 0, end: 0 },
          explanation: `${capital(context.name)} reports what ${name} ${verb === 'claim' ? 'claimed' : 'said'}, and no reply or comment by ${organ}. Silence in an article is not proof that none was made.`,
        },
      ),
    ];
  });
};
