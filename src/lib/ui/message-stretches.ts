import type { MessagePart } from './messages/runtime.js';

/** Words of a message between two changes of its markup; `mark` is the markup's name in the catalogue. */
export type Stretch = { readonly text: string; readonly mark: string | null };

/** A message cut where its markup begins and ends. Markup inside markup is not used. */
export const stretchesOf = (parts: readonly MessagePart[]): readonly Stretch[] => {
  let mark: string | null = null;
  const stretches: Stretch[] = [];
  for (const part of parts) {
    if (part.type !== 'text') mark = part.type === 'markup-start' ? part.name : null;
    else if (stretches.at(-1)?.mark === mark)
      stretches.push({ text: (stretches.pop()?.text ?? '') + part.value, mark });
    else stretches.push({ text: part.value, mark });
  }
  return stretches;
};
