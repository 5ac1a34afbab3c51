import type { Grade } from '../grade/mark.ts';
import type { OrderKey } from '../key.ts';
import { feedbackOf, type Feedback, type Reveal } from './reveal.ts';

/** Items in an order. One out of place keeps its reason until the best order is shown. */
export function orderFeedback(key: OrderKey, { marks }: Grade, reveal: Reveal): Feedback {
  return feedbackOf(key.right, (id) => {
    const mark = marks.get(id);
    if (reveal === 'chosen') return { mark, reasons: mark === 'right' ? [id] : [] };
    return { mark: mark === 'right' ? mark : 'missed', reasons: [id] };
  });
}
