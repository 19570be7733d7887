/** The language that the page is in, as `<html lang>` says. */
export const pageLanguage = (): string => document.documentElement.lang || 'en';

/** A moment in ms since 1970, in a reader's language and time: "Monday 1 March, 08:00". */
export const whenWords = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
