/** Talk: contractions, exclamations, words of feeling. A reader who knows nothing takes it for somebody’s words. */
const TALK =
  /[!?;]|(?:n[’']t|[’'](?:re|ve|ll|d|m))(?![\p{L}])|(?<![\p{L}])(?:it|that|there|here|what|who|he|she)[’']s(?![\p{L}])|(?<![\p{L}])(?:very|really|just|absolutely|totally|terrible|wonderful|amazing|great|nobody|everybody|everyone|nothing|should|must|honest)(?![\p{L}])/iu;

/** True when style alone tells whose words these are. */
export const tellsVoice = (words: string): boolean => TALK.test(words);
