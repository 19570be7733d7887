/**
 * What a page may load and do (Content-Security-Policy); Kit adds the hashes of the script that it writes into a page.
 * The parser’s WebAssembly runs in a worker, under the policy of the worker’s own file, so pages need no exception for it.
 * @type {import('@sveltejs/kit').KitConfig['csp']}
 */
export const PAGE_POLICY = {
  mode: 'auto',
  directives: {
    'default-src': ['self'],
    'script-src': ['self'],
    'style-src': ['self'],
    // The one style attribute there is: Kit’s own, on the box that tells a screen reader where a link has led.
    'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
    'img-src': ['self', 'data:', 'blob:'],
    'font-src': ['self'],
    'connect-src': ['self'],
    'worker-src': ['self'],
    'manifest-src': ['self'],
    'frame-src': ['none'],
    'object-src': ['none'],
    'base-uri': ['none'],
    'form-action': ['self'],
    'frame-ancestors': ['none'],
  },
};

/** What a file that is no page may do: a worker may compile the parser’s kernel and ask this site, nothing else may anything. */
export const FILE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
