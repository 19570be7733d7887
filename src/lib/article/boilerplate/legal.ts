import type { BoilerplatePattern } from './pattern.ts';

/** Rights, consent, syndication and notes about who wrote what. */
export const LEGAL: readonly BoilerplatePattern[] = [
  {
    id: 'copyright',
    note: 'foot of the page',
    line: /^(?:(?:©|\(c\)\s|copyright (?=©|\(c\)|\d{4}|the |by )).{0,240}|.{0,200}\ball rights reserved\b.{0,160})$/i,
    longest: 400,
    yes: ['© 2025 The Weekday Post', 'Copyright 2025 by the Post', 'The-CBN-Wire. All rights reserved.'],
    no: ['Copyright cases rarely reach this court.'],
  },
  {
    id: 'policies',
    note: 'foot of the page',
    line: /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy(?: policy| notice| settings)?|cookie (?:policy|settings|preferences)|cookies|accessibility(?: statement)?|about us|contact us|advertise(?: with us)?|do not sell[^.]{0,50}|site map|help|careers|our standards:.{0,80})(?:\s*[|•·/]\s*[^.|]{1,40})*\.?$/i,
    longest: 200,
    yes: ['Privacy policy | Terms of use', 'Terms of use', 'Contact us'],
    no: ['About us there was only sea.', 'Privacy is the issue, she said.'],
  },
  {
    id: 'consent',
    note: 'cookie banners and blocked content',
    line: /^(?:we(?: and our partners)? use cookies|this (?:site|website|page) uses cookies|by (?:continuing|clicking|using this site)[^.]{0,60}(?:you (?:agree|accept|consent)|cookies)|(?:accept|reject)(?: all)?(?: cookies)?$|manage (?:cookies|preferences|consent)|your privacy choices|please enable (?:javascript|cookies)|allow \w[^.]{0,40} content\?|this (?:article|content|video) (?:contains|includes) content provided by).{0,240}$/i,
    longest: 300,
    yes: ['We use cookies to improve your experience.', 'Accept all', 'Allow Twirl content?'],
    no: ['We used cookies to bribe the goat, he said.', 'Accept that, or leave, the judge said.'],
  },
  {
    id: 'origin',
    note: 'syndication',
    line: /^\(?(?:this (?:story|article|post|piece|report|content|column) (?:(?:was|has been|is|originally|first) ){1,3}(?:published|appeared|produced|republished|reprinted|posted|syndicated|auto-generated|supported|funded)\b|this (?:story|article|post|piece) (?:first |originally )?appeared\b|originally published\b|republished (?:with|from)\b|a version of this (?:article|story|piece)\b).{0,240}$/i,
    longest: 320,
    yes: ['This story was originally published by the Gulf Telegraph.', 'This piece first appeared on Odd World.'],
    no: ['This story was never told to the police.', 'This report was denied by the ministry.'],
  },
  {
    id: 'staff-credits',
    note: 'foot of agency stories',
    line: /^\(?(?:(?:Additional r|R)eporting|Writing|Editing|Research|Translation|With (?:additional )?reporting|Edited|Compiled|Produced|Translated|Written) (?:by|from) \p{Lu}.{0,220}$/u,
    longest: 280,
    yes: [
      'Additional reporting by Ida Vance',
      '(Reporting by Ida Vance; Editing by Cass Underhill)',
      'Translated by Ida Vance.',
    ],
    no: ['Reporting to the police station, he was told to wait.'],
  },
  {
    id: 'contributed',
    note: 'foot of agency stories',
    line: /^[^?!"“]{0,200}\bcontributed (?:to|reporting to) (?:this|the) (?:report|story|article|piece)\b[^?!]{0,40}$/i,
    longest: 260,
    yes: ['Press writer Ida Vance in Kell contributed to this report.'],
    no: ['The storm contributed to this year’s losses.'],
  },
  {
    id: 'own-views',
    note: 'notes about a columnist',
    line: /^(?:[^.?!]{2,160}\.\s+)?(?:(?:the )?(?:opinions?|views?) (?:(?:expressed|contained) (?:in|by|here|above)|in this (?:column|article|piece|commentary))\b.{0,220}|(?:the |his |her |their )?(?:opinions|views) (?:expressed )?(?:here |above )?are (?:his|hers|her|their|theirs|solely|those|strictly)\b.{0,200})$/i,
    longest: 420,
    yes: [
      'Ida Vance teaches piano. The opinions in this column are hers.',
      'Opinions expressed here are those of the author.',
    ],
    no: ['The views from the tower are splendid.', 'Her views were not those of the board.'],
  },
];
