const MOST_TEXTS = 4_000;
const LONGEST = 600; // characters; what is longer is asked about once

/** A function of a text that remembers its answers: makers and gates ask about the same sentences again and again. */
export const remembered = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
};

/** A function of a place and a text that remembers its answers as long as the place is there. */
export const rememberedIn = <A extends object, T>(
  work: (place: A, text: string) => T,
): ((place: A, text: string) => T) => {
  const known = new WeakMap<A, (text: string) => T>();
  return (place, text) => {
    const mine = known.get(place) ?? remembered((asked) => work(place, asked));
    known.set(place, mine);
    return mine(text);
  };
};

/** A function of one thing, such as an article’s context, that remembers its answer as long as it is there. */
export const rememberedFor = <A extends object, T>(work: (a: A) => T): ((a: A) => T) => {
  const known = new WeakMap<A, { readonly answer: T }>();
  return (a) => {
    const found = known.get(a) ?? { answer: work(a) };
    known.set(a, found);
    return found.answer;
  };
};

/** A function of two things, such as an article and a claim in it, that remembers its answers as long as both are there. */
export const rememberedOf = <A extends object, B extends object, T>(work: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  const known = new WeakMap<A, WeakMap<B, { readonly answer: T }>>();
  return (a, b) => {
    const mine = known.get(a) ?? new WeakMap<B, { readonly answer: T }>();
    known.set(a, mine);
    const found = mine.get(b) ?? { answer: work(a, b) };
    mine.set(b, found);
    return found.answer;
  };
};
