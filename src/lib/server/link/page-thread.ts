import { parentPort } from 'node:worker_threads';
import type { PageBytes } from './decode-page.ts';
import { refuseLink } from './link-refusal.ts';
import { readPage } from './read-page.ts';

parentPort?.once('message', (page: PageBytes) => {
  readPage(page).then(
    (read) => parentPort?.postMessage(read),
    () => parentPort?.postMessage(refuseLink('no-article')), // markup so broken that the rules fail on it
  );
});
