import { baseLocale, isLocale, overwriteGetLocale } from '$lib/ui/messages/runtime.js';

// static/before-paint.js has chosen; the words are in the language that the page says it is in.
const { lang } = document.documentElement;
const language = isLocale(lang) ? lang : baseLocale;
overwriteGetLocale(() => language);
