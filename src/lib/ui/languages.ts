/** The languages of the interface, each by its own name. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'uk', name: 'Українська' },
  { code: 'es', name: 'Español' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

/** The language of that code, if the interface has it. */
export const languageOf = (code: string): Language | undefined => LANGUAGES.find((each) => each.code === code)?.code;
