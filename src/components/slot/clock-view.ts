/** The clock, the strip of parts and the buttons, as they stand at a moment. */
import { part, parts } from '#components/element/part.ts';
import { agenda } from '#domain/slot/agenda.ts';
import {
  behind,
  elapsed,
  hasEnded,
  hasStarted,
  isRunning,
  leftInAll,
  leftInPart,
  lengthOf,
  minute,
  partCount,
  partOf,
  wholeLength,
  type AgendaClock,
} from '#domain/agenda/clock.ts';
import { clockText, lengthText, paceText } from '#domain/agenda/words.ts';

/** Sets a text only when it is another: what did not change is neither drawn nor read again. */
const write = (root: ParentNode, selector: string, text: string): void => {
  const element = part(root, selector, HTMLElement);
  if (element.textContent !== text) element.textContent = text;
};

/** @param now Milliseconds since 1970 UTC. */
export function showClock(root: HTMLElement, clock: AgendaClock, now: number): void {
  const left = leftInAll(clock, now);
  const minutes = String(wholeLength(clock) / minute);
  write(root, '[data-slot=whole]', clockText(left));
  write(root, '[data-slot=whole-says]', `${left < 0 ? 'over the' : 'left of'} ${minutes} minutes`);
  write(root, '[data-slot=pace]', standing(clock, now));
  root.dataset.time = left < 0 ? 'over' : 'in';
  root.dataset.clock = isRunning(clock) ? 'runs' : 'stands';
  showStrip(root, clock, now);
  showButtons(root, clock);
}

function standing(clock: AgendaClock, now: number): string {
  if (!hasStarted(clock)) return 'Not started';
  if (hasEnded(clock)) return 'Ended';
  const pace = paceText(behind(clock, now));
  return isRunning(clock) ? pace : `Paused. ${pace}`;
}

function showStrip(root: HTMLElement, clock: AgendaClock, now: number): void {
  const on = partOf(clock);
  for (const [index, item] of parts(root, '.slot-strip > li', HTMLElement).entries()) {
    // Before the start somebody may leaf through the parts; none is done by that.
    const state = index === on ? 'now' : index < on && hasStarted(clock) ? 'done' : 'to-come';
    item.dataset.state = state;
    if (state === 'now') item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
    const left = leftInPart(clock, now);
    const given = lengthOf(clock, index);
    const stands = { done: 'Done', now: leftWords(left), 'to-come': clockText(given) }[state];
    write(item, '.slot-stands', stands);
    item.dataset.time = state === 'now' && left < 0 ? 'over' : 'in';
    const used = state === 'now' ? Math.min(1, Math.max(0, 1 - left / given)) : 0;
    item.style.setProperty('--slot-used', used.toFixed(3));
  }
}

const leftWords = (left: number): string =>
  left <= -1000 ? `${clockText(left)} over` : `${clockText(left)} left`;

function showButtons(root: HTMLElement, clock: AgendaClock): void {
  const ended = hasEnded(clock);
  const run = hasStarted(clock) ? 'Go on' : 'Start';
  write(root, '[data-slot=run-words]', isRunning(clock) ? 'Pause' : run);
  const isLast = partOf(clock) === partCount(clock) - 1;
  write(root, '[data-slot=next-words]', isLast && hasStarted(clock) ? 'End' : 'Next part');
  // Not `disabled`: the button that was pressed keeps the focus.
  const off = (act: string, isOff: boolean): void => {
    part(root, `[data-slot-act=${act}]`, HTMLElement).setAttribute('aria-disabled', String(isOff));
  };
  off('run', ended);
  off('more', ended);
  off('back', partOf(clock) === 0);
  off('next', ended || (isLast && !hasStarted(clock)));
}

/** Shows the part that is on, and no other. */
export function showPart(root: HTMLElement, clock: AgendaClock, now: number): void {
  const on = agenda[partOf(clock)]?.id ?? 'over';
  for (const section of parts(root, '.slot-part', HTMLElement))
    section.hidden = section.dataset.part !== on;
  write(root, '[data-slot=over]', overWords(clock, now));
}

function overWords(clock: AgendaClock, now: number): string {
  const late = -leftInAll(clock, now);
  const took = `It took ${lengthText(elapsed(clock, now))}`;
  if (late < 1000) return `${took}.`;
  return `${took}, ${lengthText(late)} more than agreed.`;
}

/** What is said of the part that is on when it begins. */
export function partSaid(clock: AgendaClock): string {
  const on = partOf(clock);
  const title = agenda[on]?.title;
  if (title === undefined) return 'The slot is over.';
  return `Part ${String(on + 1)} of ${String(partCount(clock))}: ${title}.`;
}

/** What is said when the time of the slot has come to its end. */
export const timeSaid = (clock: AgendaClock): string =>
  `The ${String(wholeLength(clock) / minute)} minutes are over.`;
