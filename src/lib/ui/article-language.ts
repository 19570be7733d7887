/** The attributes of an element whose words come from an article or its pack: their language is not the reader's. */
export const IN_ARTICLE = { lang: 'en', dir: 'ltr' } as const;
