import { defineProject } from 'vitest/config';
import { shared } from './shared.ts';

/** The built site in one real Chromium, shared by all test files. */
export default defineProject({
  test: {
    ...shared,
    name: 'e2e',
    include: ['**/*.test.ts'],
    exclude: ['**/*.full.test.ts'],
  },
});
