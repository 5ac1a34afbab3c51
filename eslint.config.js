import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importLaw } from './scripts/lint/import-law.js';
import { pureDomain } from './scripts/lint/pure-domain.js';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'coverage/', 'test-results/', 'tests/fixtures/'] },

  // A rule is right for the whole house or wrong for it: comments in code cannot switch one off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a template prints as it reads; only strings and numbers are allowed.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      'no-empty': 'error',
    },
  },

  eslintPluginAstro.configs.recommended,
  {
    // `astro check` type-checks .astro files; the typed rules cannot see into them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  importLaw,
  pureDomain,
);
