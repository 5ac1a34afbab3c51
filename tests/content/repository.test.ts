/** The content that is published from this repository. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#content-tools/check-content.ts';
import { formatProblem } from '#content-tools/report.ts';

const repository = join(import.meta.dirname, '../..');

test('the playbook’s own content breaks no rule', async () => {
  expect((await checkContent(repository)).map(formatProblem)).toEqual([]);
});
