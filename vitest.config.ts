import { defineConfig } from 'vitest/config';

/**
 * One project per kind of test. `site` and `e2e` test what is in dist/; the others need no build.
 * Component tests have a config of their own (tests/component), because loading Astro takes seconds that
 * unit tests should not wait for.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      './tests/browser/vitest.config.ts',
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      './tests/e2e/vitest.config.ts',
    ],
  },
});
