// What a verb of saying tells a reader about the words it credits, in a few neutral words. By lemma. General English, written for
// this project. A verb that adds nothing but its colour to "said" stands here; one that news uses in two senses does not.
export const CUE_GLOSSES: Readonly<Record<string, string>> = {
  say: 'only tells that something was said',
  state: 'only tells that something was said',
  tell: 'only tells that something was said',
  report: 'only tells that something was passed on',
  add: 'only tells that something was said',
  allege: 'puts something forward as a charge that is not proved',
  claim: 'keeps a distance from what is said',
  suggest: 'puts something forward more loosely',
  believe: 'gives something as a belief',
  think: 'gives something as a belief',
  fear: 'gives something as a worry',
  warn: 'makes a threat or a danger of what is said',
  insist: 'tells that somebody holds on to a point',
  admit: 'makes what is said sound like something held back before',
  concede: 'makes what is said sound like something held back before',
  confirm: 'vouches for what is said',
  reveal: 'vouches for what is said',
  deny: 'turns what is said down',
  hint: 'puts something forward more loosely',
  maintain: 'tells that somebody holds on to a point',
  argue: 'gives something as one side of a dispute',
};

const LEMMA = /^(.*?)(?:ies|ied|es|ed|s|d)?$/u;

/** What a cue adds to "said"; undefined where the list does not know. */
export const glossOf = (cue: string): string | undefined => {
  const word = cue.toLowerCase().split(/\s+/u)[0] ?? '';
  if (word === 'said') return CUE_GLOSSES['say'];
  if (word === 'told') return CUE_GLOSSES['tell'];
  const stem = LEMMA.exec(word)?.[1] ?? word;
  return [word, stem, `${stem}e`, `${stem}y`].flatMap((one) => CUE_GLOSSES[one] ?? [])[0];
};
