import type { Line, LineEnd, LineEvents, StreamPaths } from './opener.ts';
import { makeEventReader } from './stream.ts';

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

const endOf = (status: number): LineEnd =>
  status === 403 || status === 401 ? 'forbidden' : status === 404 || status === 410 ? 'gone' : 'lost';

const readAll = async (response: Response, heard: (text: string) => void): Promise<void> => {
  if (!response.body) return;
  const [reader, decoder, read] = [response.body.getReader(), new TextDecoder(), makeEventReader()];
  for (let part = await reader.read(); !part.done; part = await reader.read())
    for (const text of read(decoder.decode(part.value, { stream: true }))) heard(text);
};

/**
 * A line without a socket: an event stream for what the server tells, a post for each intention. It is read by `fetch`
 * rather than an `EventSource`, which would hide why it failed and come back by itself.
 */
export const openStream = (fetch: Fetch, { events: from, command: to }: StreamPaths, events: LineEvents): Line => {
  const stop = new AbortController();
  const end = (why: LineEnd): void => {
    stop.abort();
    events.ended(why);
  };
  const listen = async (): Promise<void> => {
    const response = await fetch(from, { signal: stop.signal, headers: { accept: 'text/event-stream' } });
    if (!response.ok) return end(endOf(response.status));
    events.opened();
    await readAll(response, events.heard);
    end('lost');
  };
  const post = async (body: string): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(to, { method: 'POST', body, headers, signal: stop.signal });
    if (!response.ok) return end(endOf(response.status));
    events.heard(await response.text());
  };
  listen().catch(() => end('lost'));
  return {
    send: (text) => void post(text).catch(() => end('lost')),
    close: () => stop.abort(),
  };
};
