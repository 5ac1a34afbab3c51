import type { Question } from '#domain/content/question.ts';
import { pagesOf, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** A bank holds at least this many graded questions for each one drawn, so that half of a retake is new. */
const bankPerDraw = 1.5;

/** A draw from a bank that is hardly larger asks the same questions again. */
export function* drawTooLarge(course: Course): Generator<Problem> {
  for (const { data, fields } of pagesOf(course, 'quiz')) {
    const { draw } = data;
    const bank = data.questions.filter(isGraded).length;
    if (draw === undefined || bank >= draw * bankPerDraw) continue;
    const fact =
      draw >= bank
        ? `draws ${draw} of ${bank} graded questions, so every round asks them all`
        : `draws ${draw} of ${bank} graded questions, so a retake asks at least ${2 * draw - bank} again`;
    const most = Math.floor(bank / bankPerDraw);
    const smaller = most > 0 ? `draw at most ${most}` : 'take “draw:” out';
    const hint = `Write ${Math.ceil(draw * bankPerDraw)} graded questions or more, or ${smaller}.`;
    yield problemAt('draw-too-large', fields.place(['draw']), fields.name(['draw']), fact, hint);
  }
}

/** Reflections and scales are always asked and never drawn. */
export function isGraded({ type }: Question): boolean {
  return type !== 'reflection' && type !== 'likert';
}
