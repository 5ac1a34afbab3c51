import type { LearnerResponse } from '#domain/progress/model.ts';
import type { ChoiceKey } from '../key.ts';
import { gradeOf, type Grade, type Mark } from './mark.ts';

/**
 * Grades options chosen.
 *
 * - One right option: 1 point for it, else 0. With two or more ids only the first counts, as radio buttons have it.
 * - `multiple`: (right ones chosen − wrong ones chosen) ÷ right ones, never under 0. The rule authors read in
 *   `#domain/content/question/chosen.ts`; choosing everything earns nothing when half the options are wrong.
 */
export function gradeChoice(key: ChoiceKey, { choice }: LearnerResponse): Grade {
  const known = [...new Set(choice)].filter((id) => key.choices.includes(id));
  const chosen = key.type === 'multiple' ? known : known.slice(0, 1);
  const marks = new Map<string, Mark>();
  for (const id of chosen) marks.set(id, key.right.includes(id) ? 'right' : 'wrong');
  for (const id of key.right) if (!chosen.includes(id)) marks.set(id, 'missed');
  const wrong = chosen.filter((id) => !key.right.includes(id)).length;
  return gradeOf(marks, key.right.length, wrong);
}
