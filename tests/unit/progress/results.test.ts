import { expect, test } from 'vitest';
import { newestFirst, tallyOf } from '#domain/progress/results.ts';

test('answers are counted as right, partly right and wrong', () => {
  const answers = [1, 0.5, 0.25, 0, 1].map((points, index) => ({
    question: `Q1.${index}`,
    choice: ['a'],
    points,
  }));
  expect(tallyOf(answers)).toEqual({ right: 2, partly: 2, wrong: 1 });
  expect(tallyOf([])).toEqual({ right: 0, partly: 0, wrong: 0 });
});

test('results stand together by quiz, newest first, and the quiz answered last comes first', () => {
  const events = [
    { quiz: 'Q1', at: 1 },
    { quiz: 'Q2', at: 2 },
    { quiz: 'Q1', at: 3 },
  ];
  const groups = newestFirst(events, ({ quiz }) => quiz);
  expect([...groups]).toEqual([
    [
      'Q1',
      [
        { quiz: 'Q1', at: 3 },
        { quiz: 'Q1', at: 1 },
      ],
    ],
    ['Q2', [{ quiz: 'Q2', at: 2 }]],
  ]);
});
