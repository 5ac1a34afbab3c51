import { defineConfig } from 'vitest/config';

/** Edits to a published course: each is built, and opened in the browser of somebody who answered before it. */
export default defineConfig({
  test: {
    name: 'edits',
    dir: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: `${import.meta.dirname}/setup/global-setup.ts`,
    // A build keeps one core busy. The tests of a file take turns; two files run side by side, in processes that
    // stay, each with a builder that has Astro loaded.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
