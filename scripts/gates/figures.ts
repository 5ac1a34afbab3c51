/** Figures that tests measured: read from Vitest’s reports, printed, and published. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { inPrint, type Measured } from '#domain/measured/reliability.ts';
import { projectRoot } from '../serve.ts';
import type { Result } from './suite.ts';
import { total } from './summary.ts';
import type { CountedSuite } from './vitest-suite.ts';

/** Where the page “How your data is kept” reads them. */
export const publishedFile = 'src/content/measured/reliability.json';

/** What a test says by `task.meta`, in a report of Vitest. */
const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          meta: z
            .object({
              figures: z.record(z.string(), z.number()).optional(),
              browsers: z.record(z.string(), z.string()).optional(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});

const sorted = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Figures by name. What several tests counted under one name is added up. */
function added(counted: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const figures of counted)
    for (const [name, count] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

/**
 * All figures in the reports of these suites. A suite that left no report has none.
 * @param now The day they are of. Default: today.
 */
export async function figuresIn(
  suites: readonly CountedSuite[],
  now = new Date(),
): Promise<Measured> {
  const texts = await Promise.all(
    suites.map(({ report: file }) => readFile(file, 'utf8').catch(() => undefined)),
  );
  const tests = texts
    .filter((text) => text !== undefined)
    .flatMap((text) => report.parse(JSON.parse(text)).testResults)
    .flatMap(({ assertionResults }) => assertionResults);
  return {
    measured: now.toISOString().slice(0, 10),
    browsers: sorted(
      Object.fromEntries(tests.flatMap(({ meta }) => Object.entries(meta?.browsers ?? {}))),
    ),
    figures: sorted(added(tests.map(({ meta }) => meta?.figures ?? {}))),
  };
}

/** A line for each figure. */
export function figureTable({ browsers, figures }: Measured): string {
  const names = Object.keys(figures);
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    ...Object.entries(browsers).map(([name, version]) => `${name} ${version}`),
    ...Object.entries(figures).map(
      ([name, value]) => `${name.padEnd(width)}  ${inPrint(value).padStart(9)}`,
    ),
  ].join('\n');
}

/**
 * Writes the figures for the page, when the run was whole.
 * @returns what was done, or why not: one sentence.
 */
export async function publish(
  measured: Measured,
  suites: readonly CountedSuite[],
  results: readonly Result[],
): Promise<string> {
  const names = suites.map(({ name }) => name);
  const own = results.filter(({ name }) => names.includes(name));
  const { failed, notRun } = total(own);
  const again = own.flatMap((result) => result.unsteady ?? []).length;
  if (failed + notRun + again > 0)
    return 'Not published: only a run without failures, gaps and second tries is.';
  await writeFile(
    path.join(projectRoot, publishedFile),
    `${JSON.stringify(measured, undefined, 2)}\n`,
  );
  return `Published in ${publishedFile}.`;
}
