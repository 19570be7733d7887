import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { MESSAGES } from './src/messages/options.js';

export default defineConfig({ plugins: [paraglideVitePlugin(MESSAGES), sveltekit()], worker: { format: 'es' } });
