import { describe, expect, test } from 'vitest';
import type { Given } from '#domain/progress/model.ts';
import { withAnswer } from '#domain/quiz/round.ts';

const no: Given = { choice: ['no'], revision: 'r1', seconds: 8, guessed: true };
const yes: Given = { choice: ['yes'], revision: 'r1', seconds: 5 };

describe('in practice', () => {
  const first = withAnswer(undefined, no, 0, 10, 'practice');

  test('the first answer counts, with how it was given', () => {
    expect(first).toEqual({ ...no, points: 0, at: 10 });
  });

  test('later answers are practice, and only the latest is kept', () => {
    const second = withAnswer(first, yes, 1, 20, 'practice');
    expect(second).toEqual({ ...first, retry: { choice: ['yes'], at: 20 } });
    const third = withAnswer(second, no, 0, 30, 'practice');
    expect(third).toEqual({ ...first, retry: { choice: ['no'], at: 30 } });
  });

  test('what was written is kept, first and later', () => {
    const nine = withAnswer(undefined, { choice: [], text: '9' }, 0, 10, 'practice');
    expect(nine).toEqual({ choice: [], text: '9', points: 0, at: 10 });
    const ten = withAnswer(nine, { choice: [], text: '9.5' }, 1, 20, 'practice');
    expect(ten.retry).toEqual({ choice: [], text: '9.5', at: 20 });
  });
});

describe('in an exam', () => {
  test('the latest answer counts, with the time of all', () => {
    const first = withAnswer(undefined, no, 0, 10, 'exam');
    expect(withAnswer(first, yes, 1, 20, 'exam')).toEqual({
      ...yes,
      seconds: 13,
      points: 1,
      at: 20,
    });
  });

  test('a guess taken back is no guess', () => {
    const first = withAnswer(undefined, no, 0, 10, 'exam');
    expect(withAnswer(first, yes, 1, 20, 'exam')).not.toHaveProperty('guessed');
  });
});

test('a time that was not taken is not kept as zero', () => {
  expect(withAnswer(undefined, { choice: ['no'] }, 0, 10, 'exam')).not.toHaveProperty('seconds');
});
