import { describe, expect, test } from 'vitest';
import { usualPaper } from '#domain/print/paper.ts';

describe('the usual paper', () => {
  test.each([
    ['en-US', 'letter'],
    ['fr-CA', 'letter'],
    ['es-Latn-MX', 'letter'],
    ['en-GB', 'a4'],
    ['de', 'a4'],
    ['zh-Hans-CN', 'a4'],
    ['ca', 'a4'],
    ['', 'a4'],
  ] as const)('of a reader whose browser says %j is %s', (language, paper) => {
    expect(usualPaper(language)).toBe(paper);
  });
});
