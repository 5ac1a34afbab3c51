/** Today's daily dose, the same for everyone who has read nothing yet: one lesson a calendar day, in turn. */

/**
 * The dose of a day: the next lesson that is not done; when all are done, lessons come round again day by day.
 * @param on local calendar date, YYYY-MM-DD
 */
export function doseOf<Lesson extends { id: string }>(
  lessons: readonly Lesson[],
  done: ReadonlySet<string>,
  on: string,
): Lesson | undefined {
  const open = lessons.find((lesson) => !done.has(lesson.id));
  if (open) return open;
  // Calendar arithmetic on the date alone: UTC midnights are whole days apart in every zone and on clock-change days.
  const day = Date.parse(`${on}T00:00:00Z`) / 86_400_000;
  return lessons[((day % lessons.length) + lessons.length) % lessons.length];
}
