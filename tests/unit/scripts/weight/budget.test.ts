import { describe, expect, test } from 'vitest';
import {
  holds,
  type LayoutShift,
  lessonBudget,
  linesFor,
  type LoadedFile,
  type PageMeasures,
  weightTable,
} from '../../../../scripts/weight/budget.ts';

const still: LayoutShift = { value: 0, moved: [] };

const file = (part: LoadedFile['part'], bytes: number, byLoad = true): LoadedFile => ({
  address: 'http://localhost/x',
  part,
  bytes,
  byLoad,
});

const measures = (files: LoadedFile[], shift = still): PageMeasures => ({
  files,
  layoutShift: shift,
  layoutShiftWithLateFont: still,
});

const valueOf = (name: string, files: LoadedFile[]): number | undefined =>
  linesFor(measures(files), lessonBudget).find((line) => line.name === name)?.value;

describe('the weight of a page', () => {
  const files = [
    file('HTML', 8000),
    file('CSS', 10_000),
    file('CSS', 1000),
    file('JavaScript', 5000),
    file('other', 300),
    file('font', 32_000),
    file('JavaScript', 9000, false),
    file('other', 200, false),
  ];

  test.each([
    ['HTML', 8],
    ['CSS', 11],
    ['JavaScript before interaction', 5],
    ['other', 0.3],
    ['all by the load event, without font', 24.3],
    ['heading font', 32],
    ['loaded later, when idle', 9.2],
  ])('%s is %s kB', (name, kB) => {
    expect(valueOf(name, files)).toBeCloseTo(kB, 6);
  });

  test('a font counts as the font whenever it comes, and never as something idle', () => {
    expect(valueOf('heading font', [file('font', 2000, false)])).toBe(2);
    expect(valueOf('loaded later, when idle', [file('font', 2000, false)])).toBe(0);
  });
});

describe('a budget', () => {
  test('holds up to its last byte and breaks with the next', () => {
    const [full] = linesFor(measures([file('HTML', 11_000)]), lessonBudget);
    const [over] = linesFor(measures([file('HTML', 11_001)]), lessonBudget);
    expect([full, over].map((line) => line && holds(line))).toEqual([true, false]);
  });

  test('allows no movement at all', () => {
    const shift = { value: 0.0001, moved: ['div.end by -44, 0 px'] };
    expect(linesFor(measures([], shift), lessonBudget).filter((line) => !holds(line))).toEqual([
      { name: 'layout shift', value: 0.0001, budget: 0 },
    ]);
  });
});

test('the table shows the value, the budget, and which budget is broken', () => {
  const lines = [
    { name: 'HTML', value: 11.04, budget: 11 },
    { name: 'other', value: 0.3 },
    { name: 'layout shift', value: 0, budget: 0 },
  ];
  expect(weightTable(lines)).toBe(
    [
      'HTML             11.0  of 11  TOO MUCH',
      'other             0.3',
      'layout shift   0.0000  of  0',
    ].join('\n'),
  );
});
