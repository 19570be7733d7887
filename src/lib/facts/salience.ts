import type { Named } from './entities.ts';
import type { SourceKind } from './facts.ts';
import type { Line } from './lines.ts';
import type { Gender } from './name-roles.ts';
import type { Span } from '../article/span.ts';

/** A source while the article is still being read. */
export type Draft = {
  readonly id: string;
  canonical: string;
  kind: SourceKind;
  anonymous: boolean;
  role: string | null;
  gender: Gender;
  readonly head: string; // lower-case head noun, "" for a name
  readonly named: Named | null;
  readonly mentions: Span[];
};

/** Someone or something that was talked about: where a pronoun looks. */
export type Salient = {
  readonly named: Named | null;
  readonly draft: Draft | null;
  readonly gender: Gender;
  readonly at: number;
  readonly line: Line;
  readonly topic: boolean;
  readonly plural: boolean;
  readonly thing: boolean;
};

// How many paragraphs back a pronoun may look, and how many mentions: the second keeps one long paragraph linear.
const REACH = 4;
const MOST = 200;

const sameVoice = (a: Line, b: Line): boolean =>
  (a.quotation?.utterance ?? -1) === (b.quotation?.utterance ?? -1) || a.quotation === null;

/** The latest mentions that a pronoun at `before` may look at, the last first. */
const nearby = (salient: readonly Salient[], line: Line, before: number): Salient[] => {
  const near: Salient[] = [];
  for (let i = salient.length - 1; i >= 0 && salient.length - i < MOST; i -= 1) {
    const one = salient[i];
    if (one === undefined || one.line.paragraph < line.paragraph - REACH) break;
    if (one.at < before) near.push(one);
  }
  return near;
};

/** The one that fits in the nearest paragraph where anyone does; nobody when two fit alike. */
export const nearest = (
  salient: readonly Salient[],
  line: Line,
  before: number,
  fits: (one: Salient) => boolean,
  gender: Gender,
): Salient | null => {
  const near = nearby(salient, line, before).filter(fits);
  for (const voice of [true, false]) {
    // Inside a quotation "she" may be anyone: only the words around it are asked.
    const reach = line.quotation === null ? REACH : 0;
    for (let back = 0; back <= reach; back += 1) {
      const here = near.filter(
        (one) => one.line.paragraph === line.paragraph - back && sameVoice(one.line, line) === voice,
      );
      const known = here.filter((one) => one.gender === gender);
      const unsure = known.length === 0 || (here.some((one) => one.topic) && !known.some((one) => one.topic));
      // Whoever tells no gender is taken only close by: alone, or as a subject beside people who are none.
      const pool = gender === null || (unsure && back <= 1) ? here : known;
      const topics = pool.filter((one) => one.topic);
      const choice = topics.length > 0 ? topics : pool;
      const [first] = choice;
      if (first === undefined) continue;
      const people = new Set(choice.map((one) => one.named ?? one.draft));
      // Two of a kind in one paragraph: the one talked about last, if only that one was a subject of its own sentence there.
      const latest = choice.filter((one) => one.line.index === first.line.index);
      const lately = new Set(latest.map((one) => one.named ?? one.draft));
      return people.size === 1 || (topics.length > 0 && lately.size === 1 && back === 0) ? first : null;
    }
  }
  return null;
};
