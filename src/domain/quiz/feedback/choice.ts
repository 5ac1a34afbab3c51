import type { Grade } from '../grade/mark.ts';
import type { ChoiceKey, OpenKey } from '../key.ts';
import { feedbackOf, type Feedback, type Reveal } from './reveal.ts';

/** Options. The one right option is not given away while only the chosen one is explained. */
export function choiceFeedback(key: ChoiceKey, { marks }: Grade, reveal: Reveal): Feedback {
  return feedbackOf(key.choices, (id) => {
    const mark = marks.get(id);
    const secret = mark === 'missed' && key.type !== 'multiple' && reveal === 'chosen';
    if (secret) return { mark: undefined, reasons: [] };
    return { mark, reasons: mark !== undefined || reveal === 'all' ? [id] : [] };
  });
}

/** Places on a scale have no marks: the chosen one is told something, and the others when asked. */
export function scaleFeedback(key: OpenKey, chosen: readonly string[], reveal: Reveal): Feedback {
  return feedbackOf(key.choices, (id) => ({
    mark: undefined,
    reasons: reveal === 'all' || chosen.includes(id) ? [id] : [],
  }));
}
