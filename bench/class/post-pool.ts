import { connect, type Socket } from 'node:net';

/** Posts over connections that are kept and shared, as those of a proxy in front of the server are. */
export type PostPool = {
  readonly post: (path: string, cookie: string, body: string, done: (text: string) => void) => void;
  readonly close: () => void;
};

type Job = { readonly text: string; readonly done: (text: string) => void };

const MOST = 64;
const LENGTH = /content-length: (\d+)/i;

/** Written by hand: a client library costs more than the server that is measured. Answers carry their length. */
export const makePostPool = (origin: string): PostPool => {
  const { hostname, port, host } = new URL(origin);
  const free: Socket[] = [];
  const waiting: Job[] = [];
  const jobs = new Map<Socket, Job>();
  const all = new Set<Socket>();

  const run = (socket: Socket, job: Job): void => {
    jobs.set(socket, job);
    socket.write(job.text);
  };
  const next = (socket: Socket): void => {
    jobs.delete(socket);
    const job = waiting.shift();
    if (job) run(socket, job);
    else free.push(socket);
  };
  const drop = (socket: Socket): void => {
    all.delete(socket);
    if (free.includes(socket)) free.splice(free.indexOf(socket), 1);
    const job = jobs.get(socket);
    jobs.delete(socket);
    // A connection that was closed as idle just now: the post goes over another.
    if (job) put(job);
  };
  const open = (): Socket => {
    const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
    let heard = '';
    socket.setNoDelay(true).setEncoding('utf8');
    socket.on('data', (part: string) => {
      heard += part;
      const head = heard.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(LENGTH.exec(heard)?.[1] ?? 0);
      if (heard.length < head + 4 + length) return;
      const body = heard.slice(head + 4);
      heard = '';
      jobs.get(socket)?.done(body);
      next(socket);
    });
    socket.on('error', () => undefined).on('close', () => drop(socket));
    all.add(socket);
    return socket;
  };
  const put = (job: Job): void => {
    const socket = free.pop() ?? (all.size < MOST ? open() : null);
    if (socket) run(socket, job);
    else waiting.push(job);
  };

  return {
    post: (path, cookie, body, done) => {
      const head = [
        `POST ${path} HTTP/1.1`,
        `host: ${host}`,
        `origin: ${origin}`,
        `cookie: ${cookie}`,
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
      ];
      put({ text: `${head.join('\r\n')}\r\n\r\n${body}`, done });
    },
    close: () => {
      waiting.length = 0;
      jobs.clear();
      for (const socket of all) socket.destroy();
    },
  };
};
