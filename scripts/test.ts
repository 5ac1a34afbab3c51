/**
 * What must hold after every change, from formatting to a learner’s whole journey in a browser: `npm test`.
 * Ends with one line, `N passed, N failed`, and status 1 when anything failed.
 */
import { runCommand } from './gates/command.ts';
import { suites } from './gates/suites.ts';
import { lastLine } from './gates/summary.ts';

await runCommand(suites, lastLine);
