import type { Cast } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { Named } from './entities.ts';
import type { Line } from './lines.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { phraseStart, type Range } from './phrases.ts';
import { introduction } from './introductions.ts';
import { isOnePerson, isThing, type Referent } from './referents.ts';
import { knownAs, rolePhrases } from './role-phrases.ts';

/** A name where it stands, with the phrases beside it that say who it is. */
export type NamePlace = {
  readonly run: NameRun;
  readonly referent: Referent;
  readonly roles: readonly Range[];
  readonly noun: number | null; // "a baker" of "a baker named Omar"
};

const PARAGRAPHS = 2;

/** The names of a line that the article makes one. */
export const namesIn = (
  cast: Cast,
  discourse: Discourse,
  line: Line,
  nameAt: (run: NameRun) => Named | undefined,
): NamePlace[] =>
  nameRuns(line).flatMap((run) => {
    const named = nameAt(run);
    if (named === undefined) return [];
    const roles = rolePhrases(run, named.type);
    for (const role of roles) {
      const hidden = hiddenBehind(discourse, line, role);
      if (hidden !== null) cast.reveal(hidden, named);
    }
    const known = named.type === 'person' ? null : knownAs(run);
    const unnamed = known === null ? null : hiddenBehind(discourse, line, known, isThing);
    if (unnamed !== null) cast.reveal(unnamed, named);
    const shown = introduction(run);
    // "an account called Tess": the noun in front is she.
    const noun = shown === null ? [] : [{ from: phraseStart(line, shown.noun, 0), to: run.from - run.titles.length }];
    return [
      {
        run,
        referent: cast.ofName(named),
        roles: [...roles, ...(known === null ? [] : [known]), ...noun],
        noun: shown?.noun ?? null,
      },
    ];
  });

/** "the foreign minister said …. Darya Kolesh, the minister, …": the name tells who it was. */
const hiddenBehind = (
  discourse: Discourse,
  line: Line,
  role: Range,
  fits: (one: Referent) => boolean = isOnePerson,
): Referent | null => {
  const [lead, ...words] = line.items.slice(role.from, role.to);
  const head = words.at(-1);
  if (lead?.lower !== 'the' || words.length > 2 || head === undefined) return null;
  const hidden = discourse
    .called(head.lower, line.start)
    .find(({ referent, line: there }) => referent.named === null && there.block >= line.block - PARAGRAPHS);
  return hidden !== undefined && fits(hidden.referent) && words.every((item) => hidden.referent.traits.has(item.lower))
    ? hidden.referent
    : null;
};

/** A phrase that says what a name beside it is: "the mayor, Ana Reyes". */
export const isRoleOf = (line: Line, { from, head }: NounPhrase, { roles }: NamePlace): boolean =>
  line.items[head + 1]?.tag !== 'poss' &&
  roles.some((role) => head >= role.from && head < role.to && from >= role.from - 1);

/** A phrase that is part of a name: "Office" in "the Weather Office". */
export const isInName = ({ head }: NounPhrase, { run }: NamePlace): boolean => head >= run.from && head < run.to;
