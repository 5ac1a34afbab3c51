/** The number at “My playbook” in the header: how many questions are due and fit into today. Markup: DueBadge.astro. */
import { comingBack, fitting, spentOn } from '#domain/review/due.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { readHistory } from './read-history.ts';

/** Fills `[data-due]` under `root`, and hides it when nothing is due. */
export async function showDue(root: ParentNode, record: LearnerRecord): Promise<void> {
  const place = root.querySelector<HTMLElement>('[data-due]');
  if (!place) return;
  const { history, today, minutes } = await readHistory(record);
  const never = place.dataset.due?.split(' ');
  const due = comingBack(history).filter(
    ({ question, on }) => on <= today && !never?.includes(question),
  );
  const count = fitting(due, minutes - spentOn(history, today)).length;
  place.hidden = count === 0;
  place.textContent = `${count}`;
  // Read after “My playbook”, which the link is called.
  const words = document.createElement('span');
  words.className = 'vh';
  words.textContent = count === 1 ? ' question due' : ' questions due';
  place.append(words);
}
