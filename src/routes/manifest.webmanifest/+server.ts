import { base } from '$app/paths';
import { m } from '$lib/ui/messages/messages.js';
import type { RequestHandler } from './$types';

export const prerender = true;

const english = { locale: 'en' } as const;

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: `${base}/${file}`,
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
});

const shortcut = (name: string, path: string) => ({
  name,
  url: `${base}${path}`,
  icons: [icon('icon-192.png', '192x192', 'any')],
});

const manifest = () => ({
  id: `${base}/`,
  name: m.offline_site({}, english),
  short_name: m.offline_site({}, english),
  description: m.offline_description({}, english),
  lang: 'en',
  dir: 'ltr',
  start_url: `${base}/`,
  scope: `${base}/`,
  display: 'standalone',
  background_color: '#fbf9f3',
  theme_color: '#fbf9f3',
  categories: ['education', 'news', 'games'],
  icons: [
    icon('icon.svg', 'any', 'any'),
    icon('icon-192.png', '192x192', 'any'),
    icon('icon-512.png', '512x512', 'any'),
    icon('icon-maskable-512.png', '512x512', 'maskable'),
  ],
  shortcuts: [
    shortcut(m.offline_shortcut_own({}, english), '/#own'),
    shortcut(m.offline_shortcut_resume({}, english), '/'),
  ],
  // Answered by the service worker: what is shared goes to the front page and never to a server.
  share_target: {
    action: `${base}/share`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: 'file',
          accept: ['text/plain', 'text/markdown', 'text/html', '.txt', '.md', '.html', '.docx'],
        },
      ],
    },
  },
});

/** The manifest of the app that a reader may install; made here because it names the folder that the site lies in. */
export const GET: RequestHandler = () =>
  new Response(JSON.stringify(manifest(), null, 2), { headers: { 'content-type': 'application/manifest+json' } });
