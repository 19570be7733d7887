import { aboutNoClaim } from '../claim.ts';
import type { Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { bodyOf } from '../swap.ts';
import { passageAt, passagesOver, seesAll, sentencesOver, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { around, BESIDE } from '../clip.ts';
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

/** Those whose name under a headline would surprise nobody. */
const COULD_WRITE =
  /(?<![\p{L}])(?:reporter|correspondent|journalist|photographer|columnist|editor|author|writer|novelist|blogger|historian|producer|presenter|broadcaster|critic|reviewer)s?(?![\p{L}])/iu;
/** Those whom a reader may remember as somebody who told something: at the scene, or for a body. */
const COULD_TELL =
  /(?<![\p{L}])(?:spokes\p{L}+|officials?|officer|resident|neighbou?r|witness|visitor|volunteer|assistant|analyst|researcher|lecturer|professor|economist|expert|teacher|student|researcher|consultant|adviser|campaigner)(?![\p{L}])/iu;
/** Those whom nobody takes for a reporter. */
const NEVER =
  /(?<![\p{L}])(?:minister|president|premier|chancellor|king|queen|prince\p{L}*|governor|senator|mayor|pilot|skipper|boss|captain|striker|player|singer|actor|actress|star|judge|general|colonel|bishop|director|chief|head|chair\p{L}*|coach|manager|owner|driver|defendant|suspect)(?![\p{L}])/iu;

const BESIDE_NAME = 45; // characters: “the spokeswoman, Tamika Reese”, “Wen Takeda, a graduate student”

/** The words of its sentence right beside a name. */
const besideOf = (context: Context, { start, end }: Span): string => {
  const [sentence] = sentencesOver(context, { start, end });
  return sentence
    ? context.text.slice(Math.max(sentence.start, start - BESIDE_NAME), Math.min(sentence.end, end + BESIDE_NAME))
    : '';
};

/** How likely a reader is to take somebody for the writer: 0 most, null not at all. */
const standingOf = (context: Context, name: string): number | null => {
  const { facts, reading } = context;
  const called = [...facts.sources, ...facts.entities].filter(({ canonical }) => sharesName(canonical, name));
  const role = called
    .flatMap((one) => [one.role ?? '', ...one.mentions.slice(0, 1).map((span) => besideOf(context, span))])
    .join(' ');
  const above = reading.article.paragraphs.filter((one) =>
    /^(?:headline|standfirst|byline|boilerplate)$/u.test(one.role),
  );
  if (NEVER.test(role) || above.some(({ span }) => sharesName(wording(context, span), name))) return null;
  if (COULD_WRITE.test(role)) return 0;
  return COULD_TELL.test(role) ? 1 : null;
};

/** Those who speak in the article, where their names stand beside their words. */
const speaking = (context: Context): Other[] =>
  whoSpeaks(context, 'person').flatMap(({ source, claims }): Other[] => {
    const [claim] = claims.filter((one) =>
      one.source.some((span) => wording(context, span).includes(source.canonical)),
    );
    const [beside] = claim?.source ?? [];
    if (!claim || !beside) return [];
    return [
      {
        text: source.canonical,
        because: `${source.canonical} speaks in ${context.name} (“${around(context, beside, BESIDE)}”). ${GIVES_ANOTHER}`,
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

/** Two people of the article whom a reader may take for its writer, those first whose work it could be. */
const othersFor = (context: Context, writer: string): Other[] => {
  const people = [...speaking(context), ...spokenOf(context)].filter(
    (one, at, all) =>
      one.evidence.length > 0 &&
      !sharesName(one.text, writer) &&
      all.findIndex((other) => sharesName(one.text, other.text)) === at,
  );
  return people
    .flatMap((one) => {
      const standing = standingOf(context, one.text);
      return standing === null ? [] : [{ one, standing }];
    })
    .sort((a, b) => a.standing - b.standing)
    .map(({ one }) => one)
    .slice(0, 2);
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
        ],
        context.text.length,
      ),
      options: [
        { text: writer, correct: true, because: reads, evidence },
        ...others.map((one): Option => ({ ...one, correct: false })),
      ],
      explanation: `${reads} ${ONE_ANSWERS}`,
      ...aboutNoClaim(wholeProof(evidence)),
    },
  ];
};
