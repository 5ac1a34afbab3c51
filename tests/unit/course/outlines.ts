/** Small courses for tests. */
import type { CourseOutline, PageOutline, PathOutline } from '#domain/course/outline.ts';
import type { Role } from '#domain/course/role.ts';

/** A lesson of six minutes with two headings. */
export const lesson = (id: string, role: Role = 'everyone'): PageOutline => ({
  id,
  kind: 'lesson',
  title: `Lesson ${id}`,
  description: `About ${id}.`,
  href: `/lessons/${id}/`,
  role,
  minutes: 6,
  sections: [
    { id: 'why', title: 'Why it works' },
    { id: 'recall', title: 'Recall' },
  ],
});

/** A path whose modules hold these lessons; with days, a path with dates. */
export const path = (
  id: string,
  modules: readonly (readonly string[])[],
  days: readonly number[] = [],
): PathOutline => ({
  id,
  role: 'everyone',
  modules: modules.map((lessons, index) => {
    const day = days[index];
    return { lessons, ...(day !== undefined && { day }) };
  }),
});

/** Three lessons for everyone, two for the frontline, one for leaders; and a path with dates over the first three. */
export const course: CourseOutline = {
  pages: [
    ...['F1', 'F2', 'F3'].map((id) => lesson(id)),
    ...['C1', 'C2'].map((id) => lesson(id, 'frontline')),
    lesson('L1', 'leader'),
  ],
  paths: [
    path('foundation', [['F1', 'F2'], ['F3']]),
    path('new-hire', [['F1'], ['F2', 'F3'], []], [1, 7, 30]),
    path('frontline', [['C1', 'C2']]),
    path('leader', [['L1']]),
  ],
};
