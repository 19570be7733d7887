import { type VerbForm, formsOf } from '../../language/verb-forms.ts';
import type { Line } from '../lines.ts';
import type { Range } from '../phrases.ts';
import { EVENT_NOUNS, EVENT_VERBS } from '../words/event-words.ts';
import type { EventKind } from './figure.ts';
import { nounRoles, verbRoles } from './roles.ts';

/** The parties of an event, as ranges of its line. */
export type Roles = { readonly by: Range | null; readonly to: Range | null };

/** A word that names an event, with its parties. */
export type Sighting = Roles & {
  readonly line: Line;
  readonly at: number;
  readonly kind: EventKind;
  readonly noun: boolean;
};

const VERBS = new Map<string, { readonly kind: EventKind; readonly form: VerbForm }>(
  Object.entries(EVENT_VERBS).flatMap(([base, kind]) =>
    formsOf(base).map(([word, form]) => [word, { kind, form }] as const),
  ),
);

/** The words of a line that name events. */
export const sightings = (line: Line): Sighting[] =>
  line.items.flatMap((item, at): Sighting[] => {
    if (item.quotation !== null || item.tag === 'mark') return [];
    const noun = item.tag === 'noun' && Object.hasOwn(EVENT_NOUNS, item.lower) ? EVENT_NOUNS[item.lower] : undefined;
    if (noun !== undefined)
      return namesNothing(line, at) ? [] : [{ line, at, kind: noun, noun: true, ...nounRoles(line, at, noun) }];
    const verb = /^(?:past|pres|part|base|ing)$/u.test(item.tag) ? VERBS.get(item.lower) : undefined;
    return verb === undefined ? [] : [{ line, at, kind: verb.kind, noun: false, ...verbRoles(line, at, verb.kind) }];
  });

/** "in order to", "on demand", "a strike rate": not the event. */
const namesNothing = (line: Line, at: number): boolean => {
  const [before, next] = [line.items[at - 1]?.lower ?? '', line.items[at + 1]];
  if (/^(?:in|on)$/u.test(before) && /^(?:order|demand|offer|strike)$/u.test(line.items[at]?.lower ?? '')) return true;
  return next?.tag === 'noun' || next?.tag === 'name';
};
