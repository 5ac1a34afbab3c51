/** What was done on a day, in words. */
import { dayInWords } from '#components/my-playbook/days.ts';
import { amount } from '#domain/course/amount.ts';
import { actKinds, type ActKind, type Acts } from '#domain/rhythm/acts.ts';

const nouns: Record<ActKind, (count: number) => string> = {
  lesson: (count) => amount(count, 'lesson'),
  check: (count) => amount(count, 'quiz or check', 'quizzes or checks'),
  recall: (count) => `${amount(count, 'question')} recalled`,
  scenario: (count) => amount(count, 'scenario'),
  assessment: (count) => amount(count, 'self-check'),
  plan: (count) => (count === 1 ? 'a plan' : `${count} times a plan`),
  task: (count) => `${amount(count, 'task')} at work`,
  note: (count) => amount(count, 'note or highlight', 'notes or highlights'),
};

/** “18 November: 1 lesson, 2 questions recalled”. */
export function actsInWords(day: string, acts: Acts): string {
  const done = actKinds.flatMap((kind) => {
    const count = acts.get(kind);
    return count === undefined ? [] : [nouns[kind](count)];
  });
  return `${dayInWords(day)}: ${done.join(', ')}`;
}
