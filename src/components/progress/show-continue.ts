/**
 * “Continue”: every link `[data-continue]` leads to where the learner left off. Loaded once there is something to go on from.
 * Room for the links is kept in the served page, so nothing moves.
 */
import { courseOutline } from '#components/dose/course-outline.ts';
import { resumeFacts } from '#components/dose/resume-facts.ts';
import { continueAt, type Resume } from '#domain/course/continue.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

/** Where each link led as it was served. */
const served = new WeakMap<Element, string>();

function fill(link: HTMLElement, resume: Resume | undefined): void {
  const href = served.get(link) ?? link.getAttribute('href') ?? '';
  served.set(link, href);
  link.classList.toggle('is-shown', resume !== undefined);
  link.setAttribute('href', resume?.href ?? href);
  for (const id of link.querySelectorAll('[data-continue-id]'))
    id.textContent = resume?.page.id ?? '';
  for (const words of link.querySelectorAll('[data-continue-words]'))
    words.textContent = resume?.words ?? '';
}

/** Shows under `root` where to continue; on the page where that is, the links stay away. */
export async function showContinue(root: ParentNode, record: LearnerRecord): Promise<void> {
  const facts = await resumeFacts(record);
  // Without the outline (a line that dropped) the links stay as they are.
  const course = await courseOutline().catch(() => undefined);
  if (!course) return;
  const resume = continueAt(course, facts, today());
  const here = root.querySelector<HTMLElement>('playbook-progress[data-page]')?.dataset.page;
  const elsewhere = resume?.page.id === here ? undefined : resume;
  for (const link of root.querySelectorAll<HTMLElement>('[data-continue]')) fill(link, elsewhere);
}
