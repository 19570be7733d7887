import type { BoilerplatePattern } from './pattern.ts';

/** Links to other stories, and the headings of lists of them. */
export const LINKS: readonly BoilerplatePattern[] = [
  {
    id: 'read-more',
    note: 'a link with its story’s headline behind a colon, or the heading of a list of links',
    line: /^(?:read (?:more|next|also|on|this next|our (?:latest|full) .{2,30}|the (?:full|original) (?:story|article|report))|see (?:also|more)|also (?:read|see|on .{2,30})|more (?:on this story|stories|news|like this|to read|coverage)|related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|links?|coverage|video|reading))?|(?:don[’']t|do not) miss(?: this)?|further reading|next up|up next|in case you missed it|in (?:pictures|photos)|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|elsewhere(?: on .{2,30})?|top stories|(?:most|must)[ -](?:reads?|popular|viewed|shared)|trending(?: now)?|latest(?: news| stories| headlines)?|editors?[’']s? (?:picks?|choice)|explore more)(?:\s*(?:[:|>→»•]|[–—-]\s)\s?.{0,180}|\.\.\.|…)?$/i,
    longest: 220,
    yes: [
      'Read more: The city that changed its flag',
      'Related: Stage-by-stage guide',
      'RELATED',
      'Related stories',
      'Most read',
      'See also | Bears',
    ],
    no: [
      'More stories came in from the coast by evening.',
      'Latest figures show a fall.',
      'Related species live upriver.',
    ],
  },
  {
    id: 'more-from',
    note: 'links to a section',
    line: /^more (?:from|in|on|about) [^.?!:|]{2,40}(?:[:|].{0,160})?$/i,
    longest: 200,
    yes: [
      'More from the courts: Man sued over hedge',
      'More in Science | Get our newsletter',
      'More on this story',
      'MORE FROM THE MARQUEE: 12 dogs',
    ],
    no: ['More from the coast arrived by evening, he said.', 'More in sorrow than in anger, she resigned.'],
  },
  {
    id: 'click-here',
    note: 'links spelled out',
    line: /^(?:[^.?!]{0,60}[,:]\s*)?(?:click|tap|swipe) (?:here|on the|to|through|below|the (?:link|button|image|photo|video))\b[^.?!]{0,120}[.!]?$/i,
    longest: 160,
    yes: ['Click here to see more pictures', 'CLICK HERE TO GET THE CBN APP', 'For more, click here.'],
    no: ['Click beetles are back in the valley.', 'Tap water was cut off at noon.'],
  },
  {
    id: 'quiz',
    note: 'reader quizzes and puzzles',
    line: /^(?:[^.?!]{0,60}[.?!]\s*)?(?:test|take|try|play|do) (?:your|how|the|our|this)\b[^.?!,]{0,60}\b(?:quiz|quizzes|crossword|puzzle)\b[^.?!,]{0,20}[.?!]?$/i,
    longest: 160,
    yes: [
      'Test your skills with this Quiz!',
      'Think you followed that? Test your skills with this quiz!',
      'Take our weekly news quiz',
    ],
    no: ['Take the quiz scandal of 2003, which he denied.', 'He failed to take the quiz.'],
  },
  {
    id: 'topics',
    note: 'topic lists at the foot',
    line: /^(?:(?:tags?|topics?|filed under|categories|key ?words|more topics|sections?|in this (?:article|story)|people|places)\s*[:|].{0,200}|(?:tags|topics|related topics|more on this topic|filed under|in this (?:article|story)))$/i,
    longest: 220,
    yes: ['Topics: Ports, Lorvane, Zembria', 'Related Topics', 'Filed under: Weather'],
    no: ['Topics included the weather.', 'People were told to wait.'],
  },
  {
    id: 'breadcrumbs',
    note: 'the way from the front page',
    line: /^(?:home|news|sport|front page)(?:\s*[>›»/|]\s*[^>›»/|.?!]{1,40}){1,5}$/i,
    longest: 160,
    yes: ['Home > News > Local', 'News | Crime'],
    no: ['News travels fast here.'],
  },
];
