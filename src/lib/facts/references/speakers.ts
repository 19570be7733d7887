import { nobody, type Meant, type Place } from './place.ts';

/** "I" and "we" of a quotation: who says it; "we" is sure only of a body or several people. */
export const meantSpeaker = ({ speaker, item }: Place): Meant => {
  if (speaker === null) return nobody;
  const several = speaker.plural || (speaker.kind !== 'person' && speaker.kind !== 'anonymous');
  const many = /^(?:we|us|our|ours|ourselves)$/u.test(item.lower);
  return { referent: speaker, self: true, sure: many === several && speaker.kind !== 'document' };
};
