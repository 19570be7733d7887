/** One of several wordings that mean the same, by the place it is for: the same text gets the same one. */
export const wordingFor = <T>(wordings: readonly [T, ...T[]], place: number): T =>
  wordings[(Math.imul(place + 1, 0x9e3779b1) >>> 16) % wordings.length] ?? wordings[0];
