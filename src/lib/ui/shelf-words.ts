import { m } from './messages/messages.js';

/** What the desk says about a pack that ships, in the reader’s language. */
export type ShelfWords = { readonly kicker: () => string; readonly blurb: () => string };

export const SHELF_WORDS: Readonly<Record<string, ShelfWords>> = {
  'cyclone-perpetua': { kicker: m.shelf_cyclone_perpetua_kicker, blurb: m.shelf_cyclone_perpetua_blurb },
  'ferry-bear': { kicker: m.shelf_ferry_bear_kicker, blurb: m.shelf_ferry_bear_blurb },
  'harbour-ultimatum': { kicker: m.shelf_harbour_ultimatum_kicker, blurb: m.shelf_harbour_ultimatum_blurb },
  'mariupol-ultimatum': { kicker: m.shelf_mariupol_ultimatum_kicker, blurb: m.shelf_mariupol_ultimatum_blurb },
  'missing-battery': { kicker: m.shelf_missing_battery_kicker, blurb: m.shelf_missing_battery_blurb },
  'missing-star': { kicker: m.shelf_missing_star_kicker, blurb: m.shelf_missing_star_blurb },
  'valley-fire': { kicker: m.shelf_valley_fire_kicker, blurb: m.shelf_valley_fire_blurb },
};

/** The line above a pack’s title; nothing where no words were written for it. */
export const kickerOf = ({ slug }: { readonly slug: string }): string => SHELF_WORDS[slug]?.kicker() ?? '';
/** The sentence below a pack’s title. */
export const blurbOf = ({ slug }: { readonly slug: string }): string => SHELF_WORDS[slug]?.blurb() ?? '';
