/** Slides, notes, list and buttons, as the room stands. */
import { part, parts } from '#components/element/part.ts';
import {
  hasEnded,
  hasStarted,
  isRunning,
  lengthOf,
  minute,
  partCount,
  partOf,
} from '#domain/agenda/clock.ts';
import { slideCount, slideOf, type Room } from '#domain/workshop/room.ts';
import { words } from './room-acts.ts';
import { button, place, write } from './write.ts';

/** “cover”, “5 of 10”, “the end”. */
export function placeWords(room: Room): string {
  const slide = slideOf(room);
  if (slide === 0) return 'cover';
  return hasEnded(room.clock) ? 'the end' : `${String(slide)} of ${String(partCount(room.clock))}`;
}

/** What a screen reader hears when the slide changes. */
export function slideSaid(root: ParentNode, room: Room): string {
  const title = parts(root, '.pres-pic h2', HTMLElement)[slideOf(room)]?.textContent ?? '';
  const place = placeWords(room);
  const isStep = slideOf(room) > 0 && !hasEnded(room.clock);
  return `${isStep ? `Slide ${place}` : place.charAt(0).toUpperCase() + place.slice(1)}. ${title}`;
}

/** Whether a room sees what this page shows. */
export function showScreen(root: HTMLElement, isThere: boolean): void {
  root.toggleAttribute('data-slides-there', isThere);
  write(root, 'place-says', isThere ? words.onScreen : words.offScreen);
  write(root, 'blank', isThere ? words.blank : words.blankLater);
  write(root, 'slides-words', isThere ? words.bring : words.open);
}

export function showRoom(root: HTMLElement, room: Room): void {
  const now = slideOf(room);
  for (const [slide, picture] of parts(root, '.pres-pic', HTMLElement).entries()) {
    const is = slide === now ? 'now' : slide === now + 1 ? 'next' : '';
    picture.dataset.place = is;
    // The words beside it say what comes next.
    picture.toggleAttribute('inert', is !== 'now');
  }
  const notes = parts(root, '.pres-note', HTMLElement);
  for (const [slide, note] of notes.entries()) note.toggleAttribute('data-now', slide === now);
  const { title, facts } = notes[now + 1]?.dataset ?? {};
  write(root, 'place', placeWords(room));
  write(root, 'next', title === undefined ? 'This is the last slide.' : `Next: ${title}`);
  write(root, 'next-facts', facts ?? '');
  place(root, 'blank').hidden = !room.blank;
  root.toggleAttribute('data-blank', room.blank);
  showSteps(root, room);
  showButtons(root, room);
  for (const form of parts(root, '[data-slides]', HTMLElement)) {
    const isOn = (form.dataset.slides ?? '').split(' ').includes(String(now));
    // Hidden under somebody’s hands, what they type on would be commands.
    form.hidden = !isOn && !form.contains(document.activeElement);
  }
}

function showSteps(root: ParentNode, room: Room): void {
  const now = slideOf(room);
  for (const [slide, step] of parts(root, '[data-slide-to]', HTMLElement).entries()) {
    if (slide === now) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
    setOff(step, slide === 0 ? hasStarted(room.clock) : isEnd(slide, room) && !mayEnd(room));
    const given = step.querySelector('[data-given]');
    if (given) given.textContent = givenWords(room, slide - 1);
  }
}

const isEnd = (slide: number, room: Room): boolean => slide === slideCount(room) - 1;
const mayEnd = ({ clock }: Room): boolean => hasStarted(clock);

/** “5 min”, “6 min, 1 more”, “4 min, 1 fewer”. */
function givenWords({ clock }: Room, step: number): string {
  const minutes = `${String(lengthOf(clock, step) / minute)} min`;
  const extra = clock.extra[step] ?? 0;
  if (extra === 0) return minutes;
  return `${minutes}, ${String(Math.abs(extra))} ${extra > 0 ? 'more' : 'fewer'}`;
}

function showButtons(root: ParentNode, room: Room): void {
  const { clock } = room;
  const ended = hasEnded(clock);
  const isLast = partOf(clock) === partCount(clock) - 1;
  write(root, 'next-words', isLast && hasStarted(clock) ? 'End' : 'Next');
  const run = hasStarted(clock) ? 'Go on' : 'Start';
  write(root, 'run-words', isRunning(clock) ? 'Pause' : run);
  button(root, 'blank').setAttribute('aria-pressed', String(room.blank));
  const first = hasStarted(clock) ? 1 : 0;
  setOff(button(root, 'back'), slideOf(room) <= first);
  setOff(button(root, 'next'), ended || (isLast && !hasStarted(clock)));
  setOff(button(root, 'run'), ended);
  setOff(button(root, 'more'), ended || room.cover);
  setOff(button(root, 'less'), ended || room.cover || lengthOf(clock, partOf(clock)) <= minute);
  // One filled button: the one that is pressed next.
  part(root, '.pres-ctl', HTMLElement).dataset.first = hasStarted(clock) ? 'next' : 'run';
}

/** Not `disabled`: the button that was pressed keeps the focus. */
function setOff(element: HTMLElement, isOff: boolean): void {
  element.setAttribute('aria-disabled', String(isOff));
}
