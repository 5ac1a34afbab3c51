/** Reads Vitest’s JSON report: counts, and what failed. */
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** A test, or a file, that failed. */
export interface Failure {
  /** Full path. */
  file: string;
  /** What the test says; '' for a whole file. */
  title: string;
  /** What its tries said, each with its stack. */
  messages: readonly string[];
}

/** What became of the tests in a report. */
export interface Outcome {
  passed: number;
  /** A file that broke before its first test is one failure. */
  failed: number;
  /** Tests skipped, or planned and not written. */
  skipped: number;
  failures: readonly Failure[];
  /** Tests that passed only when they were tried again: slow machines make some, and so do races. */
  unsteady: readonly Failure[];
}

/**
 * Counts the tests of a report.
 * @param json Text of the report.
 * @throws {Error} When the text is not such a report.
 */
export function readReport(json: string): Outcome {
  const { testResults, ...counted } = report.parse(JSON.parse(json));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      file: name,
      title: fullName,
      status,
      messages: failureMessages,
    })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const broken = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name, message }) => ({ file: name, title: '', messages: [message] }));
  return {
    passed: counted.numPassedTests,
    failed: counted.numFailedTests + broken.length,
    skipped: counted.numPendingTests + counted.numTodoTests,
    failures: [...failed, ...broken],
    unsteady: tests.filter(({ status, messages }) => status === 'passed' && messages.length > 0),
  };
}
