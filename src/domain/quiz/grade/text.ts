import type { LearnerResponse } from '#domain/progress/model.ts';
import { fold } from '../fold.ts';
import type { TextKey } from '../key.ts';
import { gradeOf, writtenRow, type Grade } from './mark.ts';

/** 1 point for an accepted wording after folding, else 0. A wording that shows a known mistake is told about it. */
export function gradeText(key: TextKey, { text = '' }: LearnerResponse): Grade {
  const written = fold(text, key.exact);
  const isSame = (wording: string): boolean => fold(wording, key.exact) === written;
  const right = key.answers.some(isSame);
  const mistake = key.mistakes.find(({ answers }) => answers.some(isSame));
  const reason = right ? 'right' : (mistake?.id ?? 'wrong');
  const marks = new Map([[writtenRow, right ? ('right' as const) : ('wrong' as const)]]);
  return gradeOf(marks, 1, 0, new Map([[writtenRow, reason]]));
}
