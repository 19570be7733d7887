/** What the page's tab is called. */
export const pageTitle = (...parts: readonly string[]): string => [...parts, 'Says Who?'].join(' · ');
