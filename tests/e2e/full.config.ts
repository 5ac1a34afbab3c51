import { defineConfig } from 'vitest/config';
import { shared } from './shared.ts';

/** Every page where `npm test` looks at one of each kind. */
export default defineConfig({
  test: { ...shared, name: 'e2e-full', include: ['**/*.full.test.ts'] },
});
