// Words that mean the same wherever the first stands, so that a statement need not be found again letter by letter. Written for this project.

/** What may be put for what, in the writer’s own words and between no quotation marks; “$1” is kept. */
export const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])began(?![\p{L}])/u, 'started'],
  [/(?<![\p{L}])ended (at|on|in|just|shortly|when|with)(?![\p{L}])/u, 'came to an end $1'],
  [/(?<![\p{L}])(?:finishes|ends) (at|on|in)(?![\p{L}])/u, 'comes to an end $1'],
  [/(?<![\p{L}])employs ([\d,]+) people(?![\p{L}])/u, 'has $1 employees'],
  [/(?<![\p{L}])was paid (?=[£$€\d])/u, 'earned '],
  [/(?<![\p{L}])rejected (an?|the) (demand|request|offer|appeal|plea|bid|application|proposal)(?![\p{L}])/u, 'turned down $1 $2'],
  [/(?<![\p{L}])resigned(?![\p{L}])/u, 'stepped down'],
  [/(?<![\p{L}])rose (to|by)(?![\p{L}])/u, 'went up $1'],
  [/(?<![\p{L}])fell (to|by)(?= [£$€\d])/u, 'went down $1'],
  [/(?<![\p{L}])lasted (?=\p{L}+ |\d)/u, 'went on for '],
  [/(?<![\p{L}])purchased(?![\p{L}])/u, 'bought'],
  [/(?<![\p{L}])attempted to(?![\p{L}])/u, 'tried to'],
  [/(?<![\p{L}])tried to(?![\p{L}])/u, 'made an attempt to'],
  [/(?<![\p{L}])nearly (?=[£$€\d])/u, 'just under '],
  [/(?<![\p{L}])more than (?=[£$€\d])/u, 'over '],
  [/(?<![\p{L}])at least (?=\d)/u, 'no fewer than '],
  [/(?<![\p{L}])largest(?![\p{L}])/u, 'biggest'],
  [/(?<![\p{L}])every day(?![\p{L}])/u, 'daily'],
  [/(?<![\p{L}])as soon as(?![\p{L}])/u, 'the moment'],
  [/(?<![\p{L}])allowed to(?![\p{L}])/u, 'permitted to'],
  [/(?<![\p{L}])is the author of(?![\p{L}])/u, 'wrote'],
]; // prettier-ignore
