import type { Certainty } from '../facts.ts';
import { contentSpan, finding, type Finding, type Rule, type Scene } from '../findings.ts';
import type { Range } from '../phrases.ts';
import { accordingTo } from './according-to.ts';
import {
  clauseContent,
  contentAround,
  infinitiveContent,
  objectContent,
  obliqueContent,
  restContent,
} from './contents.ts';
import { passiveReports } from './passives.ts';
import { asSaidContent, calledContent, slippedContent } from './slips.ts';
import type { Grown } from './grown.ts';
import { cueSpanOf, type Report } from './reports.ts';

type Reader = (grown: Grown, report: Report) => readonly Range[];

const reading = (
  id: string,
  test: (report: Report, grown: Grown) => boolean,
  content: Reader,
  force: (report: Report) => Certainty = (report) => report.verb.force,
): Rule['find'] => {
  return ({ line, grown, reports }: Scene): readonly Finding[] => {
    if (grown === null) return [];
    return reports
      .filter((report) => test(report, grown))
      .flatMap((report) => {
        const pieces = content(grown, report);
        if (pieces.length === 0) return [];
        return [
          finding(
            id,
            line,
            report.subject,
            [cueSpanOf(grown, report)],
            pieces.map((piece) => contentSpan(line, piece)),
            force(report),
          ),
        ];
      });
  };
};

/** Reports that a dependency tree shows, each by one construction. */
export const TREE_RULES: readonly Rule[] = [
  {
    id: 'tree-clause',
    example: 'The harbour board said the old bridge would stay shut.',
    counterexample: 'The harbour board met on Friday.',
    // "cited Ana Reyes as saying that …" has a rule of its own.
    find: reading(
      'tree-clause',
      ({ verb, passive }) => verb.clause && !passive && !CITES.has(verb.lemma),
      clauseContent,
    ),
  },
  {
    id: 'tree-around',
    example: 'The old bridge at Kell, police said, is closed until Monday.',
    counterexample: 'The old bridge at Kell, which police like, is closed.',
    find: reading('tree-around', ({ verb, passive }) => verb.clause && !passive, contentAround),
  },
  {
    id: 'tree-rest',
    example: 'A council aide said comments from Reyes, Marsh and Lund were late.',
    counterexample: 'A council aide said little and was late.',
    find: reading('tree-rest', ({ verb, passive }) => verb.clause && !passive, restContent),
  },
  {
    id: 'tree-slip',
    example: 'My editor at the time argued the piece made the mayor look too good.',
    counterexample: 'My editor at the time argued the case.',
    find: reading('tree-slip', ({ verb, passive }) => verb.clause && !passive, slippedContent),
  },
  {
    id: 'tree-as-said',
    example: 'As the mayor explained, three taxes were postponed.',
    counterexample: 'As the mayor warned of floods, people left the quay.',
    find: reading('tree-as-said', ({ verb, passive }) => verb.clause && !passive, asSaidContent),
  },
  {
    id: 'tree-called',
    example: 'The mayor called the plan too small.',
    counterexample: 'The mayor called the office.',
    find: reading('tree-called', ({ passive }) => !passive, calledContent),
  },
  {
    id: 'tree-infinitive',
    example: 'The mayor vowed to rebuild the pier.',
    counterexample: 'The mayor came to see the pier.',
    find: reading(
      'tree-infinitive',
      ({ verb, passive }) => PROMISES.has(verb.lemma) && !passive,
      infinitiveContent,
      ({ verb }) => (verb.lemma === 'ask' ? 'stated' : verb.force), // a request, no question
    ),
  },
  {
    id: 'tree-object',
    example: 'The company announced a plan to close the ferry route.',
    counterexample: 'The company ran the ferry route.',
    find: reading('tree-object', ({ verb, passive }) => OBJECT_VERBS.has(verb.lemma) && !passive, objectContent),
  },
  {
    id: 'tree-oblique',
    example: 'The coach pointed to the empty stands as proof.',
    counterexample: 'The coach walked to the empty stands.',
    find: reading('tree-oblique', ({ passive }) => !passive, obliqueContent),
  },
  {
    id: 'tree-passive',
    example: 'The leak was first reported by the Lake Herald.',
    counterexample: 'The dam was built by the Lake Board.',
    find: passiveReports,
  },
  {
    id: 'tree-according-to',
    example: 'The lake, according to the water board, is low.',
    counterexample: 'They sort the fish according to size.',
    find: accordingTo,
  },
];

const CITES = new Set(['cite', 'quote']);

const PROMISES = new Set('vow promise pledge threaten swear propose agree claim profess ask'.split(' '));

const OBJECT_VERBS = new Set(
  `announce acknowledge admit mention denounce criticize criticise decry condemn confirm predict forecast promise pledge
  disclose reveal highlight suggest note claim report tweet assert propose describe explain recommend`.split(/\s+/u),
);
