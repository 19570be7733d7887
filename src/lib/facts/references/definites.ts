import type { LineCast } from '../line-cast.ts';
import type { Line } from '../lines.ts';
import { isRoleOf } from '../name-places.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { isOnePerson, isThing, type Referent } from '../referents.ts';
import { speaksForBody } from '../spokespeople.ts';
import { AGED, BODY_EPITHETS, COMPANY_WORDS } from '../words/epithets.ts';
import { VAGUE } from '../words/reference-words.ts';
import { PLACE_WORDS } from '../words/organisations.ts';
import { distinct, type Meant } from './place.ts';

const REACH = 6; // paragraphs in which a second one of the same kind makes it doubtful
const CLOSE = 2; // and any other person, for a word that the text has not used of anybody

/** A phrase with "the" or an owner that may go back to somebody told before. */
export const isReference = ({ line, names }: LineCast, phrase: NounPhrase): boolean =>
  (phrase.lead === 'definite' || (phrase.lead === 'owned' && !speaksForBody(line, phrase))) &&
  line.items[phrase.from]?.lower !== 'both' &&
  !(phrase.plural && line.items[phrase.from]?.lower === 'that') && // "found that patients …"
  !/^(?:wh|part)$/u.test(line.items[phrase.to]?.tag ?? '') && // "the people who worked there" tells who
  PLACE_WORDS[phrase.word] === undefined &&
  (!VAGUE.has(phrase.word) || speaksForBody(line, phrase)) &&
  !names.some((name) => isRoleOf(line, phrase, name) || name.noun === phrase.head || besideName(phrase, name.run));

/** "her lawyer, Ben Marr": the name stands there itself. */
const besideName = (
  { from, to }: NounPhrase,
  run: { readonly from: number; readonly to: number; readonly titles: readonly string[] },
): boolean => {
  const start = run.from - run.titles.length;
  return (start >= from && start <= to + 1) || (run.to >= from - 1 && run.to <= from);
};

/** Whether it is sure whom or what such a phrase means, which has been told before. */
export const meantByPhrase = (casting: LineCast, phrase: NounPhrase, referent: Referent, ownerSure: boolean): Meant => {
  const { line } = casting;
  const bare = phrase.to === phrase.head + 1;
  const vague = referent.named?.type === 'other' && referent.id === null;
  const sure =
    bare &&
    !vague &&
    (phrase.lead === 'owned' ? ownerSure && referent.named !== null : isAlone(casting, line, phrase, referent));
  return { referent, self: false, sure };
};

const isAlone = (casting: LineCast, line: Line, phrase: NounPhrase, referent: Referent): boolean => {
  const at = line.items[phrase.from]?.start ?? line.start;
  const { discourse } = casting;
  const { word, plural } = phrase;
  const near = distinct(discourse.recent(line, at).filter((one) => one.line.block >= line.block - CLOSE));
  const called = distinct(discourse.called(word, at).filter((one) => one.line.block >= line.block - REACH)).filter(
    (one) => one === referent || one.plural === plural || isThing(one),
  );
  if (called.length > 1) return false;
  if (isLoose(word) && !nameHas(referent, word) && !isOnlyBody(bodiesNear(casting, line, at, referent), referent))
    return false;
  if (called[0] === referent || AGED.test(word)) return true;
  if (referent.named === null) return false;
  if (isLoose(word)) return true;
  return isOnePerson(referent) && near.every((one) => one === referent || !isOnePerson(one));
};

/** The bodies of the nearest paragraph that names one: outlets for an outlet. */
const bodiesNear = ({ discourse }: LineCast, line: Line, at: number, { kind }: Referent): Referent[] => {
  const bodies = discourse
    .recent(line, at)
    .filter(({ referent }) => (kind === 'outlet' ? referent.kind === 'outlet' : isNamedBody(referent)));
  const nearest = bodies[0]?.line.block;
  return distinct(bodies.filter((one) => one.line.block === nearest));
};

const isOnlyBody = (bodies: readonly Referent[], one: Referent): boolean => bodies.every((other) => other === one);

/** "the firm", "the club": any body may be one. */
const isLoose = (word: string): boolean => COMPANY_WORDS.has(word) || BODY_EPITHETS[word] !== undefined;

const isNamedBody = ({ named, kind, calls }: Referent): boolean =>
  named !== null &&
  named.type !== 'place' &&
  (kind === 'organisation' || named.type === 'other' || [...calls].some((call) => COMPANY_WORDS.has(call)));

/** "the service" of a State Watch Service. */
const nameHas = ({ canonical }: Referent, word: string): boolean => canonical.toLowerCase().split(' ').includes(word);
