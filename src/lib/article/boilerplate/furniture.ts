import type { BoilerplatePattern } from './pattern.ts';

const BUTTON =
  'share(?: (?:this|on|via|full article|article|story|page)\\b[^.?!]{0,40})?|save|print(?: this page)?|e-?mail|copy link|copied|link copied!?|tweet(?: this)?|pin it|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|messenger|pinterest|flipboard|bookmark|like|gift (?:this )?article|listen(?: to (?:this )?article)?';

/** Buttons, players and ornaments that a paste brings along. */
export const FURNITURE: readonly BoilerplatePattern[] = [
  {
    id: 'buttons',
    note: 'share bars',
    line: new RegExp(`^(?:${BUTTON})(?:[\\s,|/•·]+(?:${BUTTON}))*:?$`, 'i'),
    longest: 120,
    yes: ['Share', 'Share on Facebook', 'Facebook Twitter Email', 'Share | Save', 'Copy link'],
    no: ['Share prices fell by a third.', 'Print sales are up.'],
  },
  {
    id: 'navigation',
    note: 'menus',
    line: /^(?:menu|search|close|home|play|pause|mute|unmute|next|previous|back to top|skip to (?:main )?content|loading(?:\.\.\.|…)?|reply|report this|show (?:more|less|all)|see all|view all|load more|toggle [^.?!]{2,20}|open (?:menu|search))$/i,
    longest: 40,
    yes: ['Menu', 'Back to top', 'Skip to content'],
    no: ['Next came the goat.', 'Play was stopped by rain'],
  },
  {
    id: 'player',
    note: 'video and audio players',
    line: /^(?:(?:this |your )(?:video|audio|media|browser)\b[^.?!]{0,60}\b(?:can ?not|can[’']t|does not|not supported|unavailable)\b[^.]{0,80}|(?:watch|listen)(?: (?:live|again|now|below|the video|more|on .{2,20}))?\s*[:|–-].{0,140}|(?:watch|listen)(?: (?:live|again|now))?|play (?:video|audio)\b.{0,60}|now playing\b.{0,80}|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})|\d{1,3}[ -](?:min(?:ute)?s?|sec(?:ond)?s?) (?:read|listen|watch)|(?:reading|read) time:? .{1,20}|NEW ?You can now listen to .{0,60})\.?$/i,
    longest: 180,
    yes: ['4 min read', 'Watch: The bear on the boat', 'Your browser does not support video', '0:12 / 3:40'],
    no: ['Video evidence could not be shown, the judge said.', 'Listen carefully, she told them.'],
  },
  {
    id: 'ornament',
    note: 'rules, end marks and bare counts',
    line: /^(?:[\s*_=~#•·.…–—+|<>/\\■▪-]{2,}|[*#_■▪◆]|\d{1,4}\.?|ends?|-30-|\(ends\)|end of (?:article|story))$/i,
    longest: 200,
    yes: ['* * *', '___', 'ENDS', '-30-', '___.', '214'],
    no: ['End of the road.', 'A.'],
  },
];
