import adapterStatic from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { nodeServer } from './scripts/adapter/node-server.mjs';
import { PAGE_POLICY } from './scripts/adapter/policy.mjs';
import { BASE_PATH, IS_STATIC } from './scripts/adapter/site.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: IS_STATIC ? adapterStatic({ fallback: '404.html' }) : nodeServer(),
    paths: { base: BASE_PATH },
    csp: PAGE_POLICY,
    // A page’s styles come with the page, so that nothing waits for a second answer; the policy names them by their hashes.
    inlineStyleThreshold: 32_000,
  },
};
