/** The shape of a rule. */
import type { Course } from '../course.ts';
import type { Problem } from '../problem.ts';

/** Looks at the whole course and yields every place where the rule is broken, in any order. */
export type Check = (course: Course) => Iterable<Problem>;
