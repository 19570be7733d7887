// Nouns and verbs that name what was asked for, done or announced, by kind of event. Written for this project: the words by which
// news most often names each kind, without those that mean something else as often ("post", "bill", "charge").
import { wordSet } from '../../article/word-set.ts';
import type { EventKind } from '../events/figure.ts';

export const EVENT_NOUNS: Readonly<Record<string, EventKind>> = {
  ultimatum: 'ultimatum', ultimatums: 'ultimatum', demand: 'demand', demands: 'demand', deadline: 'deadline', offer: 'offer', order: 'order', ban: 'ban', bans: 'ban',
  warning: 'warning', warnings: 'warning', strike: 'strike', strikes: 'strike', walkout: 'strike', stoppage: 'strike', evacuation: 'evacuation', evacuations: 'evacuation',
  surrender: 'surrender', attack: 'attack', attacks: 'attack', raid: 'attack', bombing: 'attack', shelling: 'attack', arrest: 'arrest', arrests: 'arrest', sentence: 'sentence',
  vote: 'vote', referendum: 'vote', election: 'vote', ballot: 'vote', resignation: 'resignation', appointment: 'appointment', agreement: 'agreement', deal: 'agreement', treaty: 'agreement',
  ceasefire: 'agreement', truce: 'agreement', closure: 'closure', protest: 'protest', protests: 'protest', demonstration: 'protest', rally: 'protest', embargo: 'ban', moratorium: 'ban',
  lockdown: 'closure', request: 'demand', requirement: 'demand',
}; // prettier-ignore

/** Base forms. */
export const EVENT_VERBS: Readonly<Record<string, EventKind>> = {
  demand: 'demand', order: 'order', ban: 'ban', outlaw: 'ban', prohibit: 'ban', warn: 'warning', evacuate: 'evacuation', surrender: 'surrender', attack: 'attack', bomb: 'attack', bombard: 'attack',
  shell: 'attack', raid: 'attack', invade: 'attack', arrest: 'arrest', detain: 'arrest', jail: 'sentence', sentence: 'sentence', imprison: 'sentence', resign: 'resignation', appoint: 'appointment',
  elect: 'vote', demonstrate: 'protest', offer: 'offer',
}; // prettier-ignore

/** What makes a time a deadline by itself, and what does so with "to" behind it: "told to leave by noon". */
export const MUST = wordSet(
  'must deadline deadlines ultimatum ultimatums demand demands demanded demanding required requires require due expires expired obliged shall',
);
export const ASKED_TO = wordSet(
  'told tells ordered orders order given gives gave has have had asked asks urged wants wanted want needs needed need instructed time expected invited',
);
/** What a report of a demand is brought by, before the clause that holds the time. */
export const DEMANDS = wordSet(
  'demand demands demanded demanding ultimatum ultimatums insist insisted insists order ordered orders deadline instructed',
);

/** Prepositions by which an event noun names whom it is put to. */
export const TOWARDS: Partial<Record<EventKind, RegExp>> = {
  ultimatum: /^to$/u, demand: /^to$/u, order: /^to$/u, offer: /^to$/u, warning: /^to$/u, ban: /^on$/u, attack: /^on$/u, arrest: /^of$/u, evacuation: /^of$/u, resignation: /^of$/u, appointment: /^of$/u,
  surrender: /^of$/u, closure: /^of$/u, protest: /^against$/u,
}; // prettier-ignore
