import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { IS_STATIC } from './scripts/adapter/site.mjs';
import { classSockets } from './scripts/vite/class-sockets.mjs';
import { threads } from './scripts/vite/threads.mjs';
import { MESSAGES } from './src/messages/options.js';

export default defineConfig({
  plugins: [threads(), classSockets(), paraglideVitePlugin(MESSAGES), sveltekit()],
  worker: { format: 'es' },
  define: { 'import.meta.env.IS_STATIC': JSON.stringify(IS_STATIC) },
});
