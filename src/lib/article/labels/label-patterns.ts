import type { LabelKind } from '../article.ts';

/** A notice that an outlet puts on its own article; `line` must match the whole line. */
export type LabelPattern = {
  readonly kind: LabelKind;
  readonly note: string;
  readonly line: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

const TAIL = String.raw`(?::|\s*[|/•·>–-]\s*[\p{L} &]{0,40})?`; // "Opinion | Education"

export const LABEL_PATTERNS: readonly LabelPattern[] = [
  {
    kind: 'opinion',
    note: 'section line',
    line: new RegExp(
      `^(?:opinion|op-?ed|comment|commentary|editorial|viewpoint|perspectives?|column|guest (?:column|essay|opinion)|letters?(?: to the editor)?|first person|essay)${TAIL}$`,
      'iu',
    ),
    yes: ['OPINION', 'Opinion | Education', 'Guest essay', 'Editorial:'],
    no: ['Opinion is divided.', 'Letters were sent to every house'],
  },
  {
    kind: 'opinion',
    note: 'disclaimer',
    line: /^(?:opinion|commentary|editorial)s?:\s.{0,60}\b(?:article|column|piece|post|commentary|author|writer)\b.{0,160}$/i,
    yes: ['OPINION: This piece may contain views of its writer.'],
    no: ['Opinion: the bridge must open'],
  },
  {
    kind: 'opinion',
    note: 'disclaimer without a heading',
    line: /^this (?:article|column|piece|post) (?:is (?:an? )?(?:opinion|commentary|editorial)|(?:may )?(?:contains?|reflects?|represents?|expresses) (?:commentary|opinions?|the (?:personal )?(?:views?|opinions?)))\b.{0,200}$/i,
    yes: ['This article contains opinion.', 'This column reflects the views of its author.'],
    no: ['This article of faith was shaken.'],
  },
  {
    kind: 'analysis',
    note: 'section line',
    line: new RegExp(`^(?:news )?analysis${TAIL}$`, 'iu'),
    yes: ['Analysis', 'NEWS ANALYSIS', 'Analysis | Ports'],
    no: ['Analysis of the paint took a week.'],
  },
  {
    kind: 'sponsored',
    note: 'paid content',
    line: /^(?:sponsored(?: (?:content|post|article|story|by .{1,60}))?|paid (?:content|post|partnership|for by .{1,60})|partner content|(?:advert(?:isement|iser|ising)?|commercial) (?:feature|content)|advertorial|branded content|promoted by .{1,60}|brought to you by .{1,60}|in (?:association|partnership) with .{1,60}|presented by .{1,60})[.:]?$/i,
    yes: ['Sponsored', 'Paid for by SlumberCo', 'Advertisement feature', 'In association with Sable Energy'],
    no: ['Sponsored walks raised £400.', 'Presented with the bill, he left.'],
  },
  {
    kind: 'corrected',
    note: 'correction with a heading',
    line: /^(?:correction|corrected|clarification)s?(?: and clarifications?)?\s*(?:[:(–—].{0,400})?$/i,
    yes: ['CORRECTION:', 'Correction: An earlier version misstated the year.', 'Clarifications'],
    no: ['Correction fluid had been used on the deed.'],
  },
  {
    kind: 'corrected',
    note: 'correction as a sentence',
    line: /^(?:editor[’']?s note:\s*)?(?:this|an earlier version of this|a previous version of this|the original version of this) (?:article|story|post|report|headline|piece|version)\b.{0,60}\b(?:corrected|amended|misstated|incorrectly|wrongly|mistakenly|misspelled|misspelt|misidentified)\b.{0,400}$/i,
    yes: [
      'This article was amended on 3 March to correct a name.',
      'An earlier version of this story misspelled the name of the bear.',
    ],
    no: ['This story was wrong from the start, he said.'],
  },
  {
    kind: 'updated',
    note: 'time of change',
    line: /^(?:last )?updated?(?:\s*[:,|(–—-]\s?.{0,80}|\s+(?:on |at )?(?:\d|an? |about |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday).{0,60})?$/i,
    yes: ['Updated: Thursday, 18:40', 'Updated 13.40', 'Last updated on 3 March', 'Update'],
    no: ['Updated rules come into force on Monday, the council said.', 'Updates were promised by noon.'],
  },
  {
    kind: 'updated',
    note: 'note of change',
    line: /^(?:editor[’']?s note:\s*)?this (?:(?:is an? )?(?:developing|breaking)(?: news)? story|(?:story|article|post|report|page|version) (?:(?:has been|was|will be|is being) (?:\w+ )?updated|has been changed|adds|includes|updates))\b.{0,200}$/i,
    yes: [
      'This story has been updated with new figures.',
      'This is a developing story.',
      'This version adds a second email.',
    ],
    no: ['This story of the bridge is older than the town.'],
  },
  {
    kind: 'satire',
    note: 'humour',
    line: /^(?:(?:satire|humou?r|parody|spoof)(?:\s*[|/•·:>–-]\s*.{0,60})?|this (?:article|story|post|piece|site) is (?:a (?:work|piece) of )?(?:satire|satirical|a parody|parody|a joke|a spoof|humou?r)\b.{0,160})$/i,
    yes: ['SATIRE', 'This article is satire.', 'This story is a work of satire and any likeness is chance.'],
    no: ['Satire is not a crime, the judge ruled.'],
  },
  {
    kind: 'live',
    note: 'rolling report',
    line: /^(?:live(?: (?:updates?|blog|reporting|coverage|now|report))?|as it happened|breaking(?: news)?|developing(?: story)?|rolling coverage)[.:!]?$/i,
    yes: ['LIVE', 'Live updates', 'As it happened', 'Breaking news'],
    no: ['Live music will end at ten.', 'Breaking news to a child is hard.'],
  },
  {
    kind: 'explainer',
    note: 'section line',
    line: new RegExp(
      `^(?:explainer|explained|fact[- ]check(?:ed|ing)?|reality check|q ?& ?a|the basics)${TAIL}:?$`,
      'iu',
    ),
    yes: ['Explainer', 'FACT CHECK', 'Q&A'],
    no: ['Explained by experts, the picture is dull.'],
  },
];

/** Notices at the head of a headline: "Analysis: Why the ferry sank". */
export const HEAD_PATTERNS: readonly { readonly kind: LabelKind; readonly head: RegExp }[] = [
  { kind: 'opinion', head: /^(?:opinion|op-?ed|commentary|comment|editorial|viewpoint|perspective)(?=\s*[:|]\s)/i },
  { kind: 'analysis', head: /^(?:news )?analysis(?=\s*[:|]\s)/i },
  { kind: 'sponsored', head: /^(?:sponsored|advertorial|paid post)(?=\s*[:|]\s)/i },
  { kind: 'corrected', head: /^(?:corrected|correction)(?=\s*[:|]\s)/i },
  { kind: 'updated', head: /^updated?(?=\s*[:|]\s)/i },
  { kind: 'satire', head: /^satire(?=\s*[:|]\s)/i },
  { kind: 'live', head: /^(?:live(?: updates?)?|as it happened|breaking(?: news)?|the latest)(?=\s*[:|]\s)/i },
  { kind: 'explainer', head: /^(?:explainer|explained|fact[- ]check|reality check|q ?& ?a)(?=\s*[:|]\s)/i },
];

/** Notices inside a byline: "Posted 5h ago, updated 40m ago". */
export const BYLINE_PATTERNS: readonly { readonly kind: LabelKind; readonly inside: RegExp }[] = [
  { kind: 'updated', inside: /\b(?:last )?updated\b[^|•·]{0,60}$/i },
  { kind: 'updated', inside: /\bthis version adds\b[^.]{0,120}\.?$/i },
  { kind: 'analysis', inside: /^analysis(?= by\b)/i },
];
