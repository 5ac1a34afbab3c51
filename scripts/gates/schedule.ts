/** Runs suites side by side, as far as cores, locks and their order allow. */
import { brokenOff, type Result, type Suite } from './suite.ts';

/** Runs one suite. A rejection counts as one failure of that suite. */
export type RunSuite = (suite: Suite) => Promise<Result>;

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Runs every suite once and resolves with the results in the order of the table.
 * A suite whose forerunner failed, or is not in the table, is counted as failed.
 * @param cores How many cores may be busy at once. A suite that asks for more gets them all.
 * @param onResult Called as soon as a suite has ended.
 */
export async function runSuites(
  suites: readonly Suite[],
  run: RunSuite,
  cores: number,
  onResult: (result: Result) => void = () => undefined,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<Suite, Promise<void>>();
  const waiting = new Set(suites);

  const end = (result: Result): void => {
    results.set(result.name, result);
    onResult(result);
  };
  const coresOf = (suite: Suite): number => Math.min(suite.cores ?? 1, cores);
  const mayStart = (suite: Suite): boolean => {
    const busy = [...running.keys()];
    const inUse = busy.reduce((sum, other) => sum + coresOf(other), 0);
    const locked = suite.lock !== undefined && busy.some(({ lock }) => lock === suite.lock);
    const ready = (suite.after ?? []).every((name) => results.has(name));
    return ready && !locked && inUse + coresOf(suite) <= cores;
  };
  const start = (suite: Suite): void => {
    waiting.delete(suite);
    const blocker = (suite.after ?? []).find((name) => results.get(name)?.failed !== 0);
    if (blocker !== undefined) {
      end(brokenOff(suite.name, `${blocker} failed.`));
      return;
    }
    const task = run(suite)
      .catch((error: unknown) => brokenOff(suite.name, messageOf(error)))
      .then((result) => {
        running.delete(suite);
        end(result);
      });
    running.set(suite, task);
  };

  while (waiting.size > 0) {
    const next = [...waiting].find(mayStart);
    if (next !== undefined) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    else for (const suite of waiting) start(suite);
  }
  await Promise.all(running.values());
  return suites.flatMap(({ name }) => results.get(name) ?? []);
}
