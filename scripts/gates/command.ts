/** A command that runs suites: what it prints, and its exit status. */
import { findBrowser } from '../find-browser.ts';
import { quietEnv } from '../quiet-env.ts';
import { runSuite } from './run-suite.ts';
import { runSuites } from './schedule.ts';
import { type Counts, type Result, type Suite } from './suite.ts';
import { missing, table, total, unsteady } from './summary.ts';

/** Suites are tuned for this many; a larger machine gains little, a smaller one only time. */
const cores = 2;

/** Where the tested site is said to stand: feeds need an address, and this one can be nobody’s (RFC 2606). */
const address = 'https://playbook.example';

/** Chromium is chosen once for all suites. None is one failure, said in one sentence. */
async function environment(): Promise<NodeJS.ProcessEnv> {
  const { path, from } = await findBrowser();
  console.log(`Browser: ${path} (from ${from})`);
  return { ...quietEnv(), SITE_URL: address, PLAYWRIGHT_CHROMIUM_PATH: path };
}

/**
 * Runs every suite, tells of each as it ends, and ends with one line. The exit status is 1 when anything failed.
 * @param endLine The last line of the command.
 * @param afterwards What else to do once all suites have ended, before the last line. Default nothing.
 */
export async function runCommand(
  suites: readonly Suite[],
  endLine: (counts: Counts) => string,
  afterwards: (results: readonly Result[]) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const say = ({ name, seconds, failed, notRun, output }: Result): void => {
    const shown = failed > 0 || suites.some((suite) => suite.name === name && suite.show === true);
    const verdict = failed > 0 ? 'FAILED' : notRun > 0 ? 'not run' : 'passed';
    console.log(`${verdict}  ${name}  ${seconds.toFixed(1)} s`);
    if (shown) console.log(output.trimEnd().replaceAll(/^/gm, '  '));
  };
  try {
    const env = await environment();
    const results = await runSuites(suites, (suite) => runSuite(suite, env), cores, say);
    const counts = total(results);
    console.log(`\n${table(results)}\n`);
    for (const sentence of missing(results)) console.log(`${sentence}\n`);
    const names = unsteady(results);
    if (names.length > 0) console.log(`${names.join('\n  ')}\n`);
    process.exitCode = counts.failed > 0 ? 1 : 0;
    await afterwards(results);
    console.log(endLine(counts));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(endLine({ passed: 0, failed: 1, notRun: 0 }));
    process.exitCode = 1;
  }
}
