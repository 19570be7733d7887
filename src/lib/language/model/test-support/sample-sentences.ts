/** Sentences of our own, as our tokens cut them, for comparing kernels and engines. */
export const SAMPLE_SENTENCES: readonly (readonly string[])[] = [
  'The mayor said on Tuesday that the old bridge would stay closed until spring .',
  '“ We have heard nothing , ” Ana Reyes , a spokeswoman for the harbour board , told reporters .',
  'According to the ministry , the £3m ten-year-old plant was sold to a U.S.-led group for 4.5% less than planned .',
  'He denied it .',
  'Officials , who asked not to be named because they were n’t allowed to speak , claimed the ferry had been warned twice .',
  'Was the report wrong ?',
  'Dam leaks , engineers say',
  'Prof. Lena Okoro — whose team first described the fungus in 2019 — called the finding “ a gift ” and “ a headache ” .',
  'It was reported that the two sides had agreed , though neither could say when talks would begin , or where .',
  'Asked whether she would resign , the minister laughed : “ Not today . ”',
].map((sentence) => sentence.split(' '));
