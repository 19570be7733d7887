import { aboutNoClaim } from '../claim.ts';
import type { Span } from '../../article/span.ts';
import type { LabelReach } from '../../facts/framing/framing.ts';
import { passageAt, seesAll, type Context } from '../context.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import {
  CHANGES,
  NOTICE_MEANINGS,
  NOTICE_OF,
  BESIDE_LABEL,
  TELLS_ADDITION,
  TELLS_CLARITY,
  TELLS_MISTAKE,
  TELLS_MORE,
  type Notice,
} from '../words/labels.ts';
import { bylineDrafts, bylineOf, type Byline } from './zone-byline.ts';
import { writerDrafts } from './zone-writer.ts';

/** What a label tells; null where that is not plain. */
const noticeOf = (context: Context, label: LabelReach): Notice | null => {
  const notice = NOTICE_OF[label.kind] ?? null;
  const words = wording(context, label.span);
  if (notice === 'corrected') {
    if (/^(?:correction|corrected)/iu.test(words)) return null; // its first word is the answer
    if (!TELLS_CLARITY.test(words)) return 'corrected';
    return TELLS_MISTAKE.test(words) ? null : 'clarified';
  }
  if (notice !== 'updated') return notice;
  if (TELLS_ADDITION.test(words)) return TELLS_CLARITY.test(words) || TELLS_MISTAKE.test(words) ? null : 'added';
  return TELLS_MORE.test(words) ? null : 'updated';
};

const isChange = (notice: Notice | null): boolean =>
  notice !== null && (CHANGES.includes(notice) || notice === 'updated');

/** The other answers of its kind, none of them true of this article. */
const wrongFor = (notice: Notice, carried: readonly (Notice | null)[], byOne: boolean): Notice[] => {
  if (CHANGES.includes(notice)) return CHANGES.filter((one) => one !== notice);
  return (BESIDE_LABEL[notice] ?? [])
    .filter((one) => !carried.includes(one) && (one !== 'editorial' || byOne))
    .slice(0, 2);
};

/** " at the end": where in the article a notice stands; empty for one in its midst. */
const placeOf = (context: Context, { start }: Span): string => {
  const part = start / Math.max(1, context.text.length);
  if (part < 0.2) return ' at the top';
  return part > 0.8 ? ' at the end' : '';
};

const stemOf = (context: Context, notice: Notice, span: Span): string => {
  const place = placeOf(context, span);
  return CHANGES.includes(notice)
    ? `What does the notice${place} ${place ? 'of' : 'in'} ${context.name} do?`
    : `What does the label${place} tell readers about ${context.name}?`;
};

const LINE = 16; // words of a notice

/** The first whole sentence of a notice that says something, as far as feedback can quote it. */
const lineOf = (context: Context, span: Span): string => {
  const words = wording(context, span);
  const first = /^(?:[^.]|\.(?!\s))+/u.exec(words)?.[0] ?? words;
  return innerMarks(excerptOf(first, LINE)).replace(/[.,]$/u, '');
};

/** “The label “OPINION” marks a writer’s own views”. */
const marks = (line: string, tells: string): string => tells.replace(/^Such a label/u, `The label “${line}”`);

/** Why a label shuts another answer out. */
const becauseNot = (context: Context, wrong: Notice, line: string, byline: Byline | null): string => {
  const { tells } = NOTICE_MEANINGS[wrong];
  if (wrong === 'editorial' && byline)
    return `${tells}; here the line above the text reads “${innerMarks(wording(context, byline.span))}”.`;
  return wrong === 'report' || wrong === 'neutral'
    ? `${tells}; this one reads “${line}”.`
    : `The label reads “${line}”, and says nothing of this.`;
};

const draftOf = (context: Context, label: LabelReach): Draft[] => {
  const notice = noticeOf(context, label);
  if (!notice || notice === 'updated') return []; // “Updated 13.40” tells nothing worth asking
  const carried = context.facts.framing.labels.map((one) => noticeOf(context, one));
  if (isChange(notice) && carried.filter(isChange).length > 1) return []; // either could be meant
  const evidence = [passageAt(context, label.span)];
  const line = lineOf(context, label.span);
  const { text, moral, tells } = NOTICE_MEANINGS[notice];
  const change = isChange(notice);
  const byline = bylineOf(context);
  return [
    {
      kind: 'ZONE',
      skill: 'S6',
      process: 'E1',
      scale: false,
      stem: stemOf(context, notice, label.span),
      options: [
        {
          text,
          correct: true,
          because: change ? `${tells}, and the notice reads “${line}”.` : `${marks(line, tells)}.`,
          evidence,
        },
        ...wrongFor(notice, carried, byline?.writers === 'one').map((one): Option => ({
          text: NOTICE_MEANINGS[one].text,
          correct: false,
          because: change
            ? `${NOTICE_MEANINGS[one].tells}; this notice reads “${line}”.`
            : becauseNot(context, one, line, byline),
          evidence,
        })),
      ],
      explanation: change ? `The notice reads “${line}”. ${tells}. ${moral}` : `${marks(line, tells)}. ${moral}`,
      ...aboutNoClaim(wholeProof(evidence)),
    },
  ];
};

/** What the notices of an outlet tell readers. */
export const zone: Maker = {
  id: 'ZONE',
  write: (context) =>
    seesAll(context)
      ? [
          ...context.facts.framing.labels.flatMap((one) => draftOf(context, one)).slice(0, 2),
          ...bylineDrafts(context),
          ...writerDrafts(context),
        ]
      : [],
  matches: `OPINION

${NO_SPEAKER}`,
  not: NO_SPEAKER,
};
