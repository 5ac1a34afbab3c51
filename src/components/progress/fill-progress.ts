/** Ticks, rings, “Continue” and the path being followed: all that a page shows of the learner record by itself. */
import { showDueBadge } from '#components/review/due-badge.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { showPath } from './show-path.ts';
import { showRole } from './show-role.ts';
import { showTicks } from './show-ticks.ts';
import { wake } from './wake.ts';

/** Fills `root` with what the record holds now. */
export async function fillProgress(root: ParentNode, record: LearnerRecord): Promise<void> {
  // First: a disk that hangs must not keep what can be done here without it.
  wake(root);
  const lessons = await record.list('lesson');
  const done = new Set([...lessons].filter(([, { done }]) => done).map(([id]) => id));
  const passed = (await record.events('attempt')).filter((attempt) => attempt.passed);
  const path = (await record.get('path'))?.path;
  const places = await record.list('place');
  showTicks(root, done, new Set(passed.map(({ quiz }) => quiz)));
  showRole(root, (await record.get('role'))?.role);
  showPath(root, path);
  // Also when it was taken back: entries stay, as not done.
  if (lessons.size + places.size > 0 || path || root.querySelector('[data-continue].is-shown')) {
    // Without its code (a line that dropped) the links stay as they are.
    const loaded = await import('./show-continue.ts').catch(() => undefined);
    await loaded?.showContinue(root, record);
  }
  await showDueBadge(root, record);
}
