/** What the buttons and keys of the presenter view do to the room, and what is said of it. */
import { hasStarted, isRunning, lengthOf, minute, partOf } from '#domain/agenda/clock.ts';
import { addMinutes, blank, next, pause, previous, run, type Room } from '#domain/workshop/room.ts';

export const words = {
  there: 'The slides are open in another window.',
  alone: 'The slides are not open. Everything here works without them.',
  gone: 'The slides window is gone. Everything here goes on.',
  onScreen: 'On screen now:',
  offScreen: 'Your place:',
  open: 'Open the slides',
  bring: 'Bring up the slides',
  over: 'Back at the cover, with the clock at the start.',
  undone: 'The workshop is where it was.',
  paused: 'Paused.',
  runs: 'Going on.',
  blank: 'The screen is blank.',
  blankLater: 'The screen will be blank',
  bright: 'The screen shows the slide again.',
  length: (minutes: number) => `This step has ${String(minutes)} min now.`,
} as const;

interface Act {
  act: (room: Room, now: number) => Room;
  /** What is said, unless another slide is. Default: nothing. */
  said?: (before: Room, after: Room) => string | undefined;
}

const lengthSaid = (_: Room, { clock }: Room): string =>
  words.length(lengthOf(clock, partOf(clock)) / minute);

export const actsOn: Readonly<Record<string, Act>> = {
  next: { act: next },
  back: { act: previous },
  run: {
    act: (room, now) => (isRunning(room.clock) ? pause(room, now) : run(room, now)),
    said: (before) => {
      if (isRunning(before.clock)) return words.paused;
      return hasStarted(before.clock) ? words.runs : undefined;
    },
  },
  more: { act: (room) => addMinutes(room, 1), said: lengthSaid },
  less: { act: (room) => addMinutes(room, -1), said: lengthSaid },
  blank: {
    act: (room) => blank(room, !room.blank),
    said: (_, after) => (after.blank ? words.blank : words.bright),
  },
};
