/** What the dose and “Continue” depend on, read from the learner record. */
import { withoutFuture, type ResumeFacts } from '#domain/course/continue.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { stampOf } from '#storage/now.ts';

/** Reads the facts as they are now, with no day or moment after it. */
export async function resumeFacts(record: LearnerRecord): Promise<ResumeFacts> {
  const [role, path, lessons, places, rounds] = await Promise.all([
    record.get('role'),
    record.get('path'),
    record.list('lesson'),
    record.list('place'),
    record.list('round'),
  ]);
  const attempts = await record.events('attempt');
  // Newest first: of several passes of one quiz, the earliest is written last and stays.
  const passes = attempts.filter(({ passed }) => passed).toReversed();
  const [walks, results] = await Promise.all([
    record.events('scenario'),
    record.events('assessment'),
  ]);
  const finished = [
    ...attempts.map(({ quiz, at }) => [quiz, at] as const),
    ...walks.map(({ scenario, at }) => [scenario, at] as const),
    ...results.map(({ assessment, at }) => [assessment, at] as const),
  ];
  const start = path && (await record.get('start', path.path));
  const done = [...lessons].filter(([, lesson]) => lesson.done);
  const facts: ResumeFacts = {
    role: role?.role,
    path: path?.path,
    start: start?.on,
    done: new Map(done.map(([id, { on }]) => [id, on])),
    passed: new Map(passes.map(({ quiz, on }) => [quiz, on])),
    places,
    rounds,
    // Oldest first, so the last one stays.
    finished: new Map(finished),
  };
  return withoutFuture(facts, stampOf());
}

/** Whether there is anything to go on from. */
export const hasBegun = ({ done, places, path }: ResumeFacts): boolean =>
  done.size > 0 || places.size > 0 || path !== undefined;
