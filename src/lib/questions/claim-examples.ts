// Short invented reports for the makers that trace a claim.

/** A claim that came through a newspaper, beside another newspaper and other speakers. */
export const PASSED_ON = `Town pool to stay shut

The Harbour Times quoted Petra Vance, the manager of the pool, as saying that the roof over the deep end was leaking.

Bram Ottley, a swimming teacher, said that the heating failed twice in a month. The Evening Courier reported that the pool had lost its licence.

“Nobody has cleaned the filters since the summer,” said Ines Calloway, a plumber.`;

/** A claim by somebody unnamed beside claims of named people. */
export const UNNAMED_SOURCE = `Town pool to stay shut

A council official, who asked not to be named, said that the repair of the roof over the deep end would cost twice as much as planned.

Bram Ottley, a swimming teacher, said that the heating of the pool failed twice in a month.

Petra Vance, the manager of the pool, said that the roof over the deep end was leaking.`;
