/** A kind of line that a page puts between the paragraphs of a story; it must match the line from end to end. */
export type BoilerplatePattern = {
  readonly id: string;
  readonly note: string; // where it occurs
  readonly line: RegExp;
  readonly longest: number; // characters; a longer line is never of this kind
  readonly yes: readonly string[]; // lines that are of this kind
  readonly no: readonly string[]; // sentences of a story that must stay
};
