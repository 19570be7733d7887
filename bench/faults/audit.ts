import { reportOf } from '../../src/lib/class/report/report.ts';
import { applyEvents, openRoom } from '../../src/lib/class/room.ts';
import { sheetsOf } from '../../src/lib/class/class-marks.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { readSettings } from '../../src/lib/server/class/settings.ts';
import type { Store } from '../../src/lib/server/class/store/store.ts';
import type { FaultyClass } from './faulty-class.ts';

/** What a class came to, by its log. */
export type Audit = {
  readonly acknowledged: number;
  readonly lost: number; // acknowledged, and not in the log as it was given
  readonly doubled: number; // in the log more than once
  readonly gaps: number; // lines that are missing
  readonly report: string; // the report that the log gives when it is replayed
  readonly marks: string; // and everybody’s marks
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Compares what players were told with what the store holds. */
export const audit = async (store: Store, { room, acknowledged }: FaultyClass, pack: Pack): Promise<Audit> => {
  const [row, lines] = [await store.roomOf(room), await store.linesAfter(room, 0)];
  const settings = row && readSettings(JSON.parse(row.settings));
  if (!settings || !lines) throw new Error('Expected the room in the store');
  const replayed = applyEvents(
    openRoom(settings, pack.questions.length),
    lines.map(({ event }) => event),
  );
  const idOf = new Map([...replayed.players.values()].map(({ id, name }) => [name, id]));
  const kept = acknowledged.map(({ name, question, reply }) => {
    const given = (replayed.given.get(idOf.get(name) ?? '') ?? []).filter((each) => each.question === question);
    return { right: given.some((each) => same(each.reply, reply)), times: given.length };
  });
  return {
    acknowledged: acknowledged.length,
    lost: kept.filter(({ right }) => !right).length,
    doubled: kept.filter(({ times }) => times > 1).length,
    gaps: lines.filter(({ seq }, n) => seq !== n + 1).length,
    report: JSON.stringify(reportOf(replayed, pack)),
    marks: JSON.stringify(sheetsOf(replayed, pack).map(({ player, marks, backed }) => [player, marks, backed])),
  };
};
