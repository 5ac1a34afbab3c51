/** Counts the tests in Vitest’s JSON report. */
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** What became of the tests in a report. */
export interface TestCounts {
  passed: number;
  /** A file that broke before its first test is one failure. */
  failed: number;
  /** Tests skipped, or planned and not written. */
  skipped: number;
}

/**
 * Counts the tests of a report.
 * @param json Text of the report.
 * @throws {Error} When the text is not such a report.
 */
export function countTests(json: string): TestCounts {
  const counted = report.parse(JSON.parse(json));
  const brokenFiles = counted.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: counted.numPassedTests,
    failed: counted.numFailedTests + brokenFiles.length,
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}
