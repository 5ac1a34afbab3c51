/** The series of doses that people can subscribe to. */
import { lessonsOf, lessonsOfAll, type LessonCard } from '#domain/course/course.ts';
import { allPaths } from './course.ts';

/** Doses that come round one a working day. */
export interface Series {
  /** Part of addresses and of the ids of calendar events: never changes. */
  id: string;
  title: string;
  /** One sentence: who it is for. */
  description: string;
  lessons: readonly LessonCard[];
}

/** The series of everything, which feeds carry and which is shown to everybody. */
export async function commonSeries(): Promise<Series> {
  return {
    id: 'all',
    title: 'Every daily dose',
    description: 'All lessons of the playbook, for everyone and for each role.',
    lessons: lessonsOfAll(await allPaths()),
  };
}

/**
 * The common series, then one for each path. A path with dates has none: its days count from each learner’s own start,
 * and its lessons stand in the other series.
 */
export async function allSeries(): Promise<Series[]> {
  const paths = (await allPaths()).filter(({ modules }) =>
    modules.every(({ day }) => day === undefined),
  );
  const series = paths.map((path) => ({
    id: path.id,
    title: path.title,
    description: path.description,
    lessons: lessonsOf(path),
  }));
  return [await commonSeries(), ...series].filter(({ lessons }) => lessons.length > 0);
}
