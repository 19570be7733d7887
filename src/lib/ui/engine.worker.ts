import { makeQuiz } from '../pipeline.ts';
import type { Made, Order } from './engine-type.ts';

const reply = (made: Made): void => postMessage(made);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { text, count, seed } = data;
  reply(makeQuiz([{ text }], { count, seed }));
});
