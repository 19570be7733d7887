import type { Command } from '../../class/command.ts';
import { asAsked } from '../../class/replies.ts';
import type { Sitting } from '../../class/decide.ts';
import type { PlayerId, Reply } from '../../class/room-type.ts';

const printReply = ({ option, laid, marked, certainty }: Reply): string =>
  JSON.stringify([option, laid, marked.map(({ article, sentence }) => [article, sentence]), certainty]);

/**
 * Has the room followed that very intention already? A client whose line broke before the acknowledgement sends again,
 * and must hear that its answer is kept, not that it came twice.
 */
export const isRepeat = ({ room, pack }: Sitting, player: PlayerId, command: Command): boolean => {
  const own = room.given.get(player) ?? [];
  const run = room.runs.get(player);
  if (command.type === 'startRun')
    return run !== undefined && !run.handedIn && !own.some((given) => given.round === run.run);
  if (command.type === 'handIn') return run?.handedIn ?? false;
  if (command.type !== 'answer') return false;
  const { question, round, reply } = command;
  const asked = pack.questions[question];
  const last = own.findLast((given) => given.question === question && given.round === round);
  if (!asked || !last) return false;
  return printReply(last.reply) === printReply(asAsked(room.settings, asked, reply));
};
