import type { RefusalCode } from '../article/article.ts';
import type { Pack } from '../questions/pack-type.ts';

/** What the page asks of the worker. */
export type Order = { readonly text: string; readonly count: number; readonly seed: number };
/** An order as the worker gets it: with the address of the static files, where the English model lies. */
export type WorkOrder = Order & { readonly base: string };
/** Why nothing was made: the text cannot be read, the engine broke, or the reader stopped it. */
export type MakingRefusal = RefusalCode | 'broken' | 'cancelled';
/** What comes back: a pack, or why there is none. */
export type Made = { readonly pack: Pack } | { readonly rejected: MakingRefusal };
