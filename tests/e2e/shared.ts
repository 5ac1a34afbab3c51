/** What both configs of these tests share. */
export const shared = {
  dir: import.meta.dirname,
  globalSetup: `${import.meta.dirname}/setup/global-setup.ts`,
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // Two cores: more pages at once only wait for each other.
  maxConcurrency: 3,
  // A second try keeps a slow machine from failing a run; the run ends with the names of those that needed it.
  retry: 1,
  // So that what a failed test expected can be read where only its message is printed.
  chaiConfig: { truncateThreshold: 400 },
  expect: { poll: { timeout: 10_000 } },
};
