/**
 * A workshop as it runs in the room: which slide is shown, the clock, a blank screen, the stages agreed on. The slides and
 * the presenter view each hold a copy and send it to the other; the higher revision is the later one. Times are
 * milliseconds, `now` since 1970 UTC.
 */
import * as agenda from '#domain/agenda/clock.ts';
import type { AgendaClock } from '#domain/agenda/clock.ts';

export interface Room {
  /** The clock; its parts are the steps of the kit. */
  readonly clock: AgendaClock;
  /** Whether the cover is shown, with the address for participants, before the first step. */
  readonly cover: boolean;
  /** Whether the screen is dark, so that the room looks at the people in it. */
  readonly blank: boolean;
  /** Stages of the journey as the room worded them, for everybody to rate. None before that. */
  readonly stages: readonly string[];
  /** Counts the changes. Of two copies the higher one is the later one. */
  readonly revision: number;
}

/** The most stages that can be rated, and the longest name of one: as the journey rater takes them. */
export const mostStages = 8;
export const longestStage = 80;

/** Before the start: the cover is shown. @param lengths of the steps, in minutes */
export const newRoom = (lengths: readonly number[]): Room => ({
  clock: agenda.newClock(lengths),
  cover: true,
  blank: false,
  stages: [],
  revision: 0,
});

/** The slide shown: 0 is the cover, 1 the first step; one more than there are steps once it has ended. */
export const slideOf = ({ clock, cover }: Room): number => (cover ? 0 : agenda.partOf(clock) + 1);

/** How many slides there are: cover, steps, end. */
export const slideCount = ({ clock }: Room): number => agenda.partCount(clock) + 2;

const changed = (room: Room, change: Partial<Omit<Room, 'revision'>>): Room => {
  const same = Object.entries(change).every(
    ([field, value]) => room[field as keyof Room] === value,
  );
  return same ? room : { ...room, ...change, revision: room.revision + 1 };
};

/** Starts the clock, at the first step; goes on after a pause. */
export const run = (room: Room, now: number): Room =>
  changed(room, { clock: agenda.start(room.clock, now), cover: false });

export const pause = (room: Room, now: number): Room =>
  changed(room, { clock: agenda.pause(room.clock, now) });

/** Shows a slide. To the cover only before the start: what runs has begun. Before the start there is no end either. */
export function show(room: Room, slide: number, now: number): Room {
  const isBefore = !agenda.hasStarted(room.clock);
  if (slide <= 0)
    return isBefore ? changed(room, { cover: true, clock: back(room.clock, now) }) : room;
  return changed(room, { cover: false, clock: agenda.jump(room.clock, slide - 1, now) });
}

const back = (clock: AgendaClock, now: number): AgendaClock => agenda.jump(clock, 0, now);

export const next = (room: Room, now: number): Room => show(room, slideOf(room) + 1, now);
export const previous = (room: Room, now: number): Room => show(room, slideOf(room) - 1, now);

/** @param minutes whole minutes more, or below 0 fewer, for the step that is on */
export const addMinutes = (room: Room, minutes: number): Room =>
  changed(room, { clock: agenda.addMinutes(room.clock, minutes) });

export const blank = (room: Room, dark: boolean): Room => changed(room, { blank: dark });

/** Empty names are left out; more than eight, and what is too long, is cut. */
export const withStages = (room: Room, stages: readonly string[]): Room =>
  changed(room, { stages: soundStages(stages) });

/** Names without needless blanks: at most eight, none empty, none longer than 80 characters. */
export const soundStages = (stages: readonly string[]): string[] =>
  stages
    .map((name) => name.toWellFormed().replaceAll(/\s+/g, ' ').trim())
    // A character of two halves that stands at the limit is left out as a whole.
    .map((name) =>
      name
        .slice(0, longestStage)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd(),
    )
    .filter((name) => name !== '')
    .slice(0, mostStages);

/** Back to the cover, with the clock at the start. The agreed stages stay. */
export const restart = ({ clock, stages, revision }: Room): Room => ({
  ...newRoom(clock.planned.map((length) => length / agenda.minute)),
  stages,
  revision: revision + 1,
});

/** Longer than any workshop and its breaks, shorter than a night between a rehearsal and the workshop. Milliseconds. */
const workingDay = 9 * 60 * agenda.minute;

/** A room that was started so long ago is of another workshop, with other people: its clock and its stages begin anew. */
export const ofToday = (room: Room, now: number): Room =>
  now - (room.clock.startedAt ?? now) > workingDay ? { ...restart(room), stages: [] } : room;

/** The later of two copies. Of two changes made at once, both windows keep the same one. */
export function later(one: Room, other: Room): Room {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/**
 * A room as it was kept or sent; undefined where it is none, or is of an agenda with other steps.
 *
 * @param lengths of the steps as they are planned now, in minutes
 */
export function readRoom(value: unknown, lengths: readonly number[]): Room | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { clock, cover, blank: dark, stages, revision } = value as Record<string, unknown>;
  const read = agenda.readClock(clock, lengths);
  if (read === undefined || typeof cover !== 'boolean' || typeof dark !== 'boolean')
    return undefined;
  if (!Array.isArray(stages) || !stages.every((name) => typeof name === 'string')) return undefined;
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0)
    return undefined;
  if (cover && agenda.hasStarted(read)) return undefined;
  return { clock: read, cover, blank: dark, stages: soundStages(stages), revision };
}
