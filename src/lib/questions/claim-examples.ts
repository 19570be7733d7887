// Short invented reports for the makers that trace a claim.

/** A claim that came through a newspaper, beside another newspaper and other speakers. */
export const PASSED_ON = `Town pool to stay shut

The Harbour Times quoted Petra Vance, the manager of the pool, as saying that the roof over the deep end was leaking.

Bram Ottley, a swimming teacher, said that the heating failed twice in a month. The Evening Courier reported that the pool had lost its licence.

“Nobody has cleaned the filters since the summer,” said Ines Calloway, a plumber.`;

/** A claim by somebody unnamed beside claims of named people. */
export const UNNAMED_SOURCE = `Town pool to stay shut

A council official, who asked not to be named, said that the repair of the filters had cost twice as much as planned.

Bram Ottley, a swimming teacher, said that the heating of the changing rooms failed twice in a month.

Petra Vance, the manager of the pool, said that the roof over the deep end was leaking.`;

/** Statements of the writer’s own and statements of two people, all in the past and of one length. */
export const MIXED_VOICES = `Town pool to stay shut

Petra Vance, the manager of the pool, said that the roof over the deep end leaked after the storm.

Bram Ottley, a swimming teacher, said that the heating of the changing rooms failed in the frost.

The council closed the outdoor pool near the harbour for the winter. Trams from the station stopped at the gate of the pool.`;

/** Three claims of what is to come, one of them with a hedge. */
export const ONE_HEDGED = `Town pool to stay shut

Petra Vance, the manager of the pool, said that the council might close the deep end in the winter.

Bram Ottley, a swimming teacher, said that the lessons for beginners would move to the river.

Ines Calloway, a plumber, said that the repair of the filters would take a month.`;
