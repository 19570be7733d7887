import { parsePack } from '../../questions/pack.ts';
import type { Pack } from '../../questions/pack-type.ts';
import { sharedPack } from '../../questions/editing/shared-pack.ts';
import { playable } from '../../questions/renewal/playable.ts';
import { recall } from '../device.ts';
import { CLASS_PACK, OWN_PACK, SHARED_PACK } from '../own-key.ts';
import { openPack } from '../packs.ts';

/** Packs on this device that a class can be started from: made in Make, made from an own article, come with a link. */
export const KEPT = ['desk', 'own', 'shared'] as const;
export type Kept = (typeof KEPT)[number];

const KEYS: Readonly<Record<Kept, string>> = { desk: CLASS_PACK, own: OWN_PACK, shared: SHARED_PACK };

export const isKept = (id: string): id is Kept => KEPT.some((kept) => kept === id);

/** A pack as a class may be asked it: what rests on a judgement waits until a person has ticked it; packs that ship have been looked through. */
export const forClass = (pack: Pack, ships: boolean): { readonly pack: Pack; readonly held: number } => {
  const asked = ships ? playable(pack) : sharedPack(pack);
  return { pack: asked, held: pack.questions.length - asked.questions.length };
};

const recalled = async (kept: Kept): Promise<Pack | null> => {
  const found = await recall(KEYS[kept]);
  const parsed = found === undefined ? null : parsePack(found);
  return parsed !== null && 'pack' in parsed ? parsed.pack : null;
};

/** The pack by that name: one kept on this device, or one that ships. Null when there is none. */
export const openForClass = async (id: string): Promise<Pack | null> => (isKept(id) ? recalled(id) : openPack(id));

/** Those kept here, with their titles. */
export const keptHere = async (): Promise<readonly { readonly id: Kept; readonly title: string }[]> => {
  const packs = await Promise.all(KEPT.map(async (id) => ({ id, pack: await recalled(id) })));
  return packs.flatMap(({ id, pack }) => (pack ? [{ id, title: pack.title }] : []));
};
