import { defineProject } from 'vitest/config';

/** The built site in one real Chromium, shared by all test files. */
export default defineProject({
  test: {
    name: 'e2e',
    dir: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: `${import.meta.dirname}/setup/global-setup.ts`,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more pages at once only wait for each other.
    maxConcurrency: 3,
    expect: { poll: { timeout: 10_000 } },
  },
});
