/** What the dose and “Continue” depend on, read from the learner record. */
import type { ResumeFacts } from '#domain/course/continue.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

/** Reads the facts as they are now. */
export async function resumeFacts(record: LearnerRecord): Promise<ResumeFacts> {
  const [role, path, lessons, places, rounds] = await Promise.all([
    record.get('role'),
    record.get('path'),
    record.list('lesson'),
    record.list('place'),
    record.list('round'),
  ]);
  const start = path && (await record.get('start', path.path));
  const done = [...lessons].filter(([, lesson]) => lesson.done);
  return {
    role: role?.role,
    path: path?.path,
    start: start?.on,
    done: new Map(done.map(([id, { on }]) => [id, on])),
    places,
    rounds,
  };
}

/** Whether there is anything to go on from. */
export const hasBegun = ({ done, places, path }: ResumeFacts): boolean =>
  done.size > 0 || places.size > 0 || path !== undefined;
