/** Runs one suite as a process of its own. */
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { failureList, named } from './failures.ts';
import type { Counts, Result, Suite } from './suite.ts';
import { type Outcome, readReport } from './vitest-report.ts';

/** A suite that takes longer than this hangs, and is ended and counted as failed. */
const minutesAllowed = 20;

/** Runs Node with these arguments and collects what it writes. */
async function runNode(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ output: string; succeeded: boolean }> {
  const chunks: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const child = spawn(process.execPath, command, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutesAllowed * 60_000,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  child.on('error', reject);
  child.on('close', (code, signal) => {
    if (signal !== null)
      chunks.push(`\nEnded by ${signal} (${minutesAllowed} minutes are allowed).\n`);
    resolve(code);
  });
  return { succeeded: (await promise) === 0, output: chunks.join('') };
}

/** The tests of a suite; a process that failed has at least one failure, whatever its report says. */
function countsOf(outcome: Outcome, succeeded: boolean): Counts {
  // A test that is skipped was left out by somebody.
  const failed = outcome.failed + outcome.skipped;
  return { passed: outcome.passed, failed: succeeded ? failed : Math.max(1, failed), notRun: 0 };
}

/** Runs a suite to its end, unless the program it needs is not there. Rejects when it left no report to count. */
export async function runSuite(suite: Suite, env: NodeJS.ProcessEnv): Promise<Result> {
  const { name, report, needs } = suite;
  if (needs && needs.find() === undefined) {
    const output = `${needs.name} was not found.\n`;
    return { name, seconds: 0, passed: 0, failed: 0, notRun: 1, output };
  }
  if (report !== undefined) await rm(report, { force: true });
  const begin = performance.now();
  const { output, succeeded } = await runNode(suite.command, env);
  const ended = { name, seconds: (performance.now() - begin) / 1000, output };
  if (report === undefined)
    return { ...ended, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, notRun: 0 };

  const outcome = await readFile(report, 'utf8')
    .then(readReport)
    .catch((error: unknown) => {
      throw new Error(`${output}\nNo report to count: ${String(error)}`);
    });
  const result = {
    ...ended,
    ...countsOf(outcome, succeeded),
    unsteady: outcome.unsteady.map(named),
  };
  const told = [...outcome.failures, ...outcome.unsteady];
  if (told.length === 0) return result;
  const log = report.replace(/\.json$/, '.log');
  await writeFile(log, output);
  // A failure without a name, as of coverage or of a process, is somewhere in what it wrote.
  return { ...result, output: outcome.failures.length > 0 ? failureList(told, log) : output };
}
