/** Lessons for tests of feeds and calendars. */
import type { LessonCard } from '#domain/course/course.ts';

const card = (id: string): LessonCard => ({
  id,
  title: `Lesson ${id}`,
  description: `About ${id}.`,
  address: `/lessons/${id.toLowerCase()}/`,
  role: 'everyone',
  minutes: 5,
});

/** So many lessons. */
export const lessonCards = (count: number): LessonCard[] =>
  Array.from({ length: count }, (_, index) => card(`F${index + 1}`));

/** One whose words hold all that a format may trip over. */
export const hostile: LessonCard = {
  ...card('X1'),
  title: 'A & B <b>bold</b> ]]> “quotes” \u0007 &amp; 🫙',
  description: 'Less < more & <script>alert(1)</script>; a, b; back\\slash “é” ]]>',
};
