import type { Named } from './entities.ts';
import { isOutletName } from './names.ts';
import { type Referent, referentOf } from './referents.ts';
import { kindOfNamed } from './source-kinds.ts';
import { STUDY_PEOPLE } from './words/epithets.ts';
import { KNOWN_AGENCIES, KNOWN_STATIONS } from './words/outlets.ts';

/** Everybody an article speaks of, each once. */
export type Cast = {
  readonly ofName: (named: Named) => Referent;
  readonly ofPair: (left: Referent, right: Referent) => Referent;
  /** Whoever goes by these words already. */
  readonly ofWords: (words: string) => Referent | undefined;
  readonly add: (made: Referent, words?: string) => Referent;
  readonly writersOfStudy: () => Referent; // "the team" behind a study
  /** "the minister" of before turns out to be Ana Reyes. */
  readonly reveal: (hidden: Referent, named: Named) => void;
  readonly credit: (referent: Referent) => string; // its id
  readonly byId: (id: string) => Referent | undefined;
  readonly credited: () => readonly Referent[];
};

const WRITERS = 'study authors';

const words = (text: string): string[] => text.toLowerCase().split(/[\s’']+/u);

// "WMFR-TV", "Radio Kell", "Channel Nine"
const ON_AIR = /\b(?:TV|FM|AM|Radio|Television|Channel|Broadcasting)\b/u;

const STATIONS = ['broadcaster', 'station', 'channel', 'network'];

/** An outlet is called by what it is ("the newspaper"), never by a small-letter word of its name: "the post" is a post. */
const callsOf = (named: Named): ReadonlySet<string> => {
  // "the opera" for a Stannard Opera that no list knows
  const last = words(named.canonical).slice(1).slice(-1);
  if (named.type === 'other') return new Set([...named.calls, ...last]);
  if (named.type !== 'organisation') return new Set(named.calls);
  if (kindOfNamed(named) !== 'outlet') return new Set([...named.calls, ...words(named.canonical)]);
  if (ON_AIR.test(named.canonical)) return new Set([...named.calls, ...STATIONS]);
  const short = named.canonical.replace(/^The /u, '').toLowerCase();
  if (KNOWN_AGENCIES.has(short)) return new Set([...named.calls, 'agency', 'newswire']);
  if (KNOWN_STATIONS.has(short)) return new Set([...named.calls, ...STATIONS]);
  const kind = named.subtype === null && isOutletName(named.canonical) ? ['newspaper', 'website', 'magazine'] : [];
  return new Set([...named.calls, ...kind]);
};

/** Every word that may tell which one it is: of an outlet "news", too. */
const traitsOf = (named: Named): ReadonlySet<string> =>
  new Set([
    ...callsOf(named),
    ...named.traits,
    ...words(named.canonical),
    ...(kindOfNamed(named) === 'outlet' ? ['news'] : []),
  ]);

export const openCast = (): Cast => {
  const byNamed = new Map<Named, Referent>();
  const byWords = new Map<string, Referent>();
  const byPair = new Map<Referent, Map<Referent, Referent>>();
  const credited: Referent[] = [];

  const ofName = (named: Named): Referent => {
    const known = byNamed.get(named);
    if (known !== undefined) return known;
    const made = referentOf({
      canonical: named.canonical,
      // A capitalised word that may be anything is somebody once it has spoken.
      kind: named.type === 'other' ? 'organisation' : kindOfNamed(named),
      anonymous: named.cover,
      role: named.role,
      gender: named.gender,
      named,
      calls: callsOf(named),
      traits: traitsOf(named),
    });
    byNamed.set(named, made);
    return made;
  };

  const ofPair = (left: Referent, right: Referent): Referent => {
    const known = byPair.get(left)?.get(right) ?? byPair.get(right)?.get(left);
    if (known !== undefined) return known;
    const made = referentOf({
      canonical: `${left.canonical} and ${right.canonical}`,
      kind: 'group',
      anonymous: left.anonymous && right.anonymous,
      plural: true,
      members: [left, right],
      calls: new Set(['pair', 'two', 'couple', 'duo']),
    });
    byPair.set(left, (byPair.get(left) ?? new Map<Referent, Referent>()).set(right, made));
    return made;
  };

  const add = (made: Referent, filed = made.canonical): Referent => {
    byWords.set(filed.toLowerCase(), made);
    return made;
  };

  const writersOfStudy = (): Referent =>
    byWords.get(WRITERS) ??
    add(
      referentOf({
        canonical: WRITERS,
        kind: 'group',
        anonymous: false,
        plural: true,
        head: 'authors',
        calls: new Set(STUDY_PEOPLE),
        traits: new Set(WRITERS.split(' ')),
      }),
    );

  const reveal = (hidden: Referent, named: Named): void => {
    if (byNamed.has(named)) return;
    hidden.named = named;
    hidden.canonical = named.canonical;
    hidden.kind = kindOfNamed(named);
    hidden.anonymous = named.cover;
    hidden.role = named.role;
    hidden.gender ??= named.gender;
    hidden.calls = callsOf(named);
    hidden.traits = traitsOf(named);
    byNamed.set(named, hidden);
  };

  const credit = (referent: Referent): string => {
    if (referent.id !== null) return referent.id;
    credited.push(referent);
    if (referent.named?.type === 'other') referent.kind = kindOfNamed(referent.named);
    referent.id = `s${credited.length}`;
    return referent.id;
  };

  return {
    ofName,
    ofPair,
    ofWords: (filed) => byWords.get(filed.toLowerCase()),
    add,
    writersOfStudy,
    reveal,
    credit,
    byId: (id) => credited[Number(id.slice(1)) - 1],
    credited: () => credited,
  };
};
