import { defineConfig } from 'vitest/config';

/** Edits to a published course: each is built, and opened in the browser of somebody who answered before it. */
const shared = {
  dir: import.meta.dirname,
  globalSetup: `${import.meta.dirname}/setup/global-setup.ts`,
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A second try keeps a slow machine from failing a run; the run ends with the names of those that needed it.
  retry: 1,
  // So that what a failed test expected can be read where only its message is printed.
  chaiConfig: { truncateThreshold: 400 },
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    // A build keeps one core busy. The tests of a file take turns; two files run side by side, in processes that
    // stay, each with a builder that has Astro loaded.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'edits',
          include: ['**/*.test.ts'],
          exclude: ['**/*.full.test.ts'],
        },
      },
      // Kept out of `npm test`, which has the edit of each sort that could lose most.
      { test: { ...shared, name: 'edits-full', include: ['**/*.full.test.ts'] } },
    ],
  },
});
