/** What My playbook says of a path: as served, and as filled in later. */
import { amount } from '#domain/course/amount.ts';
import { earned } from '#domain/course/certificate.ts';
import { pathDates } from '#domain/course/path-dates.ts';
import type { FullPath, PathFacts } from '#domain/course/path-progress-model.ts';
import { pathProgress } from '#domain/course/path-progress.ts';
import { dayInWords } from './days.ts';

/** How far somebody is on a path, and one link that leads on: to what comes next, or to the certificate. */
export interface PathWords {
  left: string;
  lead: string;
  title: string;
  href: string;
}

/** @param certificate address of the certificate */
export function pathWords(path: FullPath, facts: PathFacts, certificate: string): PathWords {
  const { stage, next, done, total, minutesLeft } = pathProgress(path, facts);
  const { on } = earned(path, facts);
  if (on !== undefined || !next) {
    const lead = on === undefined ? 'Finished:' : `Finished ${dayInWords(on)}:`;
    return { left: 'All done', lead, title: 'your certificate', href: certificate };
  }
  const minutes = `About ${amount(minutesLeft, 'minute')}`;
  const steps = amount(total - done, 'step');
  const amountLeft = minutesLeft === 0 ? steps : minutes;
  return {
    left: stage === 'open' ? amountLeft : `${amountLeft} left`,
    lead: `${stage === 'open' ? 'Starts with' : 'Next'}${next.kind === 'task' ? ', at work' : ''}:`,
    title: next.title,
    href: next.href,
  };
}

/**
 * Where a learner stands in the calendar of a dated path.
 * @param start local calendar date of day 1; undefined when none is set
 * @param today local calendar date
 */
export function startWords(
  path: FullPath,
  facts: PathFacts,
  start: string | undefined,
  today: string,
): string {
  if (start === undefined) return 'Day 1 is not set. Set it on the page of the path.';
  const dates = pathDates(path, start, today);
  const { modules } = pathProgress(path, facts);
  const open = modules.find(({ id, stage }) => stage !== 'done' && dates.has(id));
  const due = open && dates.get(open.id);
  const module = path.modules.find(({ id }) => id === open?.id);
  const then =
    module && due && due.due > start
      ? ` “${module.when ?? module.title}” is planned for ${dayInWords(due.due)}.`
      : '';
  return `Day 1 is ${dayInWords(start)}.${then}`;
}
