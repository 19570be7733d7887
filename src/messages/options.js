/**
 * How the catalogues in this folder become functions: read by the build and by `npm run messages`. Nothing is asked of a server,
 * so that a static host can serve every language; which one the reader gets is settled by static/before-paint.js.
 * @satisfies {import('@inlang/paraglide-js').CompilerOptions}
 */
export const MESSAGES = {
  project: './src/messages/project.inlang',
  outdir: './src/lib/ui/messages',
  strategy: ['baseLocale'],
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
};

/**
 * How the keys begin of what the front page says: these words of a language come before the page is alive, all others after.
 * What it does not say has another beginning, `about_` for one.
 */
export const FIRST_WORDS = [
  'shell_',
  'front_',
  'shelf_',
  'offline_',
  'library_nav',
  'library_all_link',
  'accounts_nav',
  'class_nav',
  'class_imprint',
  'review_record_short',
  'words_skill_',
  'words_mode_',
  'words_how_to_play',
  'make_paste',
  'game_today',
];
