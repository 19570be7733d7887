import { writeMessages } from './messages/write-messages.mjs';

await writeMessages('together');
