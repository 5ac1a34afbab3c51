import { defineConfig } from 'vitest/config';

/** What the learner record of the built site withstands, in real browsers. */
const shared = {
  dir: import.meta.dirname,
  include: ['**/*.test.ts'],
  globalSetup: `${import.meta.dirname}/setup.ts`,
  testTimeout: 300_000,
  hookTimeout: 120_000,
  maxConcurrency: 3,
  // As elsewhere; but figures of a run in which anything needed a second try are not published.
  retry: 1,
  // So that what a failed test expected can be read where only its message is printed.
  chaiConfig: { truncateThreshold: 400 },
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'chromium' } },
      // Firefox has no way to set a quota.
      { test: { ...shared, name: 'firefox', exclude: ['quota.test.ts'] } },
    ],
  },
});
