import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { threads } from './scripts/vite/threads.mjs';
import { MESSAGES } from './src/messages/options.js';

export default defineConfig({
  plugins: [threads(), paraglideVitePlugin(MESSAGES), sveltekit()],
  worker: { format: 'es' },
});
