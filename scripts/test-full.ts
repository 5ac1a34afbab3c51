/**
 * What needs another program, or more time than `npm test` has: `npm run test:full`. With `-- --publish`, and when
 * nothing of what they measure failed, was missing or was tried twice, its figures become those of “How your data is kept”.
 * Ends with one line, `N passed, N failed, N not run`, and status 1 when anything failed.
 */
import { runCommand } from './gates/command.ts';
import { figuresIn, figureTable, publish } from './gates/figures.ts';
import { fullSuites, reliabilitySuites } from './gates/full-suites.ts';
import { lastLineOfFull } from './gates/summary.ts';

const wanted = process.argv.includes('--publish');

await runCommand(fullSuites, lastLineOfFull, async (results) => {
  const measured = await figuresIn(reliabilitySuites);
  console.log(`${figureTable(measured)}\n`);
  if (wanted) console.log(`${await publish(measured, reliabilitySuites, results)}\n`);
});
