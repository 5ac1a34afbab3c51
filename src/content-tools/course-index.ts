/** Look-up tables of the course for Markdown plugins: what an id in prose points at. */
import type { Term } from '#domain/content/glossary.ts';
import type { Kind } from '#domain/content/page.ts';
import type { Source } from '#domain/content/source.ts';
import type { Entry } from './course.ts';
import type { Heading } from './load/body.ts';
import { loadCourse } from './load.ts';

export interface IndexedPage {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Address without base, for example `/lessons/everyones-job/no-spare-seats/`. */
  readonly address: string;
  readonly headings: readonly Heading[];
}

export interface CourseIndex {
  /** Lessons, guides, quizzes, scenarios, assessments and tools by id. Plain pages have no id. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the course and indexes it by id. Faulty entries are left out or come as far as they can be read: saying
 * what is wrong is the content check’s task.
 *
 * @param root folder that holds `src/content`
 */
export async function loadCourseIndex(root: string): Promise<CourseIndex> {
  const { pages, terms, sources } = await loadCourse(root);
  return {
    pages: new Map(
      pages.flatMap(({ id, kind, title, address, body: { headings } }) =>
        id === undefined ? [] : [[id, { id, kind, title, address, headings }]],
      ),
    ),
    terms: byId(terms),
    sources: byId(sources),
  };
}

function byId<Data extends { id: string }>(entries: readonly Entry<Data>[]): Map<string, Data> {
  return new Map(entries.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data]])));
}
