import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** The days of a dated path go up from module to module: a later stage cannot be due before an earlier one. */
export function* pathDays(course: Course): Generator<Problem> {
  for (const { data, fields } of course.paths) {
    let before: { id: string; day: number } | undefined;
    for (const [index, { id, day }] of (data?.modules ?? []).entries()) {
      if (day === undefined) continue;
      if (before && day <= before.day) {
        const path = ['modules', index, 'day'];
        yield problemAt(
          'path-days',
          fields.place(path),
          fields.name(path),
          `day ${day} does not come after day ${before.day} of module “${before.id}”`,
          'Days are counted from the day the learner starts, which is day 1. Give the later module the later day.',
        );
      }
      before = { id, day };
    }
  }
}
