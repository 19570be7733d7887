import { aboutNoClaim } from '../claim.ts';
import type { Attribution, NoComment, Source } from '../../facts/facts.ts';
import { passagesOver, seesAll, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { classOf, presentable, sharesName } from '../names.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, countWords, curly, optionIn, proseName, wording } from '../phrase.ts';
import { proofWith, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { retold } from '../retold.ts';
import { wordingFor } from '../wordings.ts';

/** Ways to give no comment; “would not say when” leaves out one point only, and its speaker may say much else. */
const UNREACHED = /reach/iu;
const NONE = /comment|repl(?:y|ied)|respon(?:d|se)|answer|(?:declin|refus)\p{L}*\sto\s(?:be|speak|talk)|reach|return/iu;
/** “Did not reply to further questions”: to others there was an answer. */
const IN_PART = /(?<![\p{L}])(?:further|more|other|second|again|when|whether|why|how|which)(?![\p{L}])/iu;

type Silent = { readonly source: Source; readonly refusal: NoComment; readonly line: string };

const isHeard = (context: Context, source: Source): boolean =>
  context.facts.attributions.some(({ chain, sourceId }) => sourceId === source.id || chain.includes(source.id));

/** Somebody whom the article tried to hear, and from whom it has not a word. */
const silentIn = (context: Context): Silent[] =>
  context.facts.noComments.flatMap((refusal): Silent[] => {
    const source = refusal.sourceId === null ? undefined : context.sources.get(refusal.sourceId);
    const sentence = sentenceOf(context, refusal.cue);
    if (!source || !sentence || !presentable(source) || isHeard(context, source)) return [];
    if (lookOf(context, source) === 'nobody') return [];
    if (source.kind === 'document' || speaksThrough(context, source)) return [];
    const line = curly(wording(context, sentence));
    const plain =
      NONE.test(line) &&
      !IN_PART.test(line) &&
      !/\p{Lu}{2}/u.test(source.canonical) &&
      countWords(line) <= 20 &&
      !sensitivityOf(context, [sentence]);
    return plain ? [{ source, refusal, line }] : [];
  });

/** “A statement issued for her later said …”: not a word of her own, and yet readers hear from her. */
const speaksThrough = ({ facts, text }: Context, { kind }: Source): boolean =>
  kind === 'person' &&
  (facts.sources.some(({ canonical }) =>
    /(?<![\p{L}])(?:statement|lawyer|solicitor|attorney|agent)(?![\p{L}])/iu.test(canonical),
  ) ||
    /(?<![\p{L}])statement\s(?:\p{L}+\s)?(?:for|on behalf of)(?![\p{L}])/iu.test(text));

/** The sentence that says so, and where it has only “the ministry”, the one that names it. */
const proofFor = (context: Context, { source, refusal, line }: Silent): Proof => {
  const core = passagesOver(context, [refusal.source, refusal.cue]);
  const named = source.mentions.filter((one) => one.end <= refusal.source.start).at(0);
  const whole = sharesName(line, source.canonical) && line.includes(source.canonical);
  return proofWith(whole || !named ? core : passagesOver(context, [named, refusal.source, refusal.cue]), core);
};

const BODY =
  /(?<![\p{L}])(?:group|charity|company|firm|campaign\p{L}*|chain|school|primary|band|party|club|union|trust|label|website|site|paper|agency)(?![\p{L}])/iu;

/** A person by all signs: with a role or an age behind the name, and nothing about it that speaks of a body. */
export const isPerson = (context: Context, { canonical, role, kind }: Source): boolean =>
  kind === 'person' &&
  (role !== null || context.text.includes(`${canonical}, `)) &&
  !BODY.test(`${canonical} ${role ?? ''}`);

/** What an option looks like, by kind, form and length of name: “The health department” is no rival of “Interline”. */
const lookOf = (context: Context, source: Source): string => {
  if (source.kind === 'person') return isPerson(context, source) ? 'person' : 'nobody';
  const text = optionIn(context, source);
  const form = [/[’']s?\s/u.test(text), /\d/u.test(text), / /u.test(text.replace(/^The\s/u, ''))].join(' ');
  return `${classOf(source)} ${form}`;
};

/** “We don’t comment on rumours”: words, and yet no comment. */
const WITHHOLDS = /(?<![\p{L}])(?:comment|discuss|confirm or deny|speculat)/iu;

type Speaker = { readonly source: Source; readonly attribution: Attribution };

/** Others of its class whom the article does let speak, the nearest first. */
const speakersBeside = (context: Context, { source, refusal }: Silent): Speaker[] => {
  const quiet = new Set(context.facts.noComments.map((one) => one.sourceId));
  const found: Speaker[] = [];
  for (const attribution of context.facts.attributions) {
    const other = attribution.sourceId === null ? undefined : context.sources.get(attribution.sourceId);
    if (!other || attribution.inHeadline || attribution.chain.length > 1 || quiet.has(other.id)) continue;
    if (lookOf(context, other) !== lookOf(context, source) || !presentable(other)) continue;
    if (attribution.content.some((span) => WITHHOLDS.test(wording(context, span)))) continue;
    if (other.kind === 'document' || sensitivityOf(context, attribution.content)) continue;
    const taken = [source, ...found.map((one) => one.source)].some((one) => sharesName(one.canonical, other.canonical));
    if (!taken) found.push({ source: other, attribution });
  }
  const far = ({ attribution }: Speaker): number => Math.abs(attribution.paragraph - refusal.paragraph);
  return found.sort((x, y) => far(x) - far(y));
};

const wrongOf = (context: Context, { source, attribution }: Speaker): Option => ({
  text: optionIn(context, source),
  correct: false,
  because: retold(context, source, attribution) ?? `Words are credited to ${proseName(context, source)}.`,
  evidence: passagesOver(context, [...attribution.source, ...attribution.cue]),
});

const stemOf = (context: Context, { line, refusal }: Silent): string =>
  UNREACHED.test(line)
    ? `Who, according to ${context.name}, could not be reached for comment?`
    : wordingFor(
        [
          `From whom does ${context.name} say it got no comment?`,
          `Who, according to ${context.name}, gave no comment?`,
        ],
        refusal.cue.start,
      );

const draftOf = (context: Context, silent: Silent): Draft[] => {
  const wrong = speakersBeside(context, silent).slice(0, 2);
  if (wrong.length < 2) return [];
  const proof = proofFor(context, silent);
  const name = proseName(context, silent.source);
  const quote = innerMarks(excerptOf(silent.line, 20)).replace(/[.,]$/u, '');
  return [
    {
      kind: 'GAP',
      skill: 'S7',
      process: 'E1',
      scale: false,
      stem: stemOf(context, silent),
      options: [
        {
          text: optionIn(context, silent.source),
          correct: true,
          because: `The passage reads “${quote}”.`,
          evidence: proof.evidence,
        },
        ...wrong.map((one) => wrongOf(context, one)),
      ],
      explanation: `${capital(context.name)} says: “${quote}”. So readers get no words from ${name}; silence shows nothing about what ${name} thinks or did.`,
      ...aboutNoClaim(proof),
    },
  ];
};

/** Whose side an article says that it could not get. */
export const silentSides = (context: Context): Draft[] =>
  seesAll(context)
    ? silentIn(context)
        .flatMap((one) => draftOf(context, one))
        .slice(0, 1)
    : [];
