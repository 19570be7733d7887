/** Said of a pair whose articles have nothing in common that could be asked about. */
export const APART =
  'The two texts do not seem to tell of one event, so every question is about one of them and none sets them side by side.';
