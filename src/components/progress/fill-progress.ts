/** Ticks, rings, “Continue” and the path being followed: all that a page shows of the learner record by itself. */
import type { LearnerRecord } from '#storage/learner-record.ts';
import { showContinue } from './show-continue.ts';
import { showPath } from './show-path.ts';
import { showRole } from './show-role.ts';
import { showTicks } from './show-ticks.ts';

/** Fills `root` with what the record holds now. */
export async function fillProgress(root: ParentNode, record: LearnerRecord): Promise<void> {
  const lessons = await record.list('lesson');
  const done = new Set([...lessons].filter(([, { done }]) => done).map(([id]) => id));
  const role = (await record.get('role'))?.role;
  showTicks(root, done);
  showContinue(root, done, role);
  showRole(root, role);
  showPath(root, (await record.get('path'))?.path);
}
