/** Runs one suite as a process of its own. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { Counts, Result, Suite } from './suite.ts';
import { countTests } from './vitest-report.ts';

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
async function countsOf(suite: Suite, succeeded: boolean): Promise<Counts> {
  if (suite.report === undefined)
    return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, notRun: 0 };
  const { passed, skipped, ...counts } = countTests(await readFile(suite.report, 'utf8'));
  // Without its program a suite skips everything. A single test that is skipped was left out by somebody.
  const absent = suite.needs !== undefined && passed + counts.failed === 0;
  const failed = absent ? 0 : counts.failed + skipped;
  const notRun = absent ? skipped : 0;
  return { passed, failed: succeeded ? failed : Math.max(1, failed), notRun };
}

/** Runs a suite to its end. Rejects when it left no report to count. */
export async function runSuite(suite: Suite, env: NodeJS.ProcessEnv): Promise<Result> {
  if (suite.report !== undefined) await rm(suite.report, { force: true });
  const begin = performance.now();
  const { output, succeeded } = await runNode(suite.command, env);
  const seconds = (performance.now() - begin) / 1000;
  const counts = await countsOf(suite, succeeded).catch((error: unknown) => {
    throw new Error(`${output}\nNo report to count: ${String(error)}`);
  });
  return { name: suite.name, seconds, output, ...counts };
}
