// A reverse proxy that needs nothing but Node: each request goes to the next server that answers, sockets and streams too.
import { createServer, request as ask } from 'node:http';

/** @typedef {{ host: string, port: number }} Target */

/**
 * @param {readonly Target[]} targets
 * @returns {import('node:http').Server}
 */
export const makeProxy = (targets) => {
  let turn = 0;

  /**
   * Asks one server after the other until one can be reached; nothing of the body is sent before that.
   * @param {import('node:http').IncomingMessage} incoming
   * @param {(outgoing: import('node:http').ClientRequest) => void} reached
   * @param {() => void} failed
   */
  const reach = (incoming, reached, failed) => {
    const first = turn;
    turn = (turn + 1) % targets.length;
    /** @param {number} tries */
    const attempt = (tries) => {
      const target = targets[(first + tries) % targets.length];
      if (!target || tries === targets.length) return failed();
      const before = incoming.headers['x-forwarded-for'];
      const from = [...(typeof before === 'string' ? [before] : []), incoming.socket.remoteAddress ?? ''].join(', ');
      const outgoing = ask({
        ...target,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, 'x-forwarded-for': from },
        agent: false,
      });
      const next = () => attempt(tries + 1);
      outgoing.once('error', next);
      outgoing.once('socket', (socket) =>
        socket.once('connect', () => {
          outgoing.off('error', next);
          reached(outgoing);
        }),
      );
      // Says hello without the body, so that a server that is away is found out first.
      outgoing.flushHeaders();
    };
    attempt(0);
  };

  const proxy = createServer((incoming, answer) => {
    const fail = () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end());
    reach(
      incoming,
      (outgoing) => {
        outgoing.on('error', fail);
        outgoing.on('response', (response) => {
          answer.writeHead(response.statusCode ?? 502, response.headers);
          answer.flushHeaders();
          response.on('error', fail).on('aborted', () => answer.destroy());
          response.pipe(answer);
        });
        answer.on('close', () => outgoing.destroy());
        incoming.pipe(outgoing);
      },
      fail,
    );
  });

  proxy.on('upgrade', (incoming, near) => {
    const end = () => near.destroy();
    near.on('error', end);
    reach(
      incoming,
      (outgoing) => {
        outgoing.on('error', end);
        // Refused: the answer is handed on as it is.
        outgoing.on('response', (response) => {
          near.write(`HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\nconnection: close\r\n\r\n`);
          response.pipe(near);
        });
        outgoing.on('upgrade', (response, far, head) => {
          const lines = response.rawHeaders.map((each, n) => (n % 2 === 0 ? `${each}: ` : `${each}\r\n`)).join('');
          near.write(`HTTP/1.1 101 Switching Protocols\r\n${lines}\r\n`);
          near.write(head);
          far.on('error', end).on('close', end);
          near.on('close', () => far.destroy());
          far.pipe(near).pipe(far);
        });
        outgoing.end();
      },
      end,
    );
  });
  return proxy;
};
