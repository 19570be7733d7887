const GAP = 8; // pixels between a note and what it is about
const EDGE = 16; // and from the edge of the window

/** Sets a note below what it is about, or above where there is no room below. */
export const placeBeside = (note: HTMLElement, about: HTMLElement): void => {
  const { top, bottom, left } = about.getBoundingClientRect();
  const window = document.documentElement;
  const isAbove = bottom + GAP + note.offsetHeight > window.clientHeight && top > note.offsetHeight + GAP;
  const down = isAbove ? top - GAP - note.offsetHeight : bottom + GAP;
  const across = Math.max(EDGE, Math.min(left, window.clientWidth - note.offsetWidth - EDGE));
  // A window’s coordinates run from its left edge, whatever the direction of the words.
  note.style.inset = `${down}px auto auto ${across}px`;
};
