import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage, FETCH_OPTIONS, type FetchOptions } from './fetch-page.ts';
import type { LinkCode } from './link-refusal.ts';

const MEGABYTE = Buffer.alloc(1_000_000, 'a ');
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<p>The bridge is shut.</p>';

let server: Server;
let port = 0;
let openSockets = 0;

const pour = (response: ServerResponse): void => {
  const more = (): void => {
    if (!response.destroyed && response.write(MEGABYTE)) setImmediate(more);
  };
  response.on('drain', more);
  more();
};

const endless: RequestListener = (_request, response) => pour(response.writeHead(200, HTML));

const trickle: RequestListener = (_request, response) => {
  response.writeHead(200, HTML);
  const drip = setInterval(() => response.write('a'), 50);
  response.on('close', () => clearInterval(drip));
};

const packed =
  (encoding: string, bytes: Buffer): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(bytes);

const to =
  (location: string, status = 302): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { location }).end('elsewhere');

const typed =
  (type: string): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(PAGE);

const answered =
  (status: number): RequestListener =>
  (_request, response) =>
    response.writeHead(status, HTML).end(PAGE);

const bomb = Buffer.alloc(60_000_000);

const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/page': typed('text/html; charset=utf-8'),
  '/plain': typed('text/plain'),
  '/gzip': packed('gzip', gzipSync(PAGE)),
  '/deflate': packed('deflate', deflateSync(PAGE)),
  '/brotli': packed('br', brotliCompressSync(PAGE)),
  '/once': to('/page', 301),
  '/to-loopback': to('http://127.0.0.1/'),
  '/to-private-name': to('http://home.example/'),
  '/to-metadata': to('http://169.254.169.254/latest/'),
  '/to-file': to('file:///etc/passwd'),
  '/to-script': to('javascript:alert(1)'),
  '/to-nowhere': to('http://[broken'),
  '/to-user': to('http://reader:secret@news.example/'),
  '/to-port': to('http://news.example:6379/'),
  '/round': to('/round'),
  '/endless': endless,
  '/endless-redirect': (_request, response) => pour(response.writeHead(302, { location: '/page' })),
  '/trickle': trickle,
  '/silent': () => undefined,
  '/stalls': (_request, response) => void response.writeHead(200, HTML).write('<p>The'),
  '/announced': (_request, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '9000000000' });
    response.write('a');
  },
  '/gzip-bomb': packed('gzip', gzipSync(bomb)),
  '/brotli-bomb': packed('br', brotliCompressSync(bomb.subarray(0, 20_000_000))),
  '/not-gzip': packed('gzip', Buffer.from(PAGE)),
  '/half-gzip': packed('gzip', gzipSync(MEGABYTE).subarray(0, 200)),
  '/odd-packing': packed('zstd', Buffer.from(PAGE)),
  '/twice-packed': packed('gzip, gzip', gzipSync(gzipSync(PAGE))),
  '/picture': typed('image/png'),
  '/pdf': typed('application/pdf'),
  '/json': typed('application/json'),
  '/download': typed('application/octet-stream'),
  '/untyped': (_request, response) => response.writeHead(200).end(PAGE),
  '/wall': answered(402),
  '/forbidden': answered(403),
  '/missing': answered(404),
  '/broken': answered(500),
  '/unchanged': answered(304),
  '/hangs-up': (request) => request.socket.destroy(),
  '/no-http': (request) => request.socket.end('220 mail.example ESMTP\r\n'),
};

beforeAll(async () => {
  server = createServer((request, response) => ROUTES[request.url ?? '']?.(request, response));
  server.on('connection', (socket) => {
    openSockets += 1;
    socket.on('close', () => (openSockets -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The rules of the product, with one address of this machine let through as if it were the internet. */
const options = (): FetchOptions => ({
  ...FETCH_OPTIONS,
  ports: [String(port)],
  isAllowed: (address) => address === '127.0.0.1' || FETCH_OPTIONS.isAllowed(address),
  lookUp: async (host) => [{ address: host === 'home.example' ? '192.168.0.1' : '127.0.0.1', family: 4 }],
  total: 1_200,
  idle: 400,
});

const fetchFrom = (path: string) => fetchPage(`http://news.example:${port}${path}`, options());

describe('fetchPage', () => {
  it.each(['/page', '/plain', '/gzip', '/deflate', '/brotli', '/once'])('fetches %s', async (path) => {
    const page = await fetchFrom(path);
    expect('bytes' in page ? new TextDecoder().decode(page.bytes) : page).toBe(PAGE);
  });

  it('says where a redirected page was found', async () => {
    const page = await fetchFrom('/once');
    expect('url' in page ? page.url.pathname : page).toBe('/page');
  });

  it.each<[path: string, code: LinkCode]>([
    ['/to-private-name', 'private'],
    ['/to-metadata', 'private'],
    ['/to-file', 'not-web'],
    ['/to-script', 'not-web'],
    ['/to-nowhere', 'not-a-link'],
    ['/to-user', 'credentials'],
    ['/to-port', 'port'],
    ['/round', 'redirects'],
    ['/endless', 'too-big'],
    ['/trickle', 'slow'],
    ['/silent', 'slow'],
    ['/stalls', 'slow'],
    ['/announced', 'too-big'],
    ['/gzip-bomb', 'too-big'],
    ['/brotli-bomb', 'too-big'],
    ['/not-gzip', 'damaged'],
    ['/half-gzip', 'damaged'],
    ['/odd-packing', 'damaged'],
    ['/twice-packed', 'damaged'],
    ['/picture', 'not-a-page'],
    ['/pdf', 'not-a-page'],
    ['/json', 'not-a-page'],
    ['/download', 'not-a-page'],
    ['/untyped', 'not-a-page'],
    ['/wall', 'closed'],
    ['/forbidden', 'closed'],
    ['/missing', 'failed'],
    ['/broken', 'failed'],
    ['/unchanged', 'failed'],
    ['/hangs-up', 'unreachable'],
    ['/no-http', 'unreachable'],
  ])('refuses %s', async (path, code) => {
    expect(await fetchFrom(path)).toEqual({ rejected: code });
  });

  it('does not wait for the body of a redirect', async () => {
    expect(await fetchFrom('/endless-redirect')).toMatchObject({ type: 'text/html; charset=utf-8' });
  });

  it('refuses this machine when a redirect leads there', async () => {
    const strict = { ...options(), isAllowed: FETCH_OPTIONS.isAllowed };
    expect(await fetchPage(`http://news.example:${port}/page`, strict)).toEqual({ rejected: 'private' });
    expect(await fetchFrom('/to-loopback')).toEqual({ rejected: 'numeric' });
  });

  it.each<[what: string, addresses: readonly string[]]>([
    ['a private address', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['IPv4 in IPv6', ['::ffff:192.168.0.1']],
    ['one public address and one private', ['93.184.216.34', '10.0.0.1']],
    ['the address of cloud secrets', ['169.254.169.254']],
  ])('refuses a name that stands for %s', async (_what, addresses) => {
    const lookUp = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const refused = await fetchPage('https://news.example/', { ...FETCH_OPTIONS, lookUp });
    expect(refused).toEqual({ rejected: 'private' });
  });

  it('asks for a name once, and connects to the address that it checked', async () => {
    let asked = 0;
    const lookUp: FetchOptions['lookUp'] = async () => {
      asked += 1;
      // A rebinding server would name a machine inside at the second asking.
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const page = await fetchPage(`http://rebinds.example:${port}/page`, { ...options(), lookUp });
    expect('bytes' in page).toBe(true);
    expect(asked).toBe(1);
  });

  it('says so when a name cannot be found or takes too long', async () => {
    const unknown = { ...options(), lookUp: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await fetchPage('https://nowhere.example/', unknown)).toEqual({ rejected: 'not-found' });
    const none = { ...options(), lookUp: async () => [] };
    expect(await fetchPage('https://nowhere.example/', none)).toEqual({ rejected: 'not-found' });
    const never = { ...options(), total: 100, lookUp: () => new Promise<never>(() => undefined) };
    expect(await fetchPage('https://slow.example/', never)).toEqual({ rejected: 'slow' });
  });

  it('leaves no connection open', async () => {
    await expect.poll(() => openSockets).toBe(0);
  });
});
