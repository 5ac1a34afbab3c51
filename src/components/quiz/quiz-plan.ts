import { isGraded } from '#domain/quiz/key.ts';
import type { QuestionView } from './question-view.ts';
import type { QuizPlan } from './round-store.ts';

/** Reads what the markup says about a quiz. Markup: Quiz.astro, Question.astro. */
export function planOf(host: HTMLElement, views: readonly QuestionView[]): QuizPlan {
  const { quiz = '', pass, start } = host.dataset;
  const first = (host.dataset.first ?? '').split(' ');
  return {
    id: quiz,
    bank: views,
    first:
      host.dataset.first === undefined
        ? views.filter(({ key }) => isGraded(key)).map(({ key }) => key.id)
        : first,
    pass: pass === undefined ? undefined : Number(pass),
    mode: start === 'exam' ? 'exam' : 'practice',
    rounds: start !== undefined,
    lacking: host.querySelector('.quiz-q[data-plain]:not([data-type=reflection])') !== null,
  };
}
