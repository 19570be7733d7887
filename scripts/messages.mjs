import { compile } from '@inlang/paraglide-js';
import { MESSAGES } from '../src/messages/options.js';

await compile(MESSAGES);
