// Short invented reports that show what each maker is for. Three speakers make three options; one speaker makes none.
const three = (first: string): string => `Town pool to stay shut

${first}

Bram Ottley, a swimming teacher, said that the heating failed twice in a month.

“Nobody has cleaned the filters since the summer,” said Ines Calloway, a plumber.

The pool opened to the public before the war.`;

/** Three named people, each credited with a claim of their own. */
export const THREE_SPEAKERS = three(
  'Petra Vance, the manager of the pool, said that the roof over the deep end was leaking.',
);

/** One person speaks; nobody else could have. */
export const ONE_SPEAKER = `Town pool to stay shut

Petra Vance, the manager of the pool, said that the roof over the deep end was leaking.

The pool opened to the public before the war.`;

/** Nobody is credited with anything. */
export const NO_SPEAKER = `Town pool to stay shut

The pool in the old town stays shut for another month. Its roof leaks over the deep end and its heating is broken.

The pool opened to the public before the war. Trams stop at its gate every hour.`;

/** Three counts of different things, each in a plain sentence. */
export const THREE_FIGURES = `Storm floods Lower Marsh

The storm cut off 340 homes in Lower Marsh on Sunday night.

The fire service said it had rescued 120 people by boat. The school took in 260 pupils from the valley.`;
