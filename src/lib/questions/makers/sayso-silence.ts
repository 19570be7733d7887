import type { Source } from '../../facts/facts.ts';
import { seesAll, sensitivityOf, type Context } from '../context.ts';
import { articled, capital, proseName, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { draftOf } from './sayso-draft.ts';

const REPLIES =
  /\b(?:den(?:y|ies|ied)|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|comment|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/iu;

/** Nothing in the text is by or from this body: it is never credited, never asked, never said to have replied. */
const silentBody = (context: Context, name: string): boolean => {
  const words = topicWords(name);
  const touches = (text: string): boolean => [...topicWords(text)].some((word) => words.has(word));
  if (
    context.facts.sources.some(
      (source) => touches(source.canonical) && context.facts.attributions.some((one) => one.chain.includes(source.id)),
    )
  )
    return false;
  if (context.facts.noComments.some((one) => touches(wording(context, one.source)))) return false;
  return !context.reading.sentences.some((sentence) => {
    const text = wording(context, sentence);
    return touches(text) && REPLIES.test(text);
  });
};

/** The article does not say: a body that a claim is about, and that never gets to answer. */
export const silent = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const attribution of context.facts.attributions) {
    const source = attribution.sourceId ? context.sources.get(attribution.sourceId) : undefined;
    if (
      !source ||
      attribution.inHeadline ||
      (attribution.certainty !== 'alleged' && attribution.certainty !== 'stated') ||
      sensitivityOf(context, attribution.content)
    )
      continue;
    const body = context.facts.entities.find(
      (one) =>
        one.type === 'organisation' &&
        !used.has(one.id) &&
        attribution.content.some((content) =>
          one.mentions.some((mention) => mention.start >= content.start && mention.end <= content.end),
        ),
    );
    if (!body || !answerable(context, body.canonical, source)) continue;
    used.add(body.id);
    const name = proseName(context, source);
    const organ = articled(context, body.canonical);
    drafts.push(
      draftOf(
        context,
        `${capital(organ)} has answered what ${name} said about it.`,
        'silent',
        {
          yes: `No answer from ${organ} is reported.`,
          otherwise: `It does not report a refusal to answer either.`,
          silent: `No reply, comment or denial from ${organ} stands anywhere in the text.`,
        },
        wholeProof([]),
        {
          attribution,
          claimant: null,
          flags: [],
          explanation: `No reply, comment or denial from ${organ} is reported. Silence in an article is not proof that none was made.`,
        },
      ),
    );
  }
  return drafts;
};

const answerable = (context: Context, name: string, source: Source): boolean =>
  ![...topicWords(name)].some((word) => topicWords(source.canonical).has(word)) && silentBody(context, name);
