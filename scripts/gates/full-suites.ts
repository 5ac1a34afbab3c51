/** The suites of `npm run test:full`, in the order in which they start. */
import { findFirefox } from '../browser/firefox.ts';
import { findEpubcheck } from '../printing/epubcheck.ts';
import type { Suite } from './suite.ts';
import { build } from './suites.ts';
import { vitest } from './vitest-suite.ts';

const print = '--config=tests/print/vitest.config.ts';
const reliability = '--config=tests/reliability/vitest.config.ts';

/** What the learner record withstands. Their figures are what /how-your-data-is-kept/ shows. */
export const reliabilitySuites = [
  // One file after the other: its tests run side by side where they do not count losses.
  vitest('reliability in Chromium', [reliability, '--project=chromium', '--maxWorkers=1'], {
    after: ['build'],
    cores: 2,
  }),
  // There they take turns, so two files at once: each worker has a Firefox of its own.
  vitest('reliability in Firefox', [reliability, '--project=firefox', '--maxWorkers=2'], {
    after: ['build'],
    cores: 2,
    needs: { name: 'Firefox', find: findFirefox },
  }),
] as const;

export const fullSuites: readonly Suite[] = [
  build,
  vitest('laws of merging', ['--project=laws']),
  ...reliabilitySuites,
  vitest('every page', ['--config=tests/e2e/full.config.ts', '--maxWorkers=3'], {
    after: ['build'],
    cores: 2,
  }),
  vitest('every PDF', [print, '--project=pdf'], { after: ['build'], cores: 2 }),
  vitest('EPUBCheck on the book', [print, '--project=epubcheck'], {
    after: ['build'],
    needs: { name: 'EPUBCheck', find: findEpubcheck },
  }),
  vitest('edits in full', ['--config=tests/edits/vitest.config.ts', '--project=edits-full'], {
    cores: 2,
  }),
];
