/**
 * Today's dose and “Continue”. The page serves the lessons as data in `[data-dose]`; the first lesson stands there
 * already, so the card keeps its place and its size.
 */
import { lessonsFor, type LessonCard } from '#domain/course/course.ts';
import { doseOf } from '#domain/course/dose.ts';
import type { Role } from '#domain/course/role.ts';
import { today } from '#storage/now.ts';

function fill(
  card: HTMLElement,
  lesson: LessonCard,
  words: { eyebrow: string; button: string },
): void {
  const put = (part: string, text: string) => {
    const place = card.querySelector(`[data-dose-part="${part}"]`);
    if (place) place.textContent = text;
  };
  put('eyebrow', words.eyebrow);
  put('minutes', String(lesson.minutes));
  put('title', lesson.title);
  put('description', lesson.description);
  put('button', words.button);
  card.querySelector('a')?.setAttribute('href', lesson.address);
}

/**
 * Shows the next lesson on every dose card under `root`: those for everyone first, then those of the learner's role.
 * `address` in the data already carries the base path.
 */
export function showContinue(
  root: ParentNode,
  done: ReadonlySet<string>,
  role: Role | undefined,
): void {
  for (const card of root.querySelectorAll<HTMLElement>('[data-dose]')) {
    const data = card.querySelector('script')?.textContent;
    if (!data) continue;
    const lessons = lessonsFor(JSON.parse(data) as LessonCard[], role);
    const started = lessons.some((lesson) => done.has(lesson.id));
    const finished = lessons.every((lesson) => done.has(lesson.id));
    const lesson = doseOf(lessons, done, today());
    if (!lesson) continue;
    if (finished)
      fill(card, lesson, { eyebrow: 'All done. Worth a second look', button: 'Read it again' });
    else if (started)
      fill(card, lesson, { eyebrow: 'Continue where you left', button: 'Continue' });
    else fill(card, lesson, { eyebrow: 'Today’s daily dose', button: 'Start the dose' });
  }
}
