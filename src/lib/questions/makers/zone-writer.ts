import type { Entity } from '../../facts/facts.ts';
import { bodyOf } from '../swap.ts';
import { passageAt, passagesOver, seesAll, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { around } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { bareOf, isNamed } from './loc-doers.ts';
import { whoSpeaks } from './people.ts';
import { bylineOf, namesIn, ONE_ANSWERS } from './zone-byline.ts';

/** Somebody of the article who did not write it, with a place that shows what the article does with that name. */
type Other = Pick<Option, 'text' | 'because' | 'evidence'>;

const GIVES_ANOTHER = 'The line above the text gives another name.';

/** Those who speak in the article, where their names stand beside their words. */
const speaking = (context: Context): Other[] =>
  whoSpeaks(context, 'person').flatMap(({ source, claims }): Other[] => {
    const [claim] = claims.filter((one) =>
      one.source.some((span) => wording(context, span).includes(source.canonical)),
    );
    if (!claim) return [];
    return [
      {
        text: source.canonical,
        because: `${capital(context.name)} credits ${source.canonical} with a statement, as the marked passage shows. ${GIVES_ANOTHER}`,
        evidence: passagesOver(context, [...claim.source, ...claim.content.slice(0, 1)]),
      },
    ];
  });

/** Those who are only spoken of. */
const spokenOf = (context: Context): Other[] =>
  context.facts.entities.filter(isNamed).flatMap((one: Entity): Other[] => {
    const name = bareOf(one);
    const shown = one.mentions.find((span) => bodyOf(context, span) && wording(context, span).endsWith(name));
    if (!shown) return [];
    return [
      {
        text: name,
        because: `${capital(context.name)} speaks of ${name}: “${around(context, shown)}”. ${GIVES_ANOTHER}`,
        evidence: passagesOver(context, [shown]),
      },
    ];
  });

/** Two people of the article, from its end backwards or from its start: the names that everybody knows of it stand first. */
const othersFor = (context: Context, writer: string): Other[] => {
  const people = [...speaking(context), ...spokenOf(context)].filter(
    (one, at, all) =>
      one.evidence.length > 0 &&
      !sharesName(one.text, writer) &&
      all.findIndex((other) => sharesName(one.text, other.text)) === at,
  );
  return people.slice(0, 2);
};

/** Who wrote it, where the line above the text names one writer: the byline’s name among those of people in the story. */
export const writerDrafts = (context: Context): Draft[] => {
  const found = seesAll(context) ? bylineOf(context) : null;
  const line = found ? wording(context, found.span) : '';
  const [writer] = namesIn(line);
  if (found?.writers !== 'one' || writer === undefined) return [];
  const others = othersFor(context, writer);
  if (others.length < 2) return [];
  const evidence = [passageAt(context, found.span)];
  const reads = `The line above the text reads “${innerMarks(line)}”.`;
  return [
    {
      kind: 'ZONE',
      skill: 'S6',
      process: 'E1',
      scale: false,
      stem: wordingFor(
        [
          `Who wrote ${context.name}, according to the line above it?`,
          `Whom does the line above the text of ${context.name} name as its writer?`,
          `Whose name stands above ${context.name} as that of its writer?`,
        ],
        context.text.length,
      ),
      options: [
        { text: writer, correct: true, because: reads, evidence },
        ...others.map((one): Option => ({ ...one, correct: false })),
      ],
      explanation: `${reads} ${ONE_ANSWERS}`,
      status: null,
      ...wholeProof(evidence),
      certainty: null,
      facts: [],
      flags: [],
      absence: false,
    },
  ];
};
