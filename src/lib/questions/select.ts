import { chance, shuffled } from './chance.ts';
import { clash, crosses, shareFact } from './clash.ts';
import { keyIndex, keyOf } from './key.ts';
import { isRole, qualityOf, roomFor } from './quality.ts';
import { inSequence } from './sequence.ts';
import { eachShows, withoutShowing } from './shown-evidence.ts';
import { KINDS, type Draft, type Kind, type Option, type Process, type Question } from './question.ts';

/** PEDAGOGY §2: of ten items two or three locate, four or five understand, three evaluate; at most three of a kind. */
const SHARE: Readonly<Record<'L' | 'U' | 'E', number>> = { L: 0.25, U: 0.5, E: 0.25 };
const MOST_OF_A_KIND = 0.3;

const strand = (process: Process): 'L' | 'U' | 'E' =>
  process.startsWith('U') ? 'U' : process.startsWith('E') ? 'E' : 'L';
const keyIsLongest = (draft: Draft): boolean =>
  !draft.scale && draft.options.every((option) => option.correct || option.text.length < keyOf(draft).length);

/** PEDAGOGY §2: at least three items about both texts when there are two; six of ten, for that is what a pair is read for. */
const crossingIn = (count: number): number => Math.max(LEAST_CROSSING, Math.round(count * 0.6));
const LEAST_CROSSING = 3;

type Tally = {
  readonly kinds: Map<Kind, number>;
  readonly strands: Map<string, number>;
  readonly keys: Map<string, number>;
  readonly scales: Map<string, number>;
  longest: number;
};

/** Under what a set counts how often an answer was right. */
const answerOf = (draft: Draft): string =>
  draft.scale ? `${scaleOf(draft)} ${keyIndex(draft)}` : `${draft.kind} ${keyOf(draft)}`;

/** How much a set that holds `chosen` gains by this draft; more is better. */
const gain = (draft: Draft, chosen: readonly Draft[], tally: Tally, count: number, quality: number): number => {
  const kind = tally.kinds.get(draft.kind) ?? 0;
  const lacking = SHARE[strand(draft.process)] * count - (tally.strands.get(strand(draft.process)) ?? 0);
  const sameKey = tally.keys.get(answerOf(draft)) ?? 0;
  const start = draft.evidence[0]?.start ?? 0;
  const article = draft.evidence[0]?.article ?? 0;
  const near = chosen.filter(
    (one) => one.evidence[0]?.article === article && Math.abs((one.evidence[0]?.start ?? 0) - start) < 400,
  ).length;
  const longest = keyIsLongest(draft) && tally.longest + 1 > 0.4 * (chosen.length + 1) ? 1.5 : 0;
  const again = chosen.some((one) => shareFact(one, draft)) ? 3 : 0; // only to fill a set
  return (
    quality -
    again -
    kind * (crosses(draft) ? 0.8 : 1.1) +
    Math.max(-1.5, Math.min(1.5, lacking * 0.6)) -
    sameKey * 1.3 -
    near * 0.5 -
    longest
  );
};

const PULL = 6; // of an item about both accounts, till there are enough: none gives way to one about a single account

/** What a set about two accounts gains: enough items about both, and as many about the one as about the other. */
const pairGain = (draft: Draft, chosen: readonly Draft[], count: number): number => {
  if (crosses(draft)) return chosen.filter(crosses).length < crossingIn(count) ? PULL : -1;
  const article = draft.evidence[0]?.article ?? 0;
  const alone = chosen.filter((one) => !crosses(one));
  const mine = alone.filter((one) => (one.evidence[0]?.article ?? 0) === article).length;
  return -0.8 * Math.max(0, 2 * mine - alone.length);
};

/** What a fixed scale is shared by: “only A, only B, both” by questions of many kinds. */
const scaleOf = (draft: Draft): string => (crosses(draft) ? 'both accounts' : draft.kind);

/** On a fixed scale no answer may be right twice more often than the others together (PEDAGOGY: 40–60 % sound). */
const lopsided = (draft: Draft, tally: Tally, slack: number): boolean => {
  if (!draft.scale) return false;
  const mine = tally.keys.get(`${scaleOf(draft)} ${keyIndex(draft)}`) ?? 0;
  const all = (crosses(draft) ? tally.scales.get(scaleOf(draft)) : tally.kinds.get(draft.kind)) ?? 0;
  const isYes = draft.kind === 'SAYSO' && keyIndex(draft) === 0; // a “yes” to every statement would be learned
  return mine > all - mine + (isYes ? (slack < 1 && all > 0 ? -1 : 0) : slack);
};

/** The most of its kind that a set holds: two more to fill one that would else stay short, once nothing else is left. */
const mostOf = (most: number, slack: number): number => (slack < 2 ? most : most + 2);

/** The options of one role question are those of the next: one a set. */
const samePattern = (draft: Draft, chosen: readonly Draft[]): boolean => isRole(draft) && chosen.some(isRole);

const bump = <K>(map: Map<K, number>, key: K): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const CROWDING = 0.35;
const MOST_CROWDING = 3; // what a text is about touches much of it, and is asked all the same
const MOST_LOOKED_AT = 80; // drafts; a long article has enough others

/** What a draft costs a set by shutting others out: each that clashes with it, fills of a set half as much. */
const crowding = (draft: Draft, drafts: readonly Draft[]): number =>
  drafts.length > MOST_LOOKED_AT
    ? 0
    : Math.min(
        MOST_CROWDING,
        CROWDING *
          drafts.filter((one) => one !== draft && clash(one, draft) && !(one.kind === 'WHO' && shareFact(one, draft)))
            .length,
      );

/** The options with the key at `at`, the rest in an order drawn from chance; a scale keeps its order, figures and days have one. */
const placed = (draft: Draft, at: number, next: () => number): readonly Option[] => {
  if (draft.scale) return draft.options;
  const sorted = inSequence(draft.options);
  if (sorted) return sorted;
  const wrong = shuffled(
    draft.options.filter((option) => !option.correct),
    next,
  );
  const key = draft.options.filter((option) => option.correct);
  return [...wrong.slice(0, at), ...key, ...wrong.slice(at)];
};

/** A draft with what it is worth alone and what it costs a set. */
type Weighed = {
  readonly draft: Draft;
  readonly index: number;
  readonly quality: number;
  readonly crowds: number;
  readonly room: number; // how long a set may become by it
};

const RESHOWN = 3; // the slack at which a sentence may be asked about though the answer to another question shows it

/** True when a question may not join another for the sentence that both ask about; whether a shown sentence stands in the text, or a role, never. */
const isReshown = (one: Draft, draft: Draft, slack: number): boolean =>
  eachShows(one, draft) && (slack < RESHOWN || [one, draft].some((each) => each.kind === 'SAYSO' || isRole(each)));

/** One set, the best draft first; `press`: how much heavier than else it weighs that a draft shuts others out. */
const chooseWith = (pool: readonly Weighed[], count: number, press: number): Draft[] => {
  const tally: Tally = { kinds: new Map(), strands: new Map(), keys: new Map(), scales: new Map(), longest: 0 };
  const most = Math.max(2, Math.ceil(count * MOST_OF_A_KIND));
  const paired = pool.some(({ draft }) => crosses(draft));
  const chosen: Draft[] = [];
  let open = pool;
  let slack = 0;
  while (chosen.length < count) {
    let best: { draft: Draft; index: number; gain: number } | null = null;
    for (const { draft, index, quality, crowds, room } of open) {
      if (
        (tally.kinds.get(draft.kind) ?? 0) >= mostOf(most, slack) ||
        lopsided(draft, tally, Math.min(slack, 2)) ||
        samePattern(draft, chosen) ||
        chosen.some((one) => isReshown(one, draft, slack)) ||
        (room < Infinity && (slack < 2 || chosen.length >= room))
      )
        continue;
      const own = gain(draft, chosen, tally, count, quality - press * crowds);
      const worth = own + (paired ? pairGain(draft, chosen, count) : 0);
      if (!best || worth > best.gain || (worth === best.gain && index < best.index))
        best = { draft, index, gain: worth };
    }
    if (!best && slack < RESHOWN) {
      slack += 1; // rather a little more of one answer, then of one kind, than a set half as long
      continue;
    }
    if (!best) break;
    const { draft } = best;
    chosen.push(draft);
    bump(tally.kinds, draft.kind);
    bump(tally.strands, strand(draft.process));
    bump(tally.keys, answerOf(draft));
    if (draft.scale) bump(tally.scales, scaleOf(draft));
    if (keyIsLongest(draft)) tally.longest += 1;
    open = open.filter((one) => one.draft !== draft && !clash(one.draft, draft));
  }
  return chosen;
};

/** Tried in turn while a set stays short: the more room each draft leaves, the more of them fit. */
const PRESSES = [1, 2, 4, 8];

/** The length of a set; of one about two accounts that hardly asks about both, less by as many as it lacks and a little. */
const worthOf = (set: readonly Draft[], pool: readonly Weighed[]): number => {
  const most = Math.min(LEAST_CROSSING, pool.filter(({ draft }) => crosses(draft)).length);
  return set.length - 2 * Math.max(0, most - set.filter(crosses).length);
};

const ENOUGH_KINDS = 5; // in one set

const kindsOf = (set: readonly Draft[]): number => Math.min(ENOUGH_KINDS, new Set(set.map(({ kind }) => kind)).size);

/** The first set that is full and of many kinds, else the longest, and of several of one length the one of most kinds. */
const choose = (pool: readonly Weighed[], count: number): Draft[] => {
  const full = Math.min(count, pool.length);
  const most = kindsOf(pool.map(({ draft }) => draft));
  let best: Draft[] = [];
  for (const press of PRESSES) {
    const set = chooseWith(pool, count, press);
    const gained = worthOf(set, pool) - worthOf(best, pool);
    if (gained > 0 || (gained === 0 && kindsOf(set) > kindsOf(best))) best = set;
    if (best.length >= full && kindsOf(best) >= most) break;
  }
  return best;
};

/**
 * Up to `count` of the drafts as a set: skills, kinds, passages and key positions balanced, no item answering another.
 * The same drafts, count and seed give the same set. Also gives the drafts that were left over.
 */
export const selectQuestions = (
  drafts: readonly Draft[],
  count: number,
  seed: number,
): { readonly questions: Question[]; readonly left: Draft[] } => {
  const next = chance(seed);
  const pool = shuffled(
    drafts.map((draft, index) => ({
      draft,
      index,
      quality: qualityOf(draft) + next() * 0.5,
      crowds: crowding(draft, drafts),
      room: roomFor(draft),
    })),
    next,
  );
  const chosen = choose(pool, count);
  const picked = new Set(chosen);
  return { questions: inOrder(chosen, next), left: drafts.filter((draft) => !picked.has(draft)) };
};

const LINES_LAST = 0.75; // of all quizzes

/** The order of the text; what is asked of the lines around it mostly comes last, lest every quiz begin with it. */
const inOrder = (chosen: readonly Draft[], next: () => number): Question[] => {
  const linesLast = next() < LINES_LAST;
  const startOf = ({ kind, evidence }: Draft): number =>
    kind === 'ZONE' && linesLast ? Number.MAX_SAFE_INTEGER : (evidence[0]?.start ?? Number.MAX_SAFE_INTEGER);
  const order = [...chosen].sort(
    (a, b) =>
      Number(crosses(a)) - Number(crosses(b)) ||
      (a.evidence[0]?.article ?? 0) - (b.evidence[0]?.article ?? 0) ||
      startOf(a) - startOf(b) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const [alone, both] = [order.filter((one) => !crosses(one)), order.filter(crosses)];
  let turns: number[] = [];
  return [...withoutShowing(alone), ...withoutShowing(both)].map((draft, index) => {
    if (!draft.scale && turns.length === 0)
      turns = shuffled(
        draft.options.map((_, at) => at),
        next,
      );
    const options = placed(draft, draft.scale ? 0 : Math.min(turns.shift() ?? 0, draft.options.length - 1), next);
    return {
      ...draft,
      options,
      id: `q${index + 1}`,
      form: null,
      key: options.flatMap((option, at) => (option.correct ? [at] : [])),
      edited: null,
      stale: null,
    };
  });
};
