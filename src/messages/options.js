/**
 * How the catalogues in this folder become functions: read by the build and by `npm run messages`.
 * The reader's own choice comes first, then the languages of the browser. Nothing is asked of a server, so that a static host can serve every language.
 * @satisfies {import('@inlang/paraglide-js').CompilerOptions}
 */
export const MESSAGES = {
  project: './src/messages/project.inlang',
  outdir: './src/lib/ui/messages',
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
  localStorageKey: 'says-who:language',
  isServer: 'import.meta.env.SSR',
  emitReadme: false,
};
