/**
 * Today's dose and “Continue”. The page serves the lessons as data in `[data-dose]`; the first lesson stands there
 * already, so the card keeps its place and its size.
 */
import { lessonsFor, type LessonCard } from '#domain/course/course.ts';
import { doseOf } from '#domain/course/dose.ts';
import type { Role } from '#domain/course/role.ts';
import { today } from '#storage/now.ts';

/** A lesson as the dose card carries it: `href` is its address under the base path. */
export interface Dose extends Omit<LessonCard, 'address'> {
  href: string;
}

function fill(card: HTMLElement, lesson: Dose, words: { eyebrow: string; button: string }): void {
  const put = (part: string, text: string) => {
    const place = card.querySelector(`[data-dose-part="${part}"]`);
    if (place) place.textContent = text;
  };
  put('eyebrow', words.eyebrow);
  put('minutes', String(lesson.minutes));
  put('title', lesson.title);
  put('description', lesson.description);
  put('button', words.button);
  card.querySelector('a')?.setAttribute('href', lesson.href);
}

/** For a learner who has begun, the first button of the home page leads on instead of asking who they are. */
function leadOn(root: ParentNode, lesson: Dose): void {
  for (const button of root.querySelectorAll('[data-continue]')) {
    const words = button.querySelector('span');
    if (words) words.textContent = 'Continue';
    button.setAttribute('href', lesson.href);
  }
}

/**
 * Shows the next lesson on every dose card under `root`: those for everyone first, then those of the learner's role.
 */
export function showContinue(
  root: ParentNode,
  done: ReadonlySet<string>,
  role: Role | undefined,
): void {
  for (const card of root.querySelectorAll<HTMLElement>('[data-dose]')) {
    const data = card.querySelector('script')?.textContent;
    if (!data) continue;
    const lessons = lessonsFor(JSON.parse(data) as Dose[], role);
    const started = lessons.some((lesson) => done.has(lesson.id));
    const finished = lessons.every((lesson) => done.has(lesson.id));
    const lesson = doseOf(lessons, done, today());
    if (!lesson) continue;
    if (started) leadOn(root, lesson);
    if (finished)
      fill(card, lesson, { eyebrow: 'All done. Worth a second look', button: 'Read it again' });
    else if (started)
      fill(card, lesson, { eyebrow: 'Continue where you left off', button: 'Continue' });
    else fill(card, lesson, { eyebrow: 'Today’s daily dose', button: 'Start the dose' });
  }
}
