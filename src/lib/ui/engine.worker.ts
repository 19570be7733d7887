import type { Asked } from './bench/bench-ask.ts';
import { answerOnBench } from './bench/answer-on-bench.ts';
import { answerTo } from './answer-task.ts';
import type { Work } from './engine-type.ts';

const isAsked = (message: Work | Asked): message is Asked => 'ask' in message;

const answer = async (message: Work | Asked): Promise<void> => {
  if (isAsked(message)) postMessage(await answerOnBench(message));
  else postMessage(await answerTo(message));
};

let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Work | Asked>) => {
  // One at a time, in the order asked: a check must not overtake the reading that it rests on.
  // A rejection goes to the worker's own error event, where the page waits for it.
  last = last
    .then(() => answer(data))
    .catch((error: unknown) => {
      setTimeout(() => reportError(error));
    });
});
