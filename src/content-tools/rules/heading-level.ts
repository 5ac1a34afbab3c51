import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** The template draws the page title as the only first-level heading; the body continues from there. */
export function* headingLevel(course: Course): Generator<Problem> {
  for (const { body } of course.pages) {
    let previous = 1;
    for (const { depth, text, place } of body.headings) {
      if (depth === 1 || depth > previous + 1) {
        const level = '#'.repeat(Math.max(2, Math.min(depth, previous + 1)));
        const fact =
          depth === 1
            ? 'the page title is the only heading with one #'
            : `a heading with ${depth} # follows one with ${previous}`;
        yield problemAt('heading-level', place, 'body', fact, `Write “${level} ${text}”.`);
      }
      previous = Math.max(2, depth);
    }
  }
}
