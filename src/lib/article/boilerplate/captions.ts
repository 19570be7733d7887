import type { BoilerplatePattern } from './pattern.ts';

/** Photo captions and credits. A caption without a credit cannot be told from a sentence, and stays. */
export const CAPTIONS: readonly BoilerplatePattern[] = [
  {
    id: 'credit-in-brackets',
    note: 'captions with a credit at the end',
    line: /^.{0,300}\((?:(?:photo(?:graph)?|image|picture|pic|credit|video|graphic|file photo|handout)s?(?:\s*(?::|\/|by\b|via\b|courtesy\b)[^()]{1,90})?|(?:AP|PA|AFP|EPA|Reuters|Getty(?: Images)?)(?: (?:Photo|Wire|Images?))?(?:\/[^()]{1,60})?|[^()]{2,40}\/(?:AP|PA|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock)|[^()]{2,40} (?:via|for) (?:AP|Reuters|Getty(?: Images)?))\)\.?$/i,
    longest: 400,
    yes: [
      'Odessa Plum in June (Photo: Getaway Images)',
      'The court in Aldergate (Image: Dee Lomax)',
      'FILE - A bridge. (AP Photo/Ida Vance)',
    ],
    no: ['The two met in June (the year is disputed).', 'The senators are Ost (Vt.) and Ilk (Pa.).'],
  },
  {
    id: 'credit-at-end',
    note: 'captions with a credit at the end',
    line: /^.{0,300}(?:^|[\s.])(?:[Pp]hotograph|[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]mage|IMAGE|[Ii]llustration|[Cc]redit|CREDIT|[Cc]omposite)s?(?: credit| by)?: ?(?:[Cc]ourtesy of )?\p{Lu}[^.:?!]{1,70}$/u,
    longest: 400,
    yes: ['A woman crosses the bridge. Photograph: Ida Vance/The Post', 'Photo: Dee Lomax', 'Photo by: Dee Lomax'],
    no: ['They asked for one photograph: it never came.'],
  },
  {
    id: 'credit-line',
    note: 'credits on a line of their own',
    line: /^(?:Image|IMAGE|Photo|PHOTO|Photograph|Picture|PICTURE|Video|Graphic|Illustration|Screengrab)s?,? (?:source|caption|credit|by|courtesy of|copyright|SOURCE|CAPTION|CREDIT|BY)[:,]? ?[\p{Lu}\d@].{0,220}$/u,
    longest: 260,
    yes: [
      'Image source, Getty Images',
      'Image caption, The bridge in March',
      'Photo courtesy of Dee Lomax',
      'Photo by Ida Vance',
    ],
    no: ['Photographs of two of the pages were attached.', 'Image caption writers went on strike.'],
  },
  {
    id: 'agency',
    note: 'credits on a line of their own',
    line: /^(?:[\p{L} .'’-]{2,50}\s?\/\s?)?(?:AP(?: Photo)?|AFP|PA(?: Media| Wire)?|Reuters|REUTERS|Getty(?: Images)?|EPA|Shutterstock|Bloomberg|TASS|Alamy|NurPhoto|Anadolu(?: Agency)?)(?: via [\p{L} ]{2,30})?\.?$/u,
    longest: 100,
    yes: ['Getty Images', 'Ilka Domb/Getty Images', 'Dee Lomax / Reuters', 'AP Photo'],
    no: ['It was first reported by Reuters.', 'Reuters said so.'],
  },
  {
    id: 'file-photo',
    note: 'agency captions',
    line: /^(?:FILE(?: PHOTO)?\s?[-–—:]\s.{0,380}|view (?:image|gallery|photos?)(?: in fullscreen)?|\+\s?\d{1,3}(?: view gallery)?|\d{1,3} ?(?:\/|of) ?\d{1,3}|hide caption|toggle caption|enlarge(?: this)? image)$/i,
    longest: 400,
    yes: ['FILE - The bridge in Dunmere is seen in March.', 'View image in fullscreen', '+8', '1 of 12'],
    no: ['Files on the bridge were lost.'],
  },
];
