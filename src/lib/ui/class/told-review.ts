import type { ClassArticle } from '../../class/view-for.ts';
import type { OwnReply } from '../../class/own-view.ts';
import type { Reply } from '../../class/room-type.ts';
import type { Told } from '../../class/shown.ts';
import { certaintyMark, isSurelyWrong } from '../../quiz/certainty.ts';
import { verdictOn, type Verdict } from '../../quiz/feedback.ts';
import { ITEM_MARKS, type Judgement, type Outcome } from '../../quiz/marks.ts';
import type { ReviewOption, ReviewPart, ToldReview } from '../../quiz/review.ts';
import { sentenceAt } from '../copy-parts.ts';
import type { StampMark } from '../stamps.ts';
import { verdictWords } from '../verdict-words.ts';

/** A reply that has been told to the one who gave it. */
type Marked = Pick<OwnReply, 'reply'> & { readonly right: boolean; readonly proven: boolean; readonly marks: number };

const markedOf = (own: OwnReply | null): (Marked & Pick<OwnReply, 'grade'>) | null =>
  own === null || own.right === null
    ? null
    : {
        reply: own.reply,
        right: own.right,
        proven: own.proven ?? false,
        marks: own.marks ?? 0,
        grade: own.grade,
      };

const outcomeOf = (own: OwnReply | null): Outcome | null => {
  const marked = markedOf(own);
  if (!marked) return null;
  const { right, proven, marks } = marked;
  const evidence = marked.grade ?? 'not-asked';
  const cell = right ? (proven ? 'both' : 'answer-only') : evidence === 'found' ? 'place-only' : 'neither';
  const judgement: Judgement = { right, evidence, cell };
  return { first: judgement, last: judgement, tries: 1, gaveUp: false, marks, firstMarks: marks, max: ITEM_MARKS };
};

const sentence = (articles: readonly ClassArticle[], { article, sentence: at }: Reply['marked'][number]): string => {
  const { text = '', sentences = [] } = articles[article] ?? {};
  const [start, end] = sentences[at] ?? [0, 0];
  return `“${text.slice(start, end).trim()}”`;
};

/** A reply in words: an option, "Two officials → Interline → This article", or the sentence itself. */
export const replyInWords = (
  { options, form }: Pick<Told, 'options' | 'form'>,
  articles: readonly ClassArticle[],
  { option, laid, marked }: Pick<Reply, 'option' | 'laid' | 'marked'>,
): string => {
  switch (form?.as) {
    case undefined:
      return options[option ?? -1] ?? '';
    case 'order':
      return [...laid.map((part) => form.parts[part ?? -1] ?? ''), form.last].join(' → ');
    case 'match':
      return form.left.map((text, at) => `${form.right[laid[at] ?? -1] ?? ''}: ${text}`).join('\n');
    case 'mark':
      return marked.map((ref) => sentence(articles, ref)).join(' ');
    default:
      return form satisfies never;
  }
};

const rightReply = ({ key, laid, evidence }: Told, articles: readonly ClassArticle[]): Omit<Reply, 'certainty'> => ({
  option: key[0] ?? null,
  laid,
  marked: evidence.slice(0, 1).flatMap((passage) => {
    const article = articles[passage.article];
    return article ? [{ article: passage.article, sentence: sentenceAt(article, passage) }] : [];
  }),
});

const optionsOf = ({ options, key, because }: Told, reply: Reply | null): ReviewOption[] =>
  options.map((text, option) => ({
    option,
    text,
    correct: key.includes(option),
    chosen: reply?.option === option,
    tried: reply?.option === option,
    because: because[option]?.text ?? '',
    evidence: because[option]?.evidence ?? [],
  }));

/** The parts as they belong; who gave no reply is shown nobody's mistakes. */
const partsOf = ({ form, laid, because }: Told, reply: Reply | null): ReviewPart[] => {
  const part = (at: number, text: string, belongs: string, given: string): ReviewPart => ({
    text,
    belongs,
    given: reply ? given : belongs,
    correct: !reply || belongs === given,
    because: because[at]?.text ?? '',
    evidence: because[at]?.evidence ?? [],
  });
  if (form?.as === 'order')
    return laid.flatMap((at, place) =>
      at === null || at === undefined
        ? []
        : [part(at, form.parts[at] ?? '', String(place + 1), String((reply?.laid.indexOf(at) ?? -1) + 1))],
    );
  if (form?.as === 'match')
    return form.left.map((text, at) =>
      part(at, text, form.right[laid[at] ?? -1] ?? '', form.right[reply?.laid[at] ?? -1] ?? ''),
    );
  return [];
};

const weighedOf = (marked: Marked | null): ToldReview['weighed'] => {
  const certainty = marked?.reply.certainty ?? null;
  if (!marked || certainty === null) return null;
  const { right } = marked;
  return { certainty, mark: certaintyMark({ certainty, right }), surelyWrong: isSurelyWrong(certainty, right) };
};

/** Where a sentence is the answer, what is said of it, without a word on options that nobody saw. */
const explanationOf = ({ form, key, because, explanation }: Told): string =>
  (form?.as === 'mark' ? because[key[0] ?? -1]?.text : undefined) ?? explanation;

/** A question that is over, as the desk tells it; `own` is the reply of whoever reads it, if there is one. */
export const toldReview = (told: Told, articles: readonly ClassArticle[], own: OwnReply | null): ToldReview => {
  const reply = own?.reply ?? null;
  const say = (each: Pick<Reply, 'option' | 'laid' | 'marked'>, correct: boolean): ToldReview['answer'] => ({
    text: replyInWords(told, articles, each),
    correct,
    because: '',
    evidence: [],
  });
  const outcome = outcomeOf(own);
  return {
    form: told.form?.as ?? null,
    answer: say(rightReply(told, articles), true),
    chosen: reply && say(reply, outcome?.last.right ?? false),
    explanation: explanationOf(told),
    evidence: told.evidence,
    options: optionsOf(told, reply),
    parts: partsOf(told, reply),
    marked: reply?.marked ?? [],
    hint: 'none',
    weighed: weighedOf(markedOf(own)),
    status: told.status,
    outcome,
  };
};

/** What is said over a player's own reply; null where there is none, or it may not be told. */
export const verdictOf = ({ kind, form }: Told, own: OwnReply | null): Verdict | null => {
  const outcome = outcomeOf(own);
  return outcome && verdictOn({ kind, form }, outcome);
};

/** The stamp that a told reply leaves beside its proof. */
export const stampOf = (told: Told, articles: readonly ClassArticle[], own: OwnReply | null): StampMark[] => {
  const verdict = verdictOf(told, own);
  const [proof] = told.evidence;
  const article = proof && articles[proof.article];
  const at = article ? sentenceAt(article, proof) : -1;
  if (!verdict || !proof || at < 0) return [];
  const { tone, code } = verdict;
  return [{ article: proof.article, sentence: at, number: told.index + 1, tone, words: verdictWords(code) }];
};
