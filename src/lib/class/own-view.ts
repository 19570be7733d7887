import type { Pack } from '../questions/pack-type.ts';
import type { EvidenceGrade } from '../quiz/evidence.ts';
import { markOf, sheetOf } from './class-marks.ts';
import { closingFor, deadlineFor } from './deadline.ts';
import { progressOf, type Room } from './room.ts';
import type { Player, PlayerId, Reply } from './room-type.ts';
import { askedOf, toldOf, type Asked, type Told } from './shown.ts';

/** A reply of one's own, and what it was worth once that may be told. */
export type OwnReply = {
  readonly question: number;
  readonly round: number;
  readonly reply: Reply;
  readonly marks: number | null;
  readonly right: boolean | null;
  readonly proven: boolean | null;
  readonly grade: EvidenceGrade | null; // how well the marked sentences hold the proof
};

/** What one player sees beside it: their own part and nobody else's. */
export type Own = {
  readonly name: string;
  readonly team: number | null;
  readonly admitted: boolean;
  readonly kicked: boolean;
  readonly deadline: number | null; // ms since 1970 by the server's clock
  readonly replies: readonly OwnReply[];
  readonly run: { readonly run: number; readonly handedIn: boolean } | null;
  readonly asked: readonly Asked[]; // own pace: the questions of the run
  readonly told: readonly Told[]; // own pace: those that may be told by now; all of them are in `Shared` at the end
  readonly marks: { readonly marks: number; readonly max: number; readonly backed: number } | null; // once all is told
};

/** May this reply be told to the one who gave it? */
const mayTell = (room: Room, question: number, round: number, player: PlayerId): boolean => {
  if (room.stage === 'finished') return true;
  if (room.settings.pace === 'live') {
    const { index } = progressOf(room);
    return question < index || (question === index && room.stage === 'revealed');
  }
  const run = room.runs.get(player);
  // Telling the key of a set that may be worked through again would answer the next run.
  const isLastRun = round >= room.settings.attempts;
  if (!isLastRun || room.settings.feedback === 'closing') return false;
  return room.settings.feedback === 'each' || (run !== undefined && run.run === round && run.handedIn);
};

const ownReplies = (room: Room, pack: Pack, player: PlayerId): OwnReply[] =>
  (room.given.get(player) ?? []).map((given) => {
    const { question, round, reply } = given;
    if (!mayTell(room, question, round, player))
      return { question, round, reply, marks: null, right: null, proven: null, grade: null };
    const { marks, first } = markOf(pack, given).outcome;
    return {
      question,
      round,
      reply,
      marks,
      right: first.right,
      proven: first.cell === 'both',
      grade: first.evidence,
    };
  });

const ownTold = (room: Room, pack: Pack, replies: readonly OwnReply[]): Told[] => {
  // Once the room is finished everybody is told everything, and that is in what is shared.
  if (room.settings.pace === 'live' || room.stage === 'finished') return [];
  const questions = [...new Set(replies.filter(({ right }) => right !== null).map(({ question }) => question))];
  return questions.map((question) => toldOf(pack, room.settings, question, room.withdrawn.has(question)));
};

/** What a player sees of their own part. */
export const ownOf = (room: Room, pack: Pack, player: Player): Own => {
  const { settings, stage } = room;
  const replies = ownReplies(room, pack, player.id);
  const run = room.runs.get(player.id) ?? null;
  const isOpen = settings.pace === 'own' && stage === 'open' && run !== null;
  const sheet = stage === 'finished' ? sheetOf(room, pack, player.id) : null;
  return {
    name: player.name,
    team: player.team,
    admitted: player.admitted,
    kicked: player.kicked,
    deadline:
      settings.pace === 'own' ? closingFor(room, player) : stage === 'asking' ? deadlineFor(room, player) : null,
    replies,
    run,
    asked: isOpen ? pack.questions.map((_, index) => askedOf(pack, settings, index)) : [],
    told: ownTold(room, pack, replies),
    marks: sheet && { marks: sheet.marks, max: sheet.max, backed: sheet.backed },
  };
};
