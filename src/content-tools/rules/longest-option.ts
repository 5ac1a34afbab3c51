import type { QuestionOf } from '#domain/content/question.ts';
import { pagesOf, type Course } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';

/** Largest share of a quiz’s single questions whose right option may stand out by its length. */
export const mostLongest = 0.35;
/** Fewer single questions than this show no habit. A lesson’s check never has more than three questions. */
const fewestQuestions = 3;

/**
 * Right options grow long because authors hedge them, and test-wise learners pick the longest without reading.
 * Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, “A Review of Multiple-Choice Item-Writing Guidelines
 * for Classroom Assessment”, Applied Measurement in Education 15(3), 2002: keep the length of choices about equal.
 */
export function* longestOption(course: Course): Generator<Problem> {
  for (const { data, fields } of pagesOf(course, 'quiz')) {
    const singles = data.questions.flatMap((question, index) =>
      question.type === 'single' ? [longestRight(question, ['questions', index])] : [],
    );
    const found = singles.filter((option) => option !== undefined);
    const most = Math.max(1, Math.floor(singles.length * mostLongest));
    if (singles.length < fewestQuestions || found.length <= most) continue;
    for (const { path, by } of found) {
      yield problemAt(
        'longest-option',
        fields.place(path),
        fields.name(path),
        `the right option is the longest, by ${characters(by)}, in ${found.length} of ${singles.length} single questions`,
        `Shorten it, or give a wrong option as much to say. At most ${most} may stand out here.`,
      );
    }
  }
}

export interface LongestRight {
  /** Path of the option’s text. */
  readonly path: FieldPath;
  /** How much longer it is than the next one, in characters. */
  readonly by: number;
}

/** The right option when it is longer than every wrong one, else undefined. */
export function longestRight(
  { options }: QuestionOf<'single'>,
  path: FieldPath,
): LongestRight | undefined {
  const longestOf = (texts: readonly { text: string }[]): number =>
    Math.max(0, ...texts.map(({ text }) => text.length));
  const by =
    longestOf(options.filter(({ correct }) => correct)) -
    longestOf(options.filter(({ correct }) => !correct));
  const right = options.findIndex(({ correct }) => correct);
  return by > 0 ? { path: [...path, 'options', right, 'text'], by } : undefined;
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
