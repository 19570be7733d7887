import type { PackLevel } from '../questions/pack-level.ts';
import type { Skill } from '../questions/question.ts';

export const TOPICS = ['conflict', 'disaster', 'science', 'rumour'] as const;
export type Topic = (typeof TOPICS)[number];

/** What the front page says about a pack without opening it; `card.json` beside each `pack.json`. */
export type Card = {
  readonly order: number; // 1 leads the page
  readonly title: string;
  readonly topic: Topic;
  readonly level: PackLevel; // 1 to 3, reckoned from the pack
  readonly questions: number;
  readonly minutes: number;
  readonly skills: readonly Skill[];
  readonly accounts: number; // 1, or 2 where two articles tell one story
};
export type ShelfItem = Card & { readonly slug: string };

const found = import.meta.glob<Card>('/questions/*/card.json', { eager: true, import: 'default' });

const slugOf = (path: string): string => path.split('/').at(-2) ?? path;

/** The packs that ship, in the order of the front page. */
export const SHELF: readonly ShelfItem[] = Object.entries(found)
  .map(([path, card]) => ({ ...card, slug: slugOf(path) }))
  .sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
