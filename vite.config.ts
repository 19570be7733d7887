import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { IS_STATIC } from './scripts/adapter/site.mjs';
import { classSockets } from './scripts/vite/class-sockets.mjs';
import { firstScreen } from './scripts/vite/first-screen.mjs';
import { messages } from './scripts/vite/messages.mjs';
import { threads } from './scripts/vite/threads.mjs';

export default defineConfig({
  plugins: [threads(), firstScreen(), messages(), classSockets(), sveltekit()],
  worker: { format: 'es' },
  define: { 'import.meta.env.IS_STATIC': JSON.stringify(IS_STATIC) },
});
