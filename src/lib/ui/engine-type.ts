import type { Pack } from '../questions/pack-type.ts';

/** What the page asks of the worker. */
export type Order = { readonly text: string; readonly count: number; readonly seed: number };
/** An order as the worker gets it: with the address of the static files, where the English model lies. */
export type WorkOrder = Order & { readonly base: string };
/** What comes back: a pack, or one sentence for the reader. */
export type Made = { readonly pack: Pack } | { readonly rejected: string; readonly message: string };
