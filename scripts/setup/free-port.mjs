import { createServer } from 'node:net';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
const canListen = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without IPv6 has nobody listening there either.
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });

/**
 * The first port from `wanted` upwards on which nobody listens, under any of the names this machine has for itself.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export const freePort = async (wanted) => {
  for (const host of ['0.0.0.0', '127.0.0.1', '::1']) {
    if (!(await canListen(wanted, host))) return freePort(wanted + 1);
  }
  return wanted;
};
