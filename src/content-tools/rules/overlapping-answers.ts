import type { QuestionOf } from '#domain/content/question.ts';
import { fold } from '#domain/quiz/fold.ts';
import type { Course } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { questionsOf } from './questions.ts';

/** A value or wording of a written question: where it stands, and what it leads to. */
interface Entry<Written> {
  readonly path: FieldPath;
  readonly written: Written;
  /** For messages: the right answer, mistake “net”. */
  readonly leadsTo: string;
}

/** What a learner writes is taken for the right answer first, then for the first mistake it fits: later ones are lost. */
export function* overlappingAnswers(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const overlaps =
      question.type === 'numeric'
        ? numbersTooNear(question)
        : question.type === 'text'
          ? wordingsAlike(question)
          : [];
    for (const { inside, message, hint } of overlaps) {
      const at = [...path, ...inside];
      const { place, name } = page.fields;
      yield problemAt('overlapping-answers', place(at), name(at), message, hint);
    }
  }
}

interface Overlap {
  readonly inside: FieldPath;
  readonly message: string;
  readonly hint: string;
}

/** Differences of decimals in binary miss the exact number by about 1e-16 of it; grading allows for the same. */
const rounding = 1e-9;

function numbersTooNear({ answer, tolerance, mistakes }: QuestionOf<'numeric'>): Overlap[] {
  const entries: Entry<number>[] = [
    { path: ['answer'], written: answer, leadsTo: 'the right answer' },
    ...mistakes.map(({ id, value }, index) => ({
      path: ['mistakes', index, 'value'],
      written: value,
      leadsTo: `mistake “${id}”`,
    })),
  ];
  const isNear = (one: number, other: number): boolean =>
    Math.abs(one - other) <= tolerance + rounding * Math.max(1, Math.abs(one));
  return overlapsOf(entries, isNear, ({ written }, first) => ({
    message:
      written === first.written
        ? `${written} already leads to ${first.leadsTo}`
        : `${written} is within the tolerance of ${first.written}, which leads to ${first.leadsTo}`,
    hint: `Take this mistake out, or correct its value${tolerance > 0 ? ' or the tolerance' : ''}.`,
  }));
}

function wordingsAlike({ answers, exact, mistakes }: QuestionOf<'text'>): Overlap[] {
  const entries: Entry<string>[] = [
    ...answers.map((written, index) => ({
      path: ['answers', index],
      written,
      leadsTo: 'the right answer',
    })),
    ...mistakes.flatMap(({ id, answers: wordings }, index) =>
      wordings.map((written, line) => ({
        path: ['mistakes', index, 'answers', line],
        written,
        leadsTo: `mistake “${id}”`,
      })),
    ),
  ];
  const isAlike = (one: string, other: string): boolean => fold(one, exact) === fold(other, exact);
  return overlapsOf(entries, isAlike, ({ written }, first) => ({
    message: `“${written}” is read as “${first.written}”, which leads to ${first.leadsTo}`,
    hint: 'Take it out. What counts in a wording, such as accents, is listed in “exact:”.',
  }));
}

/** Every entry that an earlier one takes the answers of. */
function overlapsOf<Written>(
  entries: readonly Entry<Written>[],
  isSame: (one: Written, other: Written) => boolean,
  describe: (entry: Entry<Written>, first: Entry<Written>) => Omit<Overlap, 'inside'>,
): Overlap[] {
  return entries.flatMap((entry, index) => {
    const first = entries.slice(0, index).find(({ written }) => isSame(entry.written, written));
    return first === undefined ? [] : [{ inside: entry.path, ...describe(entry, first) }];
  });
}
