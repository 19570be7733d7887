import type { LabelReach } from '../../facts/framing/framing.ts';
import { passageAt, seesAll, type Context } from '../context.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { capital, excerptOf, innerMarks, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import {
  CHANGES,
  NOTICE_MEANINGS,
  NOTICE_OF,
  STANDING,
  TELLS_ADDITION,
  TELLS_MORE,
  UNLIKE,
  type Notice,
} from '../words/labels.ts';
import { wordingFor } from '../wordings.ts';

/** What a label tells; null where that is not plain. */
const noticeOf = (context: Context, label: LabelReach): Notice | null => {
  const notice = NOTICE_OF[label.kind] ?? null;
  if (notice !== 'changed') return notice;
  const words = wording(context, label.span);
  if (TELLS_ADDITION.test(words)) return 'added';
  return TELLS_MORE.test(words) ? null : 'changed';
};

/** The other answers of its kind, none of them true of this article. */
const wrongFor = (notice: Notice, carried: readonly (Notice | null)[], place: number): Notice[] => {
  const shelf = CHANGES.includes(notice) ? CHANGES : STANDING;
  const open = shelf.filter(
    (one) =>
      one !== notice &&
      !carried.includes(one) &&
      !(UNLIKE[notice] ?? []).includes(one) &&
      !(one === 'mended' && carried.some((other) => other !== null && CHANGES.includes(other))),
  );
  const [first, second, third] = open;
  if (!first || !second || !third) return open;
  return wordingFor(
    [
      [first, second],
      [second, third],
      [first, third],
    ],
    place,
  );
};

const stemOf = ({ name }: Context, notice: Notice, place: number): string =>
  CHANGES.includes(notice)
    ? wordingFor(
        [
          `According to its own notice, what is different in ${name} since it first ran?`,
          `What does the notice in ${name} say is different since it first ran?`,
        ],
        place,
      )
    : wordingFor(
        [
          `What does the notice printed with ${name} alert its readers to?`,
          `What should readers of ${name} bear in mind, according to its notice?`,
        ],
        place,
      );

const draftOf = (context: Context, label: LabelReach): Draft[] => {
  const notice = noticeOf(context, label);
  if (!notice || notice === 'changed') return []; // “Updated 13.40” tells nothing worth asking
  const carried = context.facts.framing.labels.map((one) => noticeOf(context, one));
  const wrong = wrongFor(notice, carried, label.span.end);
  // one change beside another: either could be meant
  if (CHANGES.includes(notice) && carried.filter((one) => one !== null && CHANGES.includes(one)).length > 1) return [];
  const evidence = [passageAt(context, label.span)];
  const line = innerMarks(excerptOf(wording(context, label.span), 14)).replace(/[.,]$/u, '');
  const { text, moral } = NOTICE_MEANINGS[notice];
  return [
    {
      kind: 'ZONE',
      skill: 'S6',
      process: 'E1',
      scale: false,
      stem: stemOf(context, notice, label.span.start),
      options: [
        { text, correct: true, because: `The notice reads “${line}”.`, evidence },
        ...wrong.map((one): Option => ({
          text: NOTICE_MEANINGS[one].text,
          correct: false,
          because:
            one === 'changed'
              ? `The notice reads “${line}”, so it leaves nothing open.`
              : `The notice reads “${line}”. It says nothing of ${NOTICE_MEANINGS[one].of}.`,
          evidence,
        })),
      ],
      explanation: `${capital(context.name)} carries the notice “${line}”. ${moral}`,
      status: null,
      ...wholeProof(evidence),
      certainty: null,
      facts: [],
      flags: [],
      absence: false,
    },
  ];
};

/** What the notices of an outlet tell readers. */
export const zone: Maker = {
  id: 'ZONE',
  write: (context) =>
    seesAll(context) ? context.facts.framing.labels.flatMap((one) => draftOf(context, one)).slice(0, 2) : [],
  matches: `OPINION

${NO_SPEAKER}`,
  not: NO_SPEAKER,
};
