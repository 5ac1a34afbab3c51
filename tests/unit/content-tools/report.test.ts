import { expect, test } from 'vitest';
import { byPlace, problemAt } from '#content-tools/problem.ts';
import { formatProblem, formatReport } from '#content-tools/report.ts';

const place = { file: 'a.mdx', line: 3, column: 5 };
const withHint = problemAt('title-length', place, 'title', 'is too long', 'Cut it.');
const withoutHint = problemAt('title-length', { ...place, line: 1 }, 'title', 'is too long');

test('a problem prints its place, field and fact, then the hint on a line of its own', () => {
  expect(formatProblem(withHint)).toBe('a.mdx:3:5 title: is too long\n  Cut it.');
  expect(formatProblem(withoutHint)).toBe('a.mdx:1:5 title: is too long');
});

test('a report ends with one line that sums up', () => {
  expect(formatReport('Check', []).split('\n')).toEqual(['Check: no problems.']);
  expect(formatReport('Check', [withHint]).split('\n').at(-1)).toBe('Check: 1 problem in 1 file.');
  expect(formatReport('Check', [withHint, withoutHint]).split('\n').at(-1)).toBe(
    'Check: 2 problems in 1 file.',
  );
});

test('problems are sorted by file and line', () => {
  expect([withHint, withoutHint].sort(byPlace)).toEqual([withoutHint, withHint]);
});
