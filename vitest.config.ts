import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often each law of merging is tried. */
    lawRuns: number;
  }
}

/** What marks answers and reads self-assessments: nearly every branch of it is tried. Measured with --coverage. */
const covered = ['src/domain/quiz/**', 'src/domain/assessment/**'];

/**
 * One project per kind of test. `site` and `e2e` test what is in dist/; the others need no build.
 * Component tests have a config of their own (tests/component), because loading Astro takes seconds that
 * unit tests should not wait for.
 */
export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: covered,
      reporter: ['text'],
      reportsDirectory: 'test-results/coverage',
      thresholds: Object.fromEntries(covered.map((folder) => [folder, { branches: 95 }])),
    },
    projects: [
      // Property tests take seconds on a busy machine, and longer while coverage is measured.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          provide: { lawRuns: 1000 },
        },
      },
      // Kept out of `npm test`: each law of merging, tried ten times as often.
      {
        test: {
          name: 'laws',
          include: ['tests/unit/progress/merge*.test.ts'],
          provide: { lawRuns: 10_000 },
        },
      },
      {
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 },
      },
      './tests/browser/vitest.config.ts',
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      './tests/e2e/vitest.config.ts',
    ],
  },
});
