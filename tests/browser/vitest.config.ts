import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { findBrowser } from '../../scripts/find-browser.ts';

const { path, args } = await findBrowser();

/** Elements and storage in a real Chromium, without the built site. */
export default defineProject({
  // Found late, it would make Vite reload the page under a running test.
  optimizeDeps: { include: ['axe-core'] },
  test: {
    name: 'browser',
    // They wait for the page more than they compute, so more of them fit on a core than one.
    maxWorkers: 3,
    // A second try keeps a slow machine from failing a run; the run ends with the names of those that needed it.
    retry: 1,
    // So that what a failed test expected can be read where only its message is printed.
    chaiConfig: { truncateThreshold: 400 },
    expect: { poll: { timeout: 10_000 } },
    dir: import.meta.dirname,
    include: ['**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: path, args } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
