import type { Grade } from '../grade/mark.ts';
import type { MatchKey } from '../key.ts';
import { feedbackOf, type Feedback, type Reveal } from './reveal.ts';

/** Matched rows: why it is right, or what the picked answer fits; then what fits the row. */
export function matchFeedback(key: MatchKey, { marks, because }: Grade, reveal: Reveal): Feedback {
  return feedbackOf([...key.right.keys()], (id) => {
    const mark = marks.get(id);
    const picked = because.get(id);
    const reasons = picked === undefined ? [] : [picked];
    if (mark === 'right' || reveal !== 'chosen') reasons.push(id);
    return { mark, reasons };
  });
}
