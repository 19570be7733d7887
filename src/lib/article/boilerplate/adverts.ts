import type { BoilerplatePattern } from './pattern.ts';

/** Advert markers and what stands around an advert slot. */
export const ADVERTS: readonly BoilerplatePattern[] = [
  {
    id: 'advert',
    note: 'advert slots of every site',
    line: /^[-–—\s[(]*(?:advertisements?|advertising|ads?|adverts?)[-–—\s\])]*$/i,
    longest: 40,
    yes: ['Advertisement', 'ADVERTISEMENT', '- Advertisement -', 'Ad'],
    no: ['Advertisement rates rose.', 'Adverts for the ferry were torn down.'],
  },
  {
    id: 'story-continues',
    note: 'above and below an advert',
    line: /^(?:(?:story|article|content|report) continues (?:below|after)|continue reading|keep reading|scroll (?:down )?(?:to|for)|skip (?:ad|past|to)\b|after (?:the )?(?:ad|newsletter) promotion|this ad(?:vertisement)? has not loaded)[^.?!]{0,60}[.:]?$/i,
    longest: 90,
    yes: [
      'Story continues below',
      'Article continues after advertisement',
      'Skip past newsletter promotion',
      'Scroll down for video',
    ],
    no: ['Continue reading to your children, the minister told parents.', 'After promotion the club was sold.'],
  },
  {
    id: 'promoted',
    note: 'bought links under a story',
    line: /^(?:promoted (?:content|stories|links)|recommended (?:for you|stories|videos?)|from (?:our|the) (?:web|partners|sponsors)|around the web|you may like|sponsored (?:links|stories)|by (?:taboola|outbrain))$/i,
    longest: 40,
    yes: ['Promoted Stories', 'From our partners', 'Recommended for you'],
    no: ['From the web of lies a fact emerged.'],
  },
  {
    id: 'shop-note',
    note: 'disclosure of paid links',
    line: /^(?:we may earn (?:a|an|some)\b|this (?:post|page|article) (?:may )?contains? affiliate|prices (?:were )?(?:correct|accurate) (?:at|as of)).{0,220}$/i,
    longest: 300,
    yes: ['We may earn a commission from links on this page.'],
    no: ['We may earn less this year, the miners fear.'],
  },
];
