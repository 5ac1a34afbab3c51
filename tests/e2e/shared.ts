/** What both configs of these tests share. */
export const shared = {
  dir: import.meta.dirname,
  globalSetup: `${import.meta.dirname}/setup/global-setup.ts`,
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // Two cores: more pages at once only wait for each other.
  maxConcurrency: 3,
  expect: { poll: { timeout: 10_000 } },
};
