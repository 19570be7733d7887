// The server’s first file in a build: Kit’s own server, and before it the headers that every answer carries.
import './defaults.mjs';
import { readFileSync } from 'node:fs';
import { FILE_POLICY, SECURITY_HEADERS } from './policy.mjs';
import { server } from './node.js';

/** @type {Readonly<Record<string, string>>} the policies of the pages that were rendered at build time, by path */
const pagePolicies = JSON.parse(readFileSync(new URL('./page-policies.json', import.meta.url), 'utf8'));

/** @param {string} address */
const policyFor = (address) => {
  const path = address.replace(/[?#].*$/, '');
  return pagePolicies[path] ?? pagePolicies[path.replace(/\/$/, '')] ?? FILE_POLICY;
};

// A page that is rendered when it is asked for brings a policy of its own, which takes the place of this one.
server.server.prependListener('request', (request, response) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader('content-security-policy', policyFor(request.url ?? '/'));
});

// What a large class asks by the thousand is answered before Kit makes anything of it.
const answer = server.handler;
server.handler = (request, response, info) => {
  if (!globalThis.saysWhoClass?.direct.take(request, response)) answer(request, response, info);
};

// Kit’s server has started the class; its sockets come to the same port. Nobody else takes an upgrade here.
server.server.on('upgrade', (request, socket, head) => {
  if (!globalThis.saysWhoClass?.sockets.upgrade(request, socket, head)) socket.destroy();
});

// Open lines would keep Kit’s server from its end, so they are closed as soon as it is told to stop.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.once(signal, () => void globalThis.saysWhoClass?.close().catch(console.error));
}

export { server };
