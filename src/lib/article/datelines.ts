import type { Span } from './span.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]*(?:[ ,]+(?:(?:de|of|la|el|al|on|the|upon)\s)?\p{Lu}[\p{L}.’'-]*){0,5}`;
const DAY = String.raw`(?:,?\s+(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}{2,8}))?`;
const AGENCY = String.raw`(?:\s*\((?:[\p{L} /.&]{2,30})\))?`;

/** "KELL — ", "LONDON (AP) — ", "WASHINGTON, March 3 (Reuters) - ", "Kyiv, Ukraine (CNN) — ". */
const WITH_DASH = new RegExp(String.raw`^(${PLACE})(${DAY})(${AGENCY})\s*(?:—|–|--|-)\s+(?=[\p{Lu}\p{N}“‘"'])`, 'u');
const AGENCY_ONLY =
  /^\((?:AP|AFP|CNN|Reuters|UPI|PA|NBC|CBS|ABC|FOX|BBC|WSJ|NEXSTAR|KXAN|[A-Z]{2,6})\)\s*(?:(?:—|–|--|-)\s*)?(?=\S)/;
/** What is left of a dateline whose place was a link that the paste has lost: "( Other countries". */
const STRAY_BRACKET = /^\(\s+(?=\p{Lu})(?![^()]*\))/u;

/** How many characters of a paragraph are its dateline. */
export const datelineLength = (text: string, span: Span): number => {
  const head = text.slice(span.start, Math.min(span.end, span.start + 120));
  const withDash = WITH_DASH.exec(head);
  if (withDash !== null) {
    const place = withDash[1] ?? '';
    // "KELL, Lorvane": the town is in capitals, what it lies in may not be.
    const town = place.split(',')[0] ?? '';
    const isCapitals = town === town.toUpperCase() && /\p{Lu}{2}/u.test(town);
    if (isCapitals || (withDash[3] ?? '') !== '') return withDash[0].length;
  }
  return AGENCY_ONLY.exec(head)?.[0].length ?? STRAY_BRACKET.exec(head)?.[0].length ?? 0;
};

/** The agency that signs in the dateline, when no line above names who publishes: "WASHINGTON (AP) — ". */
export const outletInDateline = (text: string, span: Span): string | null => {
  const head = text.slice(span.start, Math.min(span.end, span.start + 120));
  const signed =
    WITH_DASH.exec(head)?.[3]
      ?.replace(/[\s()]+/gu, ' ')
      .trim() ?? '';
  return /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?$/u.test(signed) ? signed : null;
};
