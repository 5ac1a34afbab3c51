import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, hasStarted, isRunning, leftInPart, minute } from '#domain/agenda/clock.ts';
import {
  addMinutes,
  blank,
  later,
  longestStage,
  mostStages,
  newRoom,
  next,
  ofToday,
  pause,
  previous,
  readRoom,
  restart,
  run,
  show,
  slideCount,
  slideOf,
  withStages,
  type Room,
} from '#domain/workshop/room.ts';

const lengths = [5, 3, 8];
const fresh = newRoom(lengths);
const nine = Date.UTC(2026, 10, 24, 9);

const act = fc.oneof(
  fc.constantFrom<(room: Room, now: number) => Room>(run, pause, next, previous, restart),
  fc
    .integer({ min: -2, max: 7 })
    .map((slide) => (room: Room, now: number) => show(room, slide, now)),
  fc.integer({ min: -3, max: 3 }).map((minutes) => (room: Room) => addMinutes(room, minutes)),
  fc.boolean().map((dark) => (room: Room) => blank(room, dark)),
  fc.array(fc.string(), { maxLength: 12 }).map((names) => (room: Room) => withStages(room, names)),
);
const workshop = fc
  .array(fc.record({ act, after: fc.integer({ min: 0, max: 400_000 }) }), { maxLength: 30 })
  .map((presses) => {
    let [room, now] = [fresh, nine];
    for (const press of presses) {
      now += press.after;
      room = press.act(room, now);
    }
    return { room, now };
  });

test('the cover comes first, then each step, then the end', () => {
  let room = run(fresh, nine);
  const slides = [slideOf(fresh), slideOf(room)];
  for (let press = 0; press < 5; press += 1) slides.push(slideOf((room = next(room, nine))));
  expect(slides).toEqual([0, 1, 2, 3, 4, 4, 4]);
  expect(slideCount(room)).toBe(5);
  expect(isRunning(room.clock)).toBe(false);
});

test('looking through the slides before the start runs no clock, and the start is at the first step', () => {
  const leafed = show(fresh, 3, nine);
  expect([slideOf(leafed), hasStarted(leafed.clock)]).toEqual([3, false]);
  expect(slideOf(next(leafed, nine))).toBe(3);
  expect(slideOf(show(leafed, 0, nine))).toBe(0);
  expect(slideOf(run(leafed, nine))).toBe(1);
});

test('what runs does not go back to the cover, but restart does, and keeps the agreed stages', () => {
  const room = withStages(next(run(fresh, nine), nine), ['I ask', 'I order']);
  expect(slideOf(show(room, 0, nine))).toBe(2);
  const again = restart(room);
  expect([slideOf(again), hasStarted(again.clock), again.stages]).toEqual([
    0,
    false,
    ['I ask', 'I order'],
  ]);
  expect(again.revision).toBeGreaterThan(room.revision);
});

test('a room of another day begins anew with its stages; the one of this morning goes on', () => {
  const hour = 60 * minute;
  const room = withStages(next(run(fresh, nine), nine), ['I ask']);
  expect(ofToday(room, nine + 8 * hour)).toBe(room);
  expect(ofToday(withStages(fresh, ['I ask']), nine)).toMatchObject({ cover: true, revision: 1 });
  const anew = ofToday(room, nine + 11 * hour);
  expect([slideOf(anew), hasStarted(anew.clock), anew.stages]).toEqual([0, false, []]);
  expect(later(room, anew)).toBe(anew);
});

test('a jump keeps the time of the whole, and gives the step its full length', () => {
  const room = show(run(fresh, nine), 3, nine + minute);
  expect(elapsed(room.clock, nine + minute)).toBe(minute);
  expect(leftInPart(room.clock, nine + minute)).toBe(8 * minute);
});

test('stages are trimmed, and no more are kept than the rater takes', () => {
  const long = 'x'.repeat(longestStage + 5);
  const names = ['  I  ask ', '', long, ...Array.from({ length: 9 }, (_, at) => `I ${String(at)}`)];
  const { stages } = withStages(fresh, names);
  expect(stages.slice(0, 2)).toEqual(['I ask', 'x'.repeat(longestStage)]);
  expect(stages).toHaveLength(mostStages);
});

describe('in any workshop', () => {
  test('a reload finds the room as it was', () => {
    fc.assert(
      fc.property(workshop, ({ room }) => {
        expect(readRoom(JSON.parse(JSON.stringify(room)), lengths)).toEqual(room);
      }),
    );
  });

  test('what changes nothing is no new revision, and what changes something is exactly one', () => {
    fc.assert(
      fc.property(workshop, act, ({ room, now }, press) => {
        const after = press(room, now);
        if (after === room) return;
        expect(after.revision).toBe(room.revision + 1);
      }),
    );
  });

  test('two windows that changed at once agree on one of the two, whoever asks', () => {
    fc.assert(
      fc.property(workshop, act, act, ({ room, now }, one, other) => {
        const [left, right] = [one(room, now), other(room, now)];
        expect(later(left, right)).toEqual(later(right, left));
        expect(later(room, left)).toEqual(left);
      }),
    );
  });
});

test('what is no room, or one of another agenda, is not read', () => {
  const bad: unknown[] = [
    undefined,
    null,
    'K1',
    {},
    { ...fresh, clock: {} },
    { ...fresh, stages: [1] },
    { ...fresh, revision: -1 },
    { ...fresh, revision: 0.5 },
    { ...run(fresh, nine), cover: true },
  ];
  for (const value of bad) expect(readRoom(value, lengths)).toBeUndefined();
  expect(readRoom(fresh, [5, 3])).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (value) => readRoom(value, lengths) === undefined));
});
