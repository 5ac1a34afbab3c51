import { isWhollyRead, taughtIdeas, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';

/** An idea is counted by its id, so a misspelt one would be taught under a name that nobody looks for. */
export function* unknownIdea(course: Course): Generator<Problem> {
  const known = course.ideas.flatMap(({ id }) => id ?? []);
  if (known.length < course.ideas.length) return;
  for (const page of course.pages) {
    for (const [index, id] of taughtIdeas(page).entries()) {
      if (known.includes(id)) continue;
      const path = ['ideas', index];
      yield problemAt(
        'unknown-idea',
        page.fields.place(path),
        page.fields.name(path),
        `there is no idea with the id “${id}”`,
        didYouMean(id, known) ?? 'Take an id from src/content/ideas, or add the idea there.',
      );
    }
  }
}

/** The course claims to hold what its seeds suggest. A draft teaches nobody yet. */
export function* untaughtIdea(course: Course): Generator<Problem> {
  if (!isWhollyRead(course)) return;
  const taught = new Set(course.pages.filter(({ draft }) => !draft).flatMap(taughtIdeas));
  for (const { data, fields } of course.ideas) {
    if (data === undefined || taught.has(data.id)) continue;
    yield problemAt(
      'untaught-idea',
      fields.place(['id']),
      fields.name(['id']),
      `no published page teaches the idea “${data.id}”`,
      'Teach it and add its id to the ideas of that page. Do not list it where it is not taught.',
    );
  }
}
