// What a question needs to know of words: written for this project.

/** Words that keep a thing from being so, or from being so alone: a clause with one of them is not asked about. */
export const DENIERS = [
  'not', "n't", 'never', 'no', 'nobody', 'none', 'nothing', 'nor', 'neither', 'hardly', 'barely', 'without', 'rather', 'instead', 'except',
]; // prettier-ignore

/** Conjunctions of a clause that may be left out: it tells when, and limits nothing. */
export const LOOSE_CONJUNCTIONS = ['after', 'when', 'while', 'as', 'before', 'following'];

/** Adverbs that tie a sentence to the one before. */
export const LINKING_ADVERBS = [
  'also', 'however', 'meanwhile', 'instead', 'therefore', 'then', 'later', 'too', 'still', 'again', 'already', 'now', 'since', 'yet', 'there', 'so', 'thus',
]; // prettier-ignore

/** Things that have a size in money, or are counted in heads: "How large a fine …?" */
export const SIZED_NOUNS = [
  'profit', 'loss', 'fine', 'debt', 'grant', 'loan', 'deficit', 'surplus', 'bid', 'offer', 'payment', 'budget', 'bill', 'donation', 'reward', 'rise',
  'increase', 'cut', 'fall', 'drop', 'crowd', 'discount', 'fund', 'subsidy', 'investment', 'approach', 'contract', 'settlement', 'penalty', 'bond', 'prize', 'award', 'fee', 'bonus', 'pension']; // prettier-ignore

/** Verbs of change: what follows them is by how much. */
export const CHANGES = [
  'rise', 'fall', 'grow', 'drop', 'climb', 'jump', 'leap', 'shrink', 'slip', 'decline', 'increase', 'decrease', 'slide', 'soar', 'plunge', 'fade',
]; // prettier-ignore

/** Verbs whose object is not counted in a plain way: “took nine crews until noon”. */
export const UNCOUNTED_VERBS = [
  'take',
  'need',
  'require',
  'make',
  'leave',
  'keep',
  'get',
  'last',
  'become',
  'turn',
  'mean',
];

/** Verbs that a stretch of time completes: "Repairs lasted six weeks." */
export const LASTING_VERBS = ['last', 'take', 'wait', 'stay', 'remain', 'continue'];

/** Verbs whose object may be a price after "at". */
export const PRICED = ['close', 'trade', 'sell', 'open'];

/** Verbs that tell a state: "On which day did the bridge stand?" asks nothing. */
export const STATES = ['be', 'have', 'own', 'include', 'contain', 'know', 'seem', 'appear', 'stand', 'lie', 'remain', 'stay', 'live', 'mean', 'need', 'want', 'like', 'continue']; // prettier-ignore

/** Verbs of saying: who said something is not asked as if it were something done. */
export const SAYINGS = ['say', 'tell', 'report', 'write', 'announce', 'add', 'claim', 'ask', 'argue', 'speak', 'reply', 'warn', 'deny', 'state', 'explain', 'estimate', 'suggest', 'admit', 'confirm', 'accuse', 'describe', 'call', 'quote', 'cite']; // prettier-ignore

/** How many days a word for a stretch of time is worth. */
export const DAYS: readonly (readonly [word: string, days: number])[] = [
  ['second', 1 / 86400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['morning', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
];

/** Words for a body that are no name without their first half. */
export const BARE_OFFICES = ['association', 'council', 'ministry', 'committee', 'agency', 'department', 'authority', 'board', 'office', 'union', 'group', 'company', 'firm', 'report', 'study', 'records', 'team', 'statement', 'survey', 'poll']; // prettier-ignore

/** Adjectives that a measure goes with: “41cm high”. */
export const DIMENSIONS = ['high', 'tall', 'long', 'wide', 'deep', 'thick'];

/** Verbs whose object may be a way: “drove 90 miles”. */
export const TRAVELS = ['drive', 'walk', 'run', 'ride', 'cycle', 'travel', 'swim', 'sail', 'fly', 'row', 'march', 'hike', 'drift']; // prettier-ignore
