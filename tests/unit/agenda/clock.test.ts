import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMinutes,
  back,
  behind,
  elapsed,
  hasEnded,
  isRunning,
  jump,
  leftInAll,
  leftInPart,
  minute,
  mostExtra,
  newClock,
  next,
  partOf,
  pause,
  readClock,
  start,
  wholeLength,
  type AgendaClock,
} from '#domain/agenda/clock.ts';
import { clockText, lengthText, paceText } from '#domain/agenda/words.ts';

const nine = Date.UTC(2026, 10, 23, 9);
const at = (minutes: number, seconds = 0): number => nine + minutes * minute + seconds * 1000;

const lengths = [2, 2, 2, 2, 2];
const fresh = newClock(lengths);
const partLength = 2 * minute;
const more = (clock: AgendaClock): AgendaClock => addMinutes(clock, 1);
const fewer = (clock: AgendaClock): AgendaClock => addMinutes(clock, -1);
const ahead = (clock: AgendaClock, now: number): AgendaClock => jump(clock, 3, now);

type Act = (clock: AgendaClock, now: number) => AgendaClock;
const acts: readonly Act[] = [start, pause, next, back, more, fewer, ahead];
/** Any meeting: presses of any buttons, each some time after the one before. */
const meeting = fc.array(
  fc.record({ act: fc.constantFrom(...acts), after: fc.integer({ min: 0, max: 400_000 }) }),
  { maxLength: 30 },
);
type Presses = readonly { act: Act; after: number }[];
const held = (presses: Presses): { clock: AgendaClock; now: number } =>
  presses.reduce(
    ({ clock, now }, { act, after }) => ({ clock: act(clock, now + after), now: now + after }),
    { clock: fresh, now: nine },
  );

describe('the agenda', () => {
  test('has ten minutes, two for each of five parts, and stands still until it is started', () => {
    expect(wholeLength(fresh)).toBe(600_000);
    expect(leftInAll(fresh, at(90))).toBe(600_000);
    expect(leftInPart(fresh, at(90))).toBe(120_000);
    expect(isRunning(fresh)).toBe(false);
  });

  test('a part that takes 40 seconds too long makes the slot run 40 s late, also in the part after it', () => {
    const clock = start(fresh, at(0));
    expect(paceText(behind(clock, at(2, 40)))).toBe('Running 40 s late');
    const second = next(clock, at(2, 40));
    expect(paceText(behind(second, at(3)))).toBe('Running 40 s late');
    expect(leftInPart(second, at(3))).toBe(100_000);
    expect(leftInAll(second, at(3))).toBe(420_000);
    expect(paceText(behind(next(second, at(4)), at(4)))).toBe('On time');
  });

  test('a part that is done early leaves the slot ahead', () => {
    const clock = next(start(fresh, at(0)), at(1, 30));
    expect(paceText(behind(clock, at(1, 31)))).toBe('30 s ahead');
  });

  test('a minute that was added belongs to the part and to the slot, so nobody is late by it', () => {
    const clock = more(start(fresh, at(0)));
    expect(wholeLength(clock)).toBe(660_000);
    expect(leftInPart(clock, at(2, 30))).toBe(30_000);
    expect(behind(next(clock, at(3)), at(3))).toBe(0);
  });

  test('a pause takes nothing from anybody', () => {
    const paused = pause(start(fresh, at(0)), at(1));
    expect(leftInPart(paused, at(25))).toBe(60_000);
    expect(leftInPart(start(paused, at(25)), at(25, 30))).toBe(30_000);
  });

  test('after the fifth part the slot has ended, and its clock stands', () => {
    let clock = start(fresh, at(0));
    for (let part = 1; part <= lengths.length; part += 1) clock = next(clock, at(part * 2));
    expect(hasEnded(clock)).toBe(true);
    expect(elapsed(clock, at(500))).toBe(600_000);
    expect(next(clock, at(501))).toBe(clock);
    expect(start(clock, at(502))).toEqual(clock);
    expect(partOf(back(clock, at(503)))).toBe(4);
  });

  test('leafing through the parts before the meeting does not start it, end it or use it up', () => {
    let clock = fresh;
    for (let press = 0; press < 9; press += 1) clock = next(clock, at(press));
    expect(partOf(clock)).toBe(4);
    const begun = start(clock, at(10));
    expect([partOf(begun), leftInAll(begun, at(10))]).toEqual([0, 600_000]);
  });
});

describe('in any meeting', () => {
  test('what has run and what is left make the whole, and it never runs backwards', () => {
    fc.assert(
      fc.property(meeting, fc.integer({ min: 0, max: 9_000_000 }), (presses, later) => {
        const { clock, now } = held(presses);
        expect(elapsed(clock, now) + leftInAll(clock, now)).toBe(wholeLength(clock));
        expect(elapsed(clock, now + later)).toBeGreaterThanOrEqual(elapsed(clock, now));
        expect(elapsed(clock, now - 1e9)).toBeGreaterThanOrEqual(0);
        if (!isRunning(clock)) expect(elapsed(clock, now + later)).toBe(elapsed(clock, now));
      }),
    );
  });

  test('no part begins before the meeting or in time to come, and the part on is one of five or none', () => {
    fc.assert(
      fc.property(meeting, (presses) => {
        const { clock, now } = held(presses);
        for (const began of clock.began) {
          expect(began).toBeGreaterThanOrEqual(0);
          expect(began).toBeLessThanOrEqual(elapsed(clock, now));
        }
        expect(partOf(clock)).toBeGreaterThanOrEqual(0);
        expect(partOf(clock)).toBeLessThanOrEqual(lengths.length);
      }),
    );
  });

  test('back takes next back', () => {
    fc.assert(
      fc.property(meeting, (presses) => {
        const { clock, now } = held(presses);
        const on = next(clock, now);
        if (on !== clock) expect(back(on, now).began).toEqual(clock.began);
      }),
    );
  });

  test('ahead plus what is left of the rest is what is left in all, while a part is in its time', () => {
    fc.assert(
      fc.property(meeting, (presses) => {
        const { clock, now } = held(presses);
        fc.pre(!hasEnded(clock) && leftInPart(clock, now) >= 0);
        const rest = clock.extra
          .slice(partOf(clock) + 1)
          .reduce((sum, minutes) => sum + partLength + minutes * minute, 0);
        expect(leftInAll(clock, now)).toBe(leftInPart(clock, now) + rest - behind(clock, now));
      }),
    );
  });

  test('a reload finds the clock as it was: it is kept as times', () => {
    fc.assert(
      fc.property(meeting, (presses) => {
        const { clock } = held(presses);
        expect(readClock(JSON.parse(JSON.stringify(clock)), lengths)).toEqual(clock);
      }),
    );
  });
});

test('what is no clock is not read as one', () => {
  const bad: unknown[] = [
    undefined,
    null,
    'ten',
    {},
    { ...fresh, began: [] },
    { ...fresh, began: [0, 0, 0, 0, 0, 0, 0] },
    { ...fresh, began: [Number.NaN] },
    { ...fresh, extra: [1] },
    { ...fresh, extra: [0, 0, 0, 0, mostExtra + 1] },
    { ...fresh, pausedAt: 5 },
    { ...fresh, startedAt: '9:00' },
    ...[3, { part: 0, used: 5 }, { part: 5, used: 5 }, { part: 2 }, { part: 2, used: -1 }].map(
      (ahead) => ({ ...fresh, ahead }),
    ),
  ];
  for (const value of bad) expect(readClock(value, lengths)).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const clock = readClock(value, lengths);
      if (clock) expect(leftInAll(clock, nine)).not.toBeNaN();
    }),
  );
});

test('one minute less is one minute less, and a part keeps a minute', () => {
  const clock = fewer(start(fresh, at(0)));
  expect([leftInPart(clock, at(0)), leftInAll(clock, at(0))]).toEqual([60_000, 540_000]);
  expect(fewer(clock)).toBe(clock);
  expect(readClock({ ...clock, extra: [-2, 0, 0, 0, 0] }, lengths)).toBeUndefined();
});

test('a part leapt over takes no time, and leaping back gives the time back to the part', () => {
  const clock = jump(start(fresh, at(0)), 3, at(1));
  expect([partOf(clock), leftInPart(clock, at(1)), behind(clock, at(1))]).toEqual([
    3,
    120_000,
    -5 * minute,
  ]);
  const again = jump(clock, 1, at(2));
  expect([partOf(again), leftInPart(again, at(2))]).toEqual([1, 60_000]);
  for (const part of [-1, 1.5, 6, Number.NaN]) expect(jump(clock, part, at(2))).toBe(clock);
});

test('a clock kept by an agenda with other parts is not read', () => {
  expect(readClock(start(fresh, nine), [5, 5, 3])).toBeUndefined();
});

test('nobody can add more than twenty minutes to a part', () => {
  let clock = fresh;
  for (let press = 0; press < 50; press += 1) clock = more(clock);
  expect(clock.extra).toEqual([mostExtra, 0, 0, 0, 0]);
});

test('times are read as on a kitchen timer, and said in minutes and seconds', () => {
  expect([600_000, 119_999, 119_000, 500, 0, -900, -61_000].map(clockText)).toEqual([
    '10:00',
    '2:00',
    '1:59',
    '0:01',
    '0:00',
    '0:00',
    '1:01',
  ]);
  expect([40_000, 65_000, -120_000].map(lengthText)).toEqual(['40 s', '1 min 5 s', '2 min']);
  expect([9_999, -9_999].map(paceText)).toEqual(['On time', 'On time']);
});
