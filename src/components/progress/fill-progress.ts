/** Ticks, rings, “Continue” and the path being followed: all that a page shows of the learner record by itself. */
import { openLearnerRecord } from '#storage/learner-record.ts';
import { showContinue } from './show-continue.ts';
import { showPath } from './show-path.ts';
import { showRole } from './show-role.ts';
import { showTicks } from './show-ticks.ts';

/** Fills `root` now and after every change, in this tab or another. Returns the way to stop. */
export async function fillProgress(root: ParentNode): Promise<() => void> {
  const record = await openLearnerRecord();
  const show = async () => {
    const lessons = await record.list('lesson');
    const done = new Set([...lessons].filter(([, { done }]) => done).map(([id]) => id));
    showTicks(root, done);
    const role = (await record.get('role'))?.role;
    showContinue(root, done, role);
    showRole(root, role);
    showPath(root, (await record.get('path'))?.path);
  };
  const stop = record.subscribe(() => void show());
  await show();
  return stop;
}
