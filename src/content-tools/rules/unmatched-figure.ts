import type { Course } from '../course.ts';
import { quotedFigures } from '../figures/quoted-figures.ts';
import { problemAt, type Problem } from '../problem.ts';

/** A figure that a page quotes stands in the `figures` of its source. What is read, and what is not: `quotedFigures`. */
export function* unmatchedFigure(course: Course): Generator<Problem> {
  for (const { text, place, field, ids, isListed } of quotedFigures(course)) {
    if (isListed) continue;
    const named = ids.length === 0 ? 'any source, and this page lists none' : ids.join(', ');
    const fact = `“${text}” is not among the figures of ${named}`;
    const hint =
      'Correct it, cite its source, or add it to “figures” in sources.yaml if the source has it.';
    yield problemAt('unmatched-figure', place, field, fact, hint);
  }
}
