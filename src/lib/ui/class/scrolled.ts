/** The attributes of what is longer or wider than its place: it is named, and scrolled by keyboard too. */
export const SCROLLED = { role: 'region', tabindex: 0 } as const;
