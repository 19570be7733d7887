// Well-known outlets, those that a reader may take for one another on one shelf. Used only where an article names one of them
// and too few others: the wrong answers then are outlets that it does not mention. Facts; compiled for this project.
export const KNOWN_OUTLETS: readonly (readonly string[])[] = [
  [
    'The New York Post',
    'The Washington Post',
    'The New York Times',
    'The Wall Street Journal',
    'USA Today',
    'The Los Angeles Times',
  ],
  ['Reuters', 'Interfax', 'Agence France-Presse', 'Associated Press', 'TASS', 'Bloomberg'],
  ['NPR', 'CNN', 'BBC', 'NBC', 'CBS', 'ABC'],
  ['The Guardian', 'The Times', 'The Daily Telegraph', 'The Independent', 'Financial Times', 'The Daily Mail'],
];
