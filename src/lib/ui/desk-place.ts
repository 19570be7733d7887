import type { View } from '../quiz/view.ts';

/** A name for where the reader is; it changes when the page should move and nothing else. */
export const placeName = (view: View): string => {
  switch (view.at) {
    case 'asking':
      return `asking ${view.open.question} ${view.misses.length}`;
    case 'missed':
      return `missed ${view.open.question}`;
    case 'revealed':
    case 'reviewing':
      return `${view.at} ${view.review.question}`;
    case 'reading':
    case 'checking':
    case 'finished':
      return view.at;
    default:
      return view satisfies never;
  }
};
