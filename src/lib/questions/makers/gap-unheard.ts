import { aboutNoClaim } from '../claim.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Attribution, Entity, Source } from '../../facts/facts.ts';
import { passagesOver, seesAll, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { bareName, presentable, sharesName } from '../names.ts';
import { around } from '../clip.ts';
import { capital, topicWords, wording } from '../phrase.ts';
import type { Draft, Option } from '../question.ts';
import { REACHED_OUT, SPEAKS } from '../words/silence.ts';
import { wordingFor } from '../wordings.ts';
import { isOfToday } from '../of-today.ts';

/** Somebody whom the article lets speak, and where. */
type Heard = { readonly source: Source; readonly attribution: Attribution };

/** People with a full name who are credited with words of their own. */
const heardIn = (context: Context): Heard[] => {
  const found = new Map<string, Heard>();
  for (const attribution of context.facts.attributions) {
    const source = attribution.sourceId === null ? undefined : context.sources.get(attribution.sourceId);
    const plain = source?.kind === 'person' && !source.anonymous && presentable(source) && / /u.test(bareName(source));
    if (!source || !plain || attribution.inHeadline || attribution.certainty === 'denied') continue;
    const spans = [...attribution.content, ...attribution.source];
    const named = attribution.source.some((span) => sharesName(wording(context, span), source.canonical));
    if (named && !found.has(source.id) && !sensitivityOf(context, spans)) found.set(source.id, { source, attribution });
  }
  return [...found.values()];
};

const ASKED = new RegExp(REACHED_OUT.join('|'), 'iu');
const SPEAKING = new RegExp(SPEAKS.join('|'), 'iu');

/** People of the article who are talked about and never given a word: named in full, more than once, part of what others say. */
const unheardIn = (context: Context): Entity[] => {
  const { unheard } = context.facts.framing;
  const speaking = context.facts.attributions.flatMap((one) =>
    one.chain.flatMap((id) => context.sources.get(id) ?? []),
  );
  return context.facts.entities.filter((one) => {
    if (one.type !== 'person' || !unheard.includes(one.id) || !/ /u.test(one.canonical)) return false;
    if (one.mentions.length < 2 || sensitivityOf(context, one.mentions) || !isOfToday(context, one.mentions))
      return false;
    if (speaking.some((source) => sharesName(source.canonical, `${one.canonical} ${one.role ?? ''}`))) return false;
    return !one.mentions.some((mention) => isAsked(context, mention));
  });
};

/** True where the name stands in a sentence about an answer, or is the subject of any report. */
const isAsked = (context: Context, mention: Span): boolean => {
  const sentence = sentenceOf(context, mention);
  if (!sentence) return true;
  const cues = context.facts.attributions.filter((one) => one.source.some((span) => overlaps(span, mention)));
  const silent = context.facts.noComments.some((one) => overlaps(one.source, sentence));
  const behind = context.text.slice(mention.end, sentence.end);
  return cues.length > 0 || silent || ASKED.test(wording(context, sentence)) || SPEAKING.test(behind);
};

const wrongOf = (context: Context, { source, attribution }: Heard): Option => {
  const [content] = attribution.content;
  const words = content ? around(context, content) : '';
  return {
    text: bareName(source),
    correct: false,
    because:
      words.length > 0 && words.length < 160
        ? `Words are credited to ${bareName(source)}: “${words}”.`
        : `Words are credited to ${bareName(source)}.`,
    evidence: passagesOver(context, [
      ...(content ? [{ start: content.start, end: content.start + 1 }] : []),
      ...attribution.source,
      ...attribution.cue,
    ]),
  };
};

const draftOf = (context: Context, key: Entity, heard: readonly Heard[]): Draft[] => {
  const mention = key.mentions.find((span) => wording(context, span).includes(key.canonical)) ?? key.mentions[0];
  const mine = topicWords(key.canonical);
  const others = heard.filter(({ source }) => ![...topicWords(source.canonical)].some((word) => mine.has(word)));
  const near = [...others].sort((a, b) => Math.abs(a.attribution.paragraph) - Math.abs(b.attribution.paragraph));
  if (!mention || near.length < 2) return [];
  return [
    {
      kind: 'GAP',
      skill: 'S7',
      process: 'E1',
      scale: false,
      stem: wordingFor(
        [
          `Whom does ${context.name} let others talk about, yet leave without a word?`,
          `Who is talked about in ${context.name}, but says nothing in it?`,
        ],
        mention.start,
      ),
      options: [
        {
          text: key.canonical,
          correct: true,
          because: `Others speak of ${key.canonical}; no sentence reports words from that person.`,
          evidence: passagesOver(context, [mention]),
        },
        ...near.slice(0, 2).map((one) => wrongOf(context, one)),
      ],
      explanation: `${capital(context.name)} lets others speak of ${key.canonical}, but reports no words from that person. Silence in an article is not proof that nothing was said.`,
      ...aboutNoClaim({ evidence: [], needed: [] }),
      facts: [key.id],
      absence: true,
    },
  ];
};

/** Who is talked about and never heard. */
export const unheardPeople = (context: Context): Draft[] => {
  // “he said” of nobody known may be anyone
  const strayed = context.facts.attributions.some((one) => one.sourceId === null && one.source.length > 0);
  if (!seesAll(context) || strayed) return [];
  const heard = heardIn(context);
  return unheardIn(context)
    .flatMap((one) => draftOf(context, one, heard))
    .slice(0, 1);
};
