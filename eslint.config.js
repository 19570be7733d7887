import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const ENGINE = ['article', 'language', 'facts', 'questions', 'quiz'].map((folder) => `src/lib/${folder}/**/*.ts`);

/** What would make the same text and seed give another quiz, or tie the engine to one place to run. */
const OUTSIDE_WORLD = [
  { name: 'Date', message: 'The engine reads no clock: take the time as an input.' },
  { name: 'performance', message: 'The engine reads no clock: take the time as an input.' },
  { name: 'crypto', message: 'The engine draws no chance: take a seed as an input.' },
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'process'].map(
    (name) => ({
      name,
      message: 'The engine runs in a page, a worker, a server and a terminal: take what it needs as an input.',
    }),
  ),
];

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', '.setup/', 'src/lib/ui/messages/', 'test-results/', 'playwright-report/']),
  // No file may switch a rule off for itself.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The type checker knows better.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      // A pasted text may hold any character, and to refuse a file’s bytes one has to name them.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Playwright reads a fixture's needs from its first argument, which must be a pattern even where it needs nothing.
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ENGINE,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine draws no chance: take a seed as an input.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration, ClassExpression', message: 'The engine is plain data and functions.' },
        { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
);
