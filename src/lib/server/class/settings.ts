import * as v from 'valibot';
import { FEEDBACKS, PACES, type RoomSettings } from '../../class/room-type.ts';
import { MOST_PLAYERS } from '../../class/join.ts';

const moment = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000)));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const rosterCode = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** What a teacher may leave out is as most classes want it. */
const settings = v.pipe(
  v.strictObject({
    pace: v.picklist(PACES),
    feedback: v.optional(v.picklist(FEEDBACKS), 'end'),
    evidence: v.optional(v.boolean(), true),
    certainty: v.optional(v.boolean(), false),
    seconds: v.optional(v.nullable(whole(5, 3_600)), null),
    opens: v.optional(moment, null),
    closes: v.optional(moment, null),
    attempts: v.optional(whole(1, 5), 1),
    teams: v.optional(whole(0, 12), 0),
    leaderboard: v.optional(v.boolean(), false),
    admits: v.optional(v.boolean(), false),
    lateJoin: v.optional(v.boolean(), true),
    codes: v.optional(v.pipe(v.array(rosterCode), v.maxLength(MOST_PLAYERS)), []),
    keepDays: v.optional(whole(1, 365), 30),
  }),
  v.check(({ codes }) => new Set(codes).size === codes.length),
  v.check(({ opens, closes }) => closes === null || closes > (opens ?? 0)),
);

/** The settings of a room out of what somebody handed in; null when they are none. */
export const readSettings = (value: unknown): RoomSettings | null => {
  const parsed = v.safeParse(settings, value);
  return parsed.success ? parsed.output : null;
};
