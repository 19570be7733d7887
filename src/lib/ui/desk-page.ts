// What the desk does to the page itself: scrolling, focus, and the room that the slip takes.
type Desk = HTMLElement | undefined;

const slipOf = (desk: Desk): HTMLElement | null => desk?.querySelector<HTMLElement>('.slip') ?? null;

const motion = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** How much of the window's foot the slip covers while it is a sheet. */
const roomOf = (desk: Desk): number => {
  const slip = slipOf(desk);
  return slip && getComputedStyle(slip).position === 'fixed' ? slip.offsetHeight : 0;
};

const leaveRoom = (desk: Desk): void => document.documentElement.style.setProperty('--sheet-room', `${roomOf(desk)}px`);

/** Leaves free at the foot of the page what a sheet covers, whatever its size, until the returned function is called. */
export const keepRoom = (desk: Desk): (() => void) => {
  const measure = new ResizeObserver(() => leaveRoom(desk));
  for (const each of [slipOf(desk), document.documentElement]) if (each) measure.observe(each);
  return () => {
    measure.disconnect();
    document.documentElement.style.removeProperty('--sheet-room');
  };
};

/** On a screen too small for a sheet, the slip stands under the text and has to be scrolled to. */
export const isSlipInText = (): boolean => matchMedia('(max-width: 39.99rem) and (max-height: 30rem)').matches;

/** The words of a sentence in the article; where a passage is in none, as a byline is, the words around what is lit. */
export const wordsOf = (article: Element | null | undefined, sentence: number): HTMLElement | null =>
  (sentence < 0
    ? article?.querySelector('mark')?.closest<HTMLElement>('[tabindex]')
    : article?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`)) ?? null;

/** Brings a sentence before the reader, in the middle of what the slip leaves; `withFocus` takes the keyboard along. */
export const bringSentence = (desk: Desk, sentence: number, withFocus: boolean): void => {
  leaveRoom(desk);
  const words = wordsOf(desk, sentence);
  // A passage taller than what the slip leaves is read from its first line.
  const tabs = desk?.querySelector<HTMLElement>('.accounts')?.offsetHeight ?? 0;
  const fits = (words?.offsetHeight ?? 0) < (innerHeight - roomOf(desk) - tabs) * 0.8;
  words?.scrollIntoView({ block: fits ? 'center' : 'start', behavior: motion() });
  if (withFocus) words?.focus({ preventScroll: true });
};

/** Shows what is asked next, where a sheet is too low for both it and the options. */
export const bringCertainty = (desk: Desk): void =>
  desk?.querySelector('.certainty')?.scrollIntoView({ block: 'nearest', behavior: motion() });

/** Goes to the head of the copy, if that has been scrolled away: another account begins there. */
export const bringHead = (desk: Desk): void => {
  if (desk && desk.getBoundingClientRect().top < 0) desk.scrollIntoView({ block: 'start' });
};

/** Puts the keyboard on what the slip has to say: the verdict, or else the stem. */
export const focusHeading = (desk: Desk): void => {
  const slip = slipOf(desk);
  slip?.querySelector('.scroll')?.scrollTo(0, 0);
  slip?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: !isSlipInText() });
};

const primaryOf = (desk: Desk): HTMLElement | null =>
  slipOf(desk)?.querySelector<HTMLElement>('.primary:not(:disabled)') ?? null;

/** Puts the keyboard on the one thing to do next. */
export const focusPrimary = (desk: Desk): void => {
  const goal = primaryOf(desk) ?? slipOf(desk)?.querySelector<HTMLElement>('[data-focus]');
  goal?.focus({ preventScroll: !isSlipInText() });
};

export const pressPrimary = (desk: Desk): void => primaryOf(desk)?.click();

export const focusOption = (desk: Desk, option: number): void =>
  slipOf(desk)?.querySelector<HTMLElement>(`input[value="${option}"]`)?.focus();
