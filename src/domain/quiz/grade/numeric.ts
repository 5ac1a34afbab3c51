import type { LearnerResponse } from '#domain/progress/model.ts';
import type { NumberKey } from '../key.ts';
import { readNumber } from '../read-number.ts';
import { gradeOf, writtenRow, type Grade } from './mark.ts';

/** Sums and shares in binary miss the exact number by about 1e-16 of it; nobody must fail by that. */
const rounding = 1e-9;

/**
 * 1 point when a reading of the number is within the tolerance, else 0. A wrong number that a known mistake leads to,
 * within the same tolerance, is told about that mistake. What cannot be read as a number is wrong.
 */
export function gradeNumeric(key: NumberKey, { text = '' }: LearnerResponse): Grade {
  const readings = readNumber(text, key.unit);
  const isNear = (value: number): boolean =>
    readings.some(
      (each) => Math.abs(each - value) <= key.tolerance + rounding * Math.max(1, Math.abs(value)),
    );
  const right = isNear(key.answer);
  const mistake = key.mistakes.find(({ value }) => isNear(value));
  const reason = right ? 'right' : (mistake?.id ?? 'wrong');
  const marks = new Map([[writtenRow, right ? ('right' as const) : ('wrong' as const)]]);
  return gradeOf(marks, 1, 0, new Map([[writtenRow, reason]]));
}
