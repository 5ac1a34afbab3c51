/** What the learner record says of paths. */
import type { PathFacts } from '#domain/course/path-progress-model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

/** Reads everything that any path may ask for. */
export async function readFacts(record: LearnerRecord): Promise<PathFacts> {
  const [lessons, tasks, attempts, results] = await Promise.all([
    record.list('lesson'),
    record.list('task'),
    record.events('attempt'),
    record.events('assessment'),
  ]);
  return {
    lesson: daysDone(lessons),
    task: daysDone(tasks),
    quiz: firstDays(attempts.filter(({ passed }) => passed).map(({ quiz, on }) => [quiz, on])),
    assessment: firstDays(results.map(({ assessment, on }) => [assessment, on])),
  };
}

const daysDone = (entries: ReadonlyMap<string, { done: boolean; on: string }>) =>
  new Map([...entries].flatMap(([id, { done, on }]) => (done ? [[id, on] as const] : [])));

/** The first day of each id. @param days oldest first */
const firstDays = (days: readonly (readonly [id: string, on: string])[]) =>
  new Map(days.toReversed());
