/** Strokes on a 24-unit grid; every icon stands beside a word that says the same. */
export const ICONS = {
  tick: 'M4.5 12.5 10 18 19.5 6.5',
  dot: 'M12 11.5v1',
  query: 'M8.2 8.6c.2-2.4 1.9-3.9 4-3.9 2.3 0 4 1.5 4 3.6 0 3.2-4.1 3.2-4.1 6.2M12.1 18.9v.4',
  part: 'M5 12h14',
  up: 'M5 15.5 12 8.5 19 15.5',
  down: 'M5 8.5 12 15.5 19 8.5',
  next: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17',
  text: 'M3.5 18.5 9 5l5.5 13.5M5.4 14h7.2M16.5 18.5h4.5',
  aloud: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.2 4.2 0 0 1 0 6M18.6 6.4a8 8 0 0 1 0 11.2',
  pause: 'M8 5.5v13M16 5.5v13',
  stop: 'M6.5 6.5h11v11h-11z',
  page: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  keys: 'M3.5 7h17v10h-17zM7 10.5h.1M10.5 10.5h.1M14 10.5h.1M17 10.5h.1M8 13.8h8',
} as const;

export type IconName = keyof typeof ICONS;
