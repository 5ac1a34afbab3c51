/** Counts the tests in Vitest’s JSON report. */
import { z } from 'zod';
import type { Counts } from './suite.ts';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Tests passed and failed. A skipped test counts as failed, and so does a file that broke before its first test.
 * @param json Text of the report.
 * @throws {Error} When the text is not such a report.
 */
export function countTests(json: string): Counts {
  const counted = report.parse(JSON.parse(json));
  const brokenFiles = counted.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: counted.numPassedTests,
    failed:
      counted.numFailedTests + counted.numPendingTests + counted.numTodoTests + brokenFiles.length,
  };
}
