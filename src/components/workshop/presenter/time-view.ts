/** The clocks, the bar and the words on pace, as they stand at a moment. */
import { part } from '#components/element/part.ts';
import {
  elapsed,
  hasEnded,
  hasStarted,
  isRunning,
  leftInPart,
  lengthOf,
  minute,
  partOf,
  type AgendaClock,
} from '#domain/agenda/clock.ts';
import { clockText } from '#domain/agenda/words.ts';
import {
  endedWords,
  lateBy,
  likelyEnd,
  paceOf,
  paceWords,
  plannedEnd,
} from '#domain/workshop/ending.ts';
import type { Room } from '#domain/workshop/room.ts';
import { stepTimeOf } from '#domain/workshop/step-time.ts';
import { place, write } from './write.ts';

const stepWords = { in: '', soon: 'Last two minutes', over: 'Time for this step is up' } as const;

/** @param now milliseconds since 1970 UTC */
export function showTime(root: HTMLElement, { clock }: Room, now: number): void {
  const left = leftInPart(clock, now);
  const given = lengthOf(clock, partOf(clock));
  const isOver = hasEnded(clock);
  write(root, 'step-left', isOver ? '0:00' : clockText(left));
  write(root, 'step-says', isOver ? 'ended' : `${left <= -1000 ? 'over' : 'left'} in this step`);
  write(root, 'whole', clockText(elapsed(clock, now)));
  const end = timeOfDay(plannedEnd(clock, now));
  write(root, 'whole-says', wholeWords(hasStarted(clock), isOver, end));
  const used = given > 0 ? Math.min(1, Math.max(0, 1 - left / given)) : 1;
  part(root, '.pres-used', HTMLElement).style.setProperty('--pres-used', used.toFixed(3));

  const late = lateBy(clock, now);
  write(root, 'pace', standing(clock, late));
  place(root, 'pace-tag').dataset.pace = hasStarted(clock) ? paceOf(late) : 'none';
  const showsEnd = hasStarted(clock) && !isOver && paceOf(late) !== 'on-time';
  write(root, 'likely-end', showsEnd ? `Ends about ${timeOfDay(likelyEnd(clock, now))}` : '');
  const stepTime = stepTimeOf(clock, now);
  write(root, 'step-time', stepWords[stepTime]);
  place(root, 'step-tag').hidden = stepTime === 'in';
  root.dataset.time = stepTime;
  root.dataset.clock = isRunning(clock) ? 'runs' : 'stands';
}

function standing(clock: AgendaClock, late: number): string {
  if (!hasStarted(clock)) return 'Not started';
  if (hasEnded(clock)) return endedWords(late);
  return isRunning(clock) ? paceWords(late) : `Paused. ${paceWords(late)}`;
}

function wholeWords(hasBegun: boolean, isOver: boolean, end: string): string {
  if (!hasBegun) return `since start; would end ${end}`;
  return isOver ? 'from start to end' : `since start; planned end ${end}`;
}

/** “14:45”, as the clock on the wall has it, to the nearest minute. */
const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    Math.round(at / minute) * minute,
  );
