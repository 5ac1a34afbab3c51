import type { LearnerRecord } from '#storage/learner-record.ts';

/** Shows what is due, for those who have answered something. Nobody else loads the code that works it out. */
export async function showDueBadge(root: ParentNode, record: LearnerRecord): Promise<void> {
  const isNeeded =
    (await record.list('answer')).size + (await record.events('attempt')).length > 0 ||
    root.querySelector('[data-due]:not([hidden])');
  if (!isNeeded) return;
  try {
    const { showDue } = await import('./show-due.ts');
    await showDue(root, record);
  } catch {
    // A line that dropped: the page is complete without the number.
  }
}
