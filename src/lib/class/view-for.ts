import type { Pack, PackArticle } from '../questions/pack-type.ts';
import { sheetsOf } from './class-marks.ts';
import type { Role } from './command.ts';
import { ownOf, type Own } from './own-view.ts';
import { progressOf, type Room } from './room.ts';
import type { Player, PlayerId } from './room-type.ts';
import { sharedOf, type Shared } from './shared-view.ts';
import { toldOf, type Told } from './shown.ts';
import { allVotes, isHere, type Votes } from './votes.ts';

/** An article as everybody may read it: the text and what can be pointed at, nothing about questions. */
export type ClassArticle = Pick<
  PackArticle,
  'title' | 'text' | 'outlet' | 'labels' | 'paragraphs' | 'sentences' | 'origin' | 'licence'
>;

export type Progress = { readonly here: number; readonly waiting: number; readonly answered: number };
export type PlayerLine = Player & { readonly answered: number; readonly now: boolean };
export type Standing = { readonly name: string; readonly backed: number };

export type View =
  | { readonly as: 'nobody' }
  | { readonly as: 'player'; readonly shared: Shared; readonly own: Own }
  | {
      readonly as: 'projector';
      readonly shared: Shared;
      readonly progress: Progress;
      readonly stamps: number;
      readonly standings: readonly Standing[];
    }
  | {
      readonly as: 'host';
      readonly shared: Shared;
      readonly progress: Progress;
      readonly stamps: number;
      readonly players: readonly PlayerLine[];
      readonly locked: boolean;
      readonly withdrawn: readonly number[];
      readonly key: Told | null; // the host knows what is coming
      readonly votes: readonly Votes[]; // as they come in
    };

const hasAnswered = (room: Room, player: PlayerId): boolean => {
  const { index, round } = progressOf(room);
  return (room.given.get(player) ?? []).some((given) => given.question === index && given.round === round);
};

/** How far the room is, without names: what a projector may show. */
export const progressIn = (room: Room): Progress => {
  const all = [...room.players.values()].filter(({ kicked }) => !kicked);
  const here = all.filter(isHere);
  const own = room.settings.pace === 'own';
  const done = here.filter(({ id }) => (own ? (room.runs.get(id)?.handedIn ?? false) : hasAnswered(room, id)));
  return { here: here.length, waiting: all.length - here.length, answered: done.length };
};

/** The class's shared goal: answers right and proven so far, of questions that are over. */
export const stampsOf = (room: Room, pack: Pack): number => {
  const { index } = progressOf(room);
  const over = (question: number): boolean =>
    room.stage === 'finished' ||
    (room.settings.pace === 'live' && (question < index || (question === index && room.stage === 'revealed')));
  return sheetsOf(room, pack).reduce(
    (sum, { last }) =>
      sum + last.filter((each, question) => over(question) && each?.outcome.first.cell === 'both').length,
    0,
  );
};

/** Only where the teacher asked for it, only the upper half, and only what is over: nobody is shown at the bottom. */
const standingsOf = (room: Room, pack: Pack): Standing[] => {
  if (!room.settings.leaderboard || !['revealed', 'finished'].includes(room.stage)) return [];
  const lines = sheetsOf(room, pack).map(({ player, backed }) => ({
    name: room.players.get(player)?.name ?? '',
    backed,
  }));
  return lines
    .toSorted((a, b) => b.backed - a.backed || a.name.localeCompare(b.name, 'en'))
    .slice(0, Math.min(10, Math.ceil(lines.length / 2)));
};

const playerLine = (room: Room, player: Player): PlayerLine => ({
  ...player,
  answered: new Set((room.given.get(player.id) ?? []).map(({ question }) => question)).size,
  now: hasAnswered(room, player.id),
});

/**
 * What one role may see of a room: the only way out of it. A key, an explanation or an evidence span is in a player's
 * view after its reveal and not before, whatever the player sends.
 */
export const viewFor = (role: Role, room: Room, pack: Pack, shared: Shared = sharedOf(room, pack)): View => {
  switch (role.as) {
    case 'nobody':
      return { as: 'nobody' };
    case 'player': {
      const player = room.players.get(role.player);
      if (!player) return { as: 'nobody' };
      const outside = player.kicked || !player.admitted;
      const lobby: Shared = { ...shared, stage: 'lobby', asked: null, told: null, votes: [], review: [] };
      return {
        as: 'player',
        shared: outside ? lobby : shared,
        own: outside ? { ...ownOf(room, pack, player), asked: [], told: [] } : ownOf(room, pack, player),
      };
    }
    case 'projector':
      return {
        as: 'projector',
        shared,
        progress: progressIn(room),
        stamps: stampsOf(room, pack),
        standings: standingsOf(room, pack),
      };
    case 'host': {
      const { index } = progressOf(room);
      return {
        as: 'host',
        shared,
        progress: progressIn(room),
        stamps: stampsOf(room, pack),
        players: [...room.players.values()].map((player) => playerLine(room, player)),
        locked: room.locked,
        withdrawn: [...room.withdrawn],
        key: index < 0 ? null : toldOf(pack, room.settings, index, room.withdrawn.has(index)),
        votes: allVotes(room, pack),
      };
    }
    default:
      return role satisfies never;
  }
};

/** The articles as a class reads them. They are fetched once a player, apart from the views. */
export const articlesOf = (pack: Pack): ClassArticle[] =>
  pack.articles.map(({ title, text, outlet, labels, paragraphs, sentences, origin, licence }) => ({
    title,
    text,
    outlet,
    labels,
    paragraphs,
    sentences,
    origin,
    licence,
  }));
