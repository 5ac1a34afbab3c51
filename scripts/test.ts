/**
 * Everything that must hold, from formatting to a learner’s whole journey in a browser: `npm test`.
 * Ends with one line, `N passed, N failed`, and status 1 when anything failed.
 */
import { findBrowser } from './find-browser.ts';
import { runSuite } from './gates/run-suite.ts';
import { runSuites } from './gates/schedule.ts';
import type { Result } from './gates/suite.ts';
import { suites } from './gates/suites.ts';
import { lastLine, table, total } from './gates/summary.ts';
import { quietEnv } from './quiet-env.ts';

/** Suites are tuned for this many; a larger machine gains little, a smaller one only time. */
const cores = 2;

/** Where the tested site is said to stand: feeds need an address, and this one can be nobody’s (RFC 2606). */
const address = 'https://playbook.example';

/** The browser is chosen once for all suites. None is one failure, said in one sentence. */
async function environment(): Promise<NodeJS.ProcessEnv> {
  const { path, from } = await findBrowser();
  console.log(`Browser: ${path} (from ${from})`);
  return { ...quietEnv(), SITE_URL: address, PLAYWRIGHT_CHROMIUM_PATH: path };
}

function say({ name, seconds, failed, output }: Result): void {
  const shown = failed > 0 || suites.some((suite) => suite.name === name && suite.show === true);
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${name}  ${seconds.toFixed(1)} s`);
  if (shown) console.log(output.trimEnd().replaceAll(/^/gm, '  '));
}

try {
  const env = await environment();
  const results = await runSuites(suites, (suite) => runSuite(suite, env), cores, say);
  const counts = total(results);
  console.log(`\n${table(results)}\n\n${lastLine(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(lastLine({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
