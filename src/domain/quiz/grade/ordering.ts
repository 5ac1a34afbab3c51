import type { LearnerResponse } from '#domain/progress/model.ts';
import type { OrderKey } from '../key.ts';
import { gradeOf, type Grade, type Mark } from './mark.ts';

/**
 * Items standing at their right place ÷ items (“absolute position”: the rule of Moodle’s ordering question,
 * `qtype_ordering` GRADING_ABSOLUTE_POSITION). Chosen over rules that compare neighbours because each row can then be
 * marked on its own and the marks add up to the score. One item at the wrong end moves all others by one place and
 * earns nothing. An order that lacks an item earns nothing.
 */
export function gradeOrdering(key: OrderKey, { choice }: LearnerResponse): Grade {
  const order = [...new Set(choice)].filter((id) => key.right.includes(id));
  const placed = order.length === key.right.length ? order : [];
  const mark = (id: string, place: number): Mark => (key.right[place] === id ? 'right' : 'wrong');
  return gradeOf(new Map(placed.map((id, place) => [id, mark(id, place)])), key.right.length);
}
