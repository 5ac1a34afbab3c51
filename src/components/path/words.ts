/** What is said of a path and its steps: as served, and as filled in later. */
import { amount } from '#domain/course/amount.ts';
import type { ModuleDate } from '#domain/course/path-dates.ts';
import type {
  FullPath,
  ModuleProgress,
  PathProgress,
  Step,
  StepKind,
  StepProgress,
} from '#domain/course/path-progress-model.ts';
import { stepsOf } from '#domain/course/path-progress.ts';

/** Kinds of steps, as they are named before a title. */
export const kindNames: Readonly<Record<StepKind, string>> = {
  lesson: 'Lesson',
  assessment: 'Self-check',
  quiz: 'Quiz',
  task: 'At work',
};

const nouns: Readonly<Record<StepKind, readonly [one: string, many: string]>> = {
  lesson: ['lesson', 'lessons'],
  assessment: ['self-check', 'self-checks'],
  quiz: ['quiz', 'quizzes'],
  task: ['task at work', 'tasks at work'],
};

/** How much there is of each kind: “10 lessons, 1 quiz and 5 tasks at work”. */
export function contentsInWords(steps: readonly Step[]): string {
  const parts = Object.entries(nouns).flatMap(([kind, [one, many]]) => {
    const count = steps.filter((step) => step.kind === kind).length;
    return count === 0 ? [] : [amount(count, one, many)];
  });
  return new Intl.ListFormat('en-GB').format(parts);
}

/** Everything a path offers, and how long it takes. */
export function pathInWords(path: FullPath, { minutesLeft, minutesDone }: PathProgress): string {
  const minutes = minutesLeft + minutesDone;
  const long = minutes === 0 ? '' : `, about ${amount(minutes, 'minute')} in all`;
  return `${contentsInWords(stepsOf(path))}${long}`;
}

/** “3 of 7 steps done”, as rings say it. */
export const stepsInWords = ({ done, total }: { done: number; total: number }): string =>
  `${done} of ${amount(total, 'step')} done`;

/** What is left: “5 steps left, about 45 minutes”. */
export function leftInWords({ done, total, minutesLeft }: PathProgress): string {
  const steps = `${amount(total - done, 'step')} left`;
  return minutesLeft === 0 ? steps : `${steps}, about ${amount(minutesLeft, 'minute')}`;
}

/** What the page of a path leads to. */
export interface NextWords {
  eyebrow: string;
  title: string;
  /** How much of the path is left. */
  left: string;
  button: string;
  href: string;
}

/**
 * The next thing to do on a path; when all is done, its certificate.
 * @param certificate address of the certificate
 * @param finished what the day is called on which the path was finished
 */
export function nextInWords(
  progress: PathProgress,
  certificate: string,
  finished: string | undefined,
): NextWords {
  const { next, stage } = progress;
  if (stage === 'done' || !next) {
    return {
      eyebrow: finished === undefined ? 'Finished' : `Finished ${finished}`,
      title: 'You have done what this path asks',
      left: 'Go back to any part at any time.',
      button: 'See your certificate',
      href: certificate,
    };
  }
  const lead = stage === 'open' ? 'Start here' : 'Next on this path';
  const long = next.minutes === 0 ? '' : `, ${next.minutes} min`;
  return {
    eyebrow: `${lead}: ${kindNames[next.kind].toLowerCase()}${long}`,
    title: next.title,
    left: leftInWords(progress),
    button: stage === 'open' ? 'Start' : next.kind === 'task' ? 'Go to the task' : 'Continue',
    href: next.href,
  };
}

/** The state of a stop on the map. @param leads whether what comes next stands in this module */
export function stopInWords(module: ModuleProgress, leads: boolean, begun: boolean): string {
  if (module.stage === 'done') return 'Done';
  if (leads) return begun ? 'You are here' : 'Start here';
  return module.minutesLeft === 0 ? 'At work' : `${module.minutesLeft} min`;
}

/** When a module is due. @param day the date as people say it */
export function dueInWords({ when }: ModuleDate, day: string): string {
  if (when === 'past') return `planned for ${day}`;
  return when === 'now' ? `now, until ${day}` : `by ${day}`;
}

/**
 * What stands before the link to a quiz or self-check.
 * @param day the date it was done, as people say it; undefined while it is open
 * @param allRead whether every lesson of the path that the quiz covers is marked done
 */
export function checkInWords({ step }: StepProgress, day: string | undefined, allRead: boolean) {
  if (step.kind === 'assessment')
    return day === undefined ? 'Self-check, for your eyes only:' : `Taken ${day}:`;
  if (day !== undefined) return `Passed ${day}:`;
  return allRead ? 'Check what stuck:' : 'Know this already? Test out:';
}
