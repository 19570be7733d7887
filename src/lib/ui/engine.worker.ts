import { makeQuiz } from '../pipeline.ts';
import type { Made, WorkOrder } from './engine-type.ts';
import { fetchEnglish } from './fetch-english.ts';

const reply = (made: Made): void => postMessage(made);

/** Where the model cannot be had (a first visit that went offline), the text is read by pattern, and the pack says so. */
const makeOf = async ({ text, count, seed, base }: WorkOrder): Promise<Made> => {
  const english = await fetchEnglish(base);
  return makeQuiz([{ text }], { count, seed, english: 'rejected' in english ? null : english });
};

addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => {
  // A rejection goes to the worker's own error event, where the page waits for it.
  void makeOf(data).then(reply, (error: unknown) => setTimeout(() => reportError(error)));
});
