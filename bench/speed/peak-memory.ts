// Run by growth.ts: prints how many MB a quiz of a text of that many words takes at its peak, above a warm engine at rest.
import { makeQuiz } from '../../src/lib/pipeline.ts';
import { openShippedEnglish } from '../english.ts';
import { longText } from './long-text.ts';

const english = openShippedEnglish();
const quiz = (text: string): void => void makeQuiz([{ text }], { count: 10, seed: 1, english });
const text = longText(Number(process.argv[2]));
for (let warm = 0; warm < 8; warm += 1) quiz(longText(700));
const before = process.resourceUsage().maxRSS;
quiz(text);
console.log(((process.resourceUsage().maxRSS - before) / 1024).toFixed(1));
