import type { LabelKind } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { passageAt, passagesOver, sensitivityOf, type Context } from '../context.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { quoted, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { whichAccount } from './options.ts';
import { crossDraft, otherOf, SIDES, type Pair } from './pair.ts';

/** What a notice tells, as a stem puts it, and the words that a search of the other account looks for. */
const NOTICES: Partial<Readonly<Record<LabelKind, readonly [string, readonly string[]]>>> = {
  opinion: ['it may contain its author’s opinion', ['opinion', 'commentary', 'comment']],
  analysis: ['it is an analysis', ['analysis']],
  sponsored: ['it was paid for', ['sponsor', 'advertis', 'paid', 'partner']],
  corrected: ['it has been corrected', ['correct', 'clarif']],
  satire: ['it is satire', ['satire', 'parody', 'humor', 'humour']],
};

/** A notice to readers that one account carries and the other does not. */
export const noticesApart = (pair: Pair): Draft[] =>
  SIDES.flatMap((side) =>
    pair[side].facts.labels.slice(0, 1).flatMap((label): Draft[] => {
      const [mine, theirs] = [pair[side], pair[otherOf(side)]];
      const notice = NOTICES[label.kind];
      if (!notice || theirs.facts.labels.some((one) => one.kind === label.kind)) return [];
      const [told, sought] = notice;
      const found = sought.filter((word) => theirs.scope.plain.includes(word));
      if (found.length > 0) return [];
      const evidence = [passageAt(mine, label.span)];
      const because = {
        [side]: `${mine.name} has the notice ${quoted(wording(mine, label.span))}.`,
        [otherOf(side)]:
          `${theirs.name} has none: a search for ${sought.map((word) => `“${word}”`).join(', ')} finds nothing.`,
      };
      return [
        crossDraft(pair, {
          kind: 'ZONE',
          stem: `Which account carries a notice that ${told}: Account A, Account B or both?`,
          scale: true,
          options: whichAccount(pair, side, { a: because['a'] ?? '', b: because['b'] ?? '' }, evidence),
          explanation: `${mine.name} carries such a notice and ${theirs.name} carries none. A missing notice does not make every sentence a report.`,
          evidence,
          beside: theirs.reading.article.headline ? [passageAt(theirs, theirs.reading.article.headline)] : [],
        }),
      ];
    }),
  );

/** "a translation of" as "a translation of the post said": with the rest of its clause, so that it says what was translated. */
const widened = (context: Context, span: Span): Span => {
  const rest = /^[^.,;:“”"—–]*/u.exec(context.text.slice(span.end))?.[0] ?? '';
  return { start: span.start, end: span.end + rest.trimEnd().length };
};

/** Both quote the same words in different English, and only one tells that it is a translation. */
export const translationTold = (pair: Pair): Draft[] => {
  const twice = pair.alignment.conflicts.find(
    (one) => one.kind === 'quotation' && SIDES.every((side) => !sensitivityOf(pair[side], [one[side]])),
  );
  if (!twice) return [];
  return SIDES.flatMap((side): Draft[] => {
    const [mine, theirs] = [pair[side], pair[otherOf(side)]];
    const says = mine.facts.framing.translation.says?.[0];
    if (!says || theirs.facts.framing.translation.says !== null || theirs.scope.plain.includes('translat')) return [];
    const evidence = [passagesOver(mine, [says]), passagesOver(theirs, [twice[otherOf(side)]])].flatMap((found) =>
      found.slice(0, 1),
    );
    const because = {
      [side]: `${mine.name} has the words ${quoted(innerMarks(excerptOf(wording(mine, widened(mine, says)), 8)))}.`,
      [otherOf(side)]: `${theirs.name} says nothing of a translation.`,
    };
    return [
      crossDraft(pair, {
        kind: 'XLATE',
        stem: 'Where do readers learn that words are quoted in translation: in Account A, in Account B or in both?',
        scale: true,
        options: whichAccount(
          pair,
          side,
          { a: because['a'] ?? '', b: because['b'] ?? '' },
          evidence.sort((x, y) => x.article - y.article),
        ),
        explanation: `${because[side] ?? ''} ${theirs.name} quotes much the same words in other English and says nothing about a translation.`,
        evidence: evidence.sort((x, y) => x.article - y.article),
      }),
    ];
  });
};
