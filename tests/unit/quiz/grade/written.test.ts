import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenRow, type Grade } from '#domain/quiz/grade/mark.ts';
import { gradeNumeric } from '#domain/quiz/grade/numeric.ts';
import { gradeText } from '#domain/quiz/grade/text.ts';
import { numberKey, seed } from '../arbitraries.ts';
import { numeric, text } from '../keys.ts';

/** What somebody who wrote this is told: `right`, `wrong` or a mistake. */
const told = ({ because }: Grade): string | undefined => because.get(writtenRow);

describe('a number', () => {
  const grade = (written: string, key: Partial<typeof numeric> = {}) =>
    gradeNumeric({ ...numeric, ...key }, { choice: [], text: written });

  test.each(['9.5', '9,5', '9.5 %', '9.4', '9.6', '9,60'])(
    '%s is right for 9.5 ± 0.1',
    (written) => {
      expect(grade(written)).toMatchObject({ points: 1, verdict: 'right' });
      expect(told(grade(written))).toBe('right');
    },
  );

  test.each(['9.39', '9.61', '95', '-9.5', 'about nine', ''])('%s is wrong', (written) => {
    const graded = grade(written);
    expect(graded).toMatchObject({ points: 0, verdict: 'wrong' });
    expect([...graded.marks]).toEqual([[writtenRow, 'wrong']]);
    expect(told(graded)).toBe('wrong');
  });

  test('that a known mistake leads to is wrong, and told about that mistake', () => {
    expect(grade('10.4')).toMatchObject({ points: 0 });
    expect(told(grade('10.4'))).toBe('upside-down');
  });

  test('within the tolerance of both is right, not the mistake', () => {
    expect(told(grade('10', { tolerance: 0.5 }))).toBe('right');
  });

  test('is right when one of its readings is', () => {
    const exactly = { tolerance: 0, mistakes: [] };
    expect(grade('1,200', { ...exactly, answer: 1200 }).points).toBe(1);
    expect(grade('1,200', { ...exactly, answer: 1.2 }).points).toBe(1);
  });

  test('is never wrong by a rounding error of the computer', () => {
    expect(grade('0.3', { answer: 0.1 + 0.2, tolerance: 0 }).points).toBe(1);
    expect(grade('1.1', { answer: 1, tolerance: 0.1 }).points).toBe(1); // off by 0.10000000000000009
    expect(grade('4.35', { answer: 4.25, tolerance: 0.1 }).points).toBe(1);
  });

  test('that was never written earns nothing', () => {
    expect(gradeNumeric(numeric, { choice: ['a'] }).points).toBe(0);
  });

  test('at the edges of the tolerance is right, and a tenth beyond is not', () => {
    fc.assert(
      fc.property(numberKey, fc.constantFrom(-1, 1), (key, side) => {
        const at = (off: number): number =>
          grade((key.answer + side * off).toFixed(1), { ...key, mistakes: [] }).points;
        expect(at(key.tolerance)).toBe(1);
        expect(at(key.tolerance + 0.1)).toBe(0);
      }),
      { seed },
    );
  });
});

describe('words', () => {
  const grade = (written: string, key: Partial<typeof text> = {}) =>
    gradeText({ ...text, ...key }, { choice: [], text: written });

  test.each(['the café owner', 'The Cafe Owner.', ' the  café owner ', 'She'])(
    '%s is right',
    (written) => {
      expect(grade(written)).toMatchObject({ points: 1, verdict: 'right' });
      expect(told(grade(written))).toBe('right');
    },
  );

  test.each(['owner', 'the café', '', '?'])('%s is wrong', (written) => {
    expect(grade(written)).toMatchObject({ points: 0, verdict: 'wrong' });
    expect(told(grade(written))).toBe('wrong');
  });

  test('that show a known mistake are wrong, and told about that mistake', () => {
    expect(told(grade('THE WAITER'))).toBe('waiter');
  });

  test('that are right and a mistake at once are right', () => {
    expect(told(grade('she', { mistakes: [{ id: 'who', answers: ['She'] }] }))).toBe('right');
  });

  test('have to be as written where the question says so', () => {
    const exact = ['case', 'accents'] as const;
    expect(grade('the cafe owner', { exact }).points).toBe(0);
    expect(grade('The café owner', { exact }).points).toBe(0);
    expect(grade('the café owner!', { exact }).points).toBe(1);
  });

  test('never written are not right, even where a sign is the answer', () => {
    expect(gradeText({ ...text, answers: ['+'] }, { choice: ['a'] }).points).toBe(0);
    expect(grade('+', { answers: ['+'] }).points).toBe(1);
  });
});
