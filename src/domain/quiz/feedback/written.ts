import { writtenRow, type Grade } from '../grade/mark.ts';
import { feedbackOf, type Feedback, type Reveal } from './reveal.ts';

/** A written answer: what its outcome or its mistake is told; then the right answer. */
export function writtenFeedback({ marks, because }: Grade, reveal: Reveal): Feedback {
  return feedbackOf([writtenRow], (id) => {
    const mark = marks.get(id);
    const reason = because.get(id);
    const reasons = reason === undefined ? [] : [reason];
    if (mark !== 'right' && reveal !== 'chosen') reasons.push('right');
    return { mark, reasons };
  });
}
