import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// One switch: ADAPTER=static gives the solo site for any static host; otherwise a Node server.
const adapter = process.env.ADAPTER === 'static' ? adapterStatic({ fallback: '404.html' }) : adapterNode();

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: { adapter },
};
