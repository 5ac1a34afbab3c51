/** The suites of `npm test`, in the order in which they start. */
import type { Suite } from './suite.ts';
import { bin, vitest } from './vitest-suite.ts';

/** Commands that write Astro’s generated files (.astro, dist) take turns. */
const astro = 'astro';

/** The build of the site. */
export const build: Suite = {
  name: 'build',
  command: [bin.astro, 'build', '--force'],
  lock: astro,
};

export const suites: readonly Suite[] = [
  // Typed lint and the check need the types that Astro generates from the content.
  { name: 'astro sync', command: [bin.astro, 'sync', '--force'], lock: astro },
  { name: 'content check', command: ['scripts/check-content.ts'] },
  { name: 'originality', command: ['scripts/originality.ts'] },
  { name: 'reading grade', command: ['scripts/reading-grade.ts'], show: true },
  { name: 'curriculum', command: ['scripts/curriculum.ts'], show: true },
  { name: 'prettier', command: [bin.prettier, '--check', '.'] },
  { ...build, after: ['astro sync'] },
  { name: 'astro check', command: [bin.astro, 'check'], after: ['astro sync'], lock: astro },
  { name: 'eslint', command: [bin.eslint, '--max-warnings=0', '.'], after: ['astro sync'] },
  // Fails too when less than 95 % of the branches named in vitest.config.ts are tried.
  vitest('unit tests', ['--project=unit', '--project=content', '--coverage']),
  vitest('component tests', ['--config=tests/component/vitest.config.ts'], { lock: astro }),
  vitest('browser tests', ['--project=browser']),
  vitest('site tests', ['--project=site'], { after: ['build'] }),
  { name: 'page weight', command: ['scripts/page-weight.ts'], after: ['build'], show: true },
  vitest('journeys and axe', ['--project=e2e', '--maxWorkers=3'], { after: ['build'], cores: 2 }),
  vitest('edits', ['--config=tests/edits/vitest.config.ts', '--project=edits'], { cores: 2 }),
  // The part of it that takes seconds; `npm run test:full` has the rest.
  vitest(
    'reliability',
    [
      '--config=tests/reliability/vitest.config.ts',
      '--project=chromium',
      '--maxWorkers=1',
      'tabs',
      'clock',
    ],
    { after: ['build'], cores: 2 },
  ),
];
