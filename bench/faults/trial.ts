import { chance } from '../../src/lib/questions/chance.ts';
import type { Store } from '../../src/lib/server/class/store/store.ts';
import { readClassPack } from '../class/class-pack.ts';
import { audit, type Audit } from './audit.ts';
import { answerAll, backAfter, leave, openClass, pause, press, type FaultyClass } from './faulty-class.ts';

/** What a kind of fault came to. */
export type Suffered = {
  readonly fault: string;
  readonly times: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly refused: number; // answers that were not taken in the end
  readonly away: readonly number[]; // ms until a server answered again, one a fault
  readonly back: readonly number[]; // ms until everybody had a line again, from the fault on
  readonly isSame: boolean; // report of the live server, of the server started anew, and of the log replayed
};

/** When lines broke, and when a server answered again, by `performance.now()`. */
export type Broken = { readonly since: number; readonly mended: number };

export type Breaking = {
  readonly fault: string;
  readonly times: number;
  readonly players: number;
  readonly seed: number;
  readonly origin: string;
  /** Breaks something and mends it; settles when a server answers. Null: no line broke. */
  readonly disturb: (next: () => number) => Promise<Broken | null>;
  readonly renew: () => Promise<void>; // an orderly end of all servers, and a new start
  readonly openStore: () => Promise<Store>; // beside the servers, or while they are stopped
};

/** Answers come within so many ms of the question; the fault at any moment of that time, and a little after. */
const WITHIN = 1_500;
/** A class that nobody answers so long has come to its end. */
const LONGEST = 60_000;

const playOne = async (
  sitting: FaultyClass,
  { disturb }: Breaking,
  question: number,
  next: () => number,
): Promise<{ away: number; back: number } | null> => {
  const pack = readClassPack();
  await press(sitting, 'ask');
  const answering = answerAll(sitting, { pack, question, within: WITHIN, next });
  await pause(next() * (WITHIN + 200));
  const broken = await disturb(next);
  const back = broken && (await backAfter(sitting, broken.since));
  const isAnswered = await Promise.race([answering.then(() => true), pause(LONGEST).then(() => false)]);
  if (!isAnswered) throw new Error(`Expected each answer to be taken or refused within ${LONGEST / 1_000} s`);
  await press(sitting, 'close');
  await press(sitting, 'reveal');
  return broken && back !== null ? { away: broken.mended - broken.since, back } : null;
};

const reportFrom = async ({ teacher, room }: FaultyClass): Promise<string> =>
  (await teacher.ask('GET', `/api/class/${room}/report`)).text();

/** One class: a fault in each question, then its log against what its players were told. */
const playClass = async (
  breaking: Breaking,
  questions: number,
  next: () => number,
): Promise<{ breaks: { away: number; back: number }[]; audited: Audit; isSame: boolean; refused: number }> => {
  const pack = readClassPack();
  const sitting = await openClass(breaking.origin, pack, breaking.players);
  await press(sitting, 'begin');
  const breaks: { away: number; back: number }[] = [];
  for (let question = 0; question < questions; question += 1) {
    const broken = await playOne(sitting, breaking, question, next);
    if (broken) breaks.push(broken);
  }
  await press(sitting, 'finish');
  const live = await reportFrom(sitting);
  leave(sitting);
  await breaking.renew();
  const anew = await reportFrom(sitting);
  const store = await breaking.openStore();
  const audited = await audit(store, sitting, pack);
  await store.close();
  const isSame = live === anew && live === audited.report && audited.gaps === 0;
  return { breaks, audited, isSame, refused: sitting.refused.length };
};

/** Plays classes until the fault has happened so many times. */
export const suffer = async (breaking: Breaking): Promise<Suffered> => {
  const next = chance(breaking.seed);
  const most = readClassPack().questions.length;
  const classes: Awaited<ReturnType<typeof playClass>>[] = [];
  for (let done = 0; done < breaking.times; done += most)
    classes.push(await playClass(breaking, Math.min(most, breaking.times - done), next));
  const sum = (of: (each: (typeof classes)[number]) => number): number =>
    classes.reduce((total, each) => total + of(each), 0);
  return {
    fault: breaking.fault,
    times: breaking.times,
    acknowledged: sum(({ audited }) => audited.acknowledged),
    lost: sum(({ audited }) => audited.lost),
    doubled: sum(({ audited }) => audited.doubled),
    refused: sum(({ refused }) => refused),
    away: classes.flatMap(({ breaks }) => breaks.map(({ away }) => away)),
    back: classes.flatMap(({ breaks }) => breaks.map(({ back }) => back)),
    isSame: classes.every(({ isSame }) => isSame),
  };
};
