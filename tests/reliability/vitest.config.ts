import { defineConfig } from 'vitest/config';

/**
 * What the learner record of the built site withstands, in real browsers. Tests run one after the other: they count
 * losses under load, and the load should be their own.
 */
const shared = {
  dir: import.meta.dirname,
  include: ['**/*.test.ts'],
  globalSetup: `${import.meta.dirname}/setup.ts`,
  testTimeout: 300_000,
  hookTimeout: 120_000,
  maxConcurrency: 3,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    maxWorkers: 1,
    projects: [
      { test: { ...shared, name: 'chromium' } },
      // Firefox has no way to set a quota.
      { test: { ...shared, name: 'firefox', exclude: ['quota.test.ts'] } },
    ],
  },
});
