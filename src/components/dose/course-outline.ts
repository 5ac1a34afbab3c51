/** The course as data, loaded by pages that have something to say about it. */
import type { CourseOutline } from '#domain/course/outline.ts';

let outline: Promise<CourseOutline> | undefined;

async function load(): Promise<CourseOutline> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/course.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Made by the same build as this code: src/pages/course.json.ts.
  return (await response.json()) as CourseOutline;
}

/** The outline of the course, loaded once a page. A failed try is forgotten, so that the next one asks again. */
export function courseOutline(): Promise<CourseOutline> {
  outline ??= load().catch((error: unknown) => {
    outline = undefined;
    throw error;
  });
  return outline;
}
