/** A suite that is a run of Vitest. */
import type { Suite } from './suite.ts';

/** Programs of the packages in use, run by Node. */
export const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** A suite with a report to count its tests by. */
export type CountedSuite = Suite & { report: string };

/**
 * A run of Vitest that counts each test. `.only` left in a file is an error.
 * @param choice Which tests: projects, a config, parts of file names.
 */
export function vitest(
  name: string,
  choice: readonly string[],
  options: Omit<Partial<Suite>, 'report'> = {},
): CountedSuite {
  const report = `test-results/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: [bin.vitest, 'run', '--no-color', '--allowOnly=false', ...reporters, ...choice],
    ...options,
    report,
  };
}
