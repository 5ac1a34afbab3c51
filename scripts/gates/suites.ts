/** The suites of `npm test`, in the order in which they start. */
import type { Suite } from './suite.ts';

const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** A run of Vitest that counts each test. `.only` left in a file is an error. */
function vitest(name: string, choice: readonly string[], options: Partial<Suite> = {}): Suite {
  const report = `test-results/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: [bin.vitest, 'run', '--no-color', '--allowOnly=false', ...reporters, ...choice],
    report,
    ...options,
  };
}

/** Commands that write Astro’s generated files (.astro, dist) take turns. */
const astro = 'astro';

export const suites: readonly Suite[] = [
  // Typed lint and the check need the types that Astro generates from the content.
  { name: 'astro sync', command: [bin.astro, 'sync', '--force'], lock: astro },
  { name: 'content check', command: ['scripts/check-content.ts'] },
  { name: 'originality', command: ['scripts/originality.ts'] },
  { name: 'reading grade', command: ['scripts/reading-grade.ts'], show: true },
  { name: 'prettier', command: [bin.prettier, '--check', '.'] },
  { name: 'build', command: [bin.astro, 'build', '--force'], after: ['astro sync'], lock: astro },
  { name: 'astro check', command: [bin.astro, 'check'], after: ['astro sync'], lock: astro },
  { name: 'eslint', command: [bin.eslint, '--max-warnings=0', '.'], after: ['astro sync'] },
  // Fails too when less than 95 % of the branches named in vitest.config.ts are tried.
  vitest('unit tests', ['--project=unit', '--project=content', '--coverage']),
  vitest('component tests', ['--config=tests/component/vitest.config.ts'], { lock: astro }),
  vitest('browser tests', ['--project=browser']),
  vitest('site tests', ['--project=site'], { after: ['build'] }),
  { name: 'page weight', command: ['scripts/page-weight.ts'], after: ['build'], show: true },
  vitest('journeys and axe', ['--project=e2e'], { after: ['build'], cores: 2 }),
  vitest('edits', ['--config=tests/edits/vitest.config.ts'], { cores: 2 }),
];
