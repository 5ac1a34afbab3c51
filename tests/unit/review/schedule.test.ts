import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#domain/calendar/days.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { readEventOf } from '#domain/progress/envelope.ts';
import { historyOf, type Rating } from '#domain/review/history.ts';
import { nextDue, sinceRevision } from '#domain/review/schedule.ts';
import { shuffle } from '#domain/quiz/shuffle.ts';
import { stampOf } from '#storage/now.ts';
import { applied, copyOf, nothing, planOf } from '../progress/copies.ts';
import { answer, anyFacts, attempt, day, facts, historyFrom, noon } from './facts.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3);

/** Answers on the day they are due, or some days late. */
const recalls = fc
  .array(fc.tuple(rating, fc.nat(10)), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    const list: { on: string; rating: Rating }[] = [];
    for (const [each, late] of steps) {
      const on = list.length === 0 ? day(0) : addDays(nextDue(list), late);
      list.push({ on, rating: each });
    }
    return list;
  });

describe('the schedule', () => {
  test('says one or two days after the first answer, whatever it was', () => {
    const gaps = ([1, 2, 3] as const).map((each) =>
      daysBetween(day(0), nextDue([{ on: day(0), rating: each }])),
    );
    expect(gaps).toEqual([1, 1, 2]);
  });

  test('is always a later day, and never more than a year away', () => {
    fc.assert(
      fc.property(recalls, (list) => {
        const gap = daysBetween(list.at(-1)?.on ?? '', nextDue(list));
        expect(gap).toBeGreaterThanOrEqual(1);
        expect(gap).toBeLessThanOrEqual(365);
      }),
    );
  });

  test('never shortens the pause of a question that is always right', () => {
    fc.assert(
      fc.property(recalls, fc.array(fc.nat(30), { maxLength: 8 }), (before, late) => {
        const list = [...before, { on: nextDue(before), rating: 3 as const }];
        let pause = daysBetween(list.at(-1)?.on ?? '', nextDue(list));
        for (const days of late) {
          const on = addDays(nextDue(list), days);
          list.push({ on, rating: 3 });
          const then = daysBetween(on, nextDue(list));
          expect(then).toBeGreaterThanOrEqual(pause);
          pause = then;
        }
      }),
    );
  });

  test('brings a question that was missed back sooner than one that was known', () => {
    fc.assert(
      fc.property(recalls, (before) => {
        const on = nextDue(before);
        const dues = ([1, 2, 3] as const).map((each) => nextDue([...before, { on, rating: each }]));
        expect(dues).toEqual(dues.toSorted());
      }),
    );
  });

  test('does not depend on the order in which answers arrive', () => {
    fc.assert(
      fc.property(recalls, fc.integer(), (list, seed) => {
        expect(nextDue(shuffle(list, seed))).toBe(nextDue(list));
      }),
    );
  });

  test('counts a day once, with its worst answer', () => {
    const missed = [{ on: day(0), rating: 1 as const }];
    expect(nextDue([...missed, { on: day(0), rating: 3 }])).toBe(nextDue(missed));
  });

  test('stays the same over a flight west across the date line', () => {
    const before = [{ on: day(1), rating: 3 as const }];
    expect(nextDue([...before, { on: day(0), rating: 3 }]) > day(1)).toBe(true);
  });

  test('starts anew when a question has changed its meaning', () => {
    const given = (revision?: string) => answer('q', 1, revision === undefined ? {} : { revision });
    const attempts = [
      attempt(0, [given()]),
      attempt(3, [given('old')]),
      attempt(6, [given('new')]),
    ];
    const history = historyFrom(9, { attempts }).get('q') ?? [];
    expect(sinceRevision(history, 'old')).toEqual([]);
    expect(sinceRevision(history, 'new').map(({ on }) => on)).toEqual([day(6)]);
    expect(sinceRevision(history.slice(0, 1), 'new')).toHaveLength(1);
  });
});

/** Attempts and reviews as a browser stores them. */
function stored({
  attempts,
  reviews,
}: Pick<ReturnType<typeof facts>, 'attempts' | 'reviews'>): Snapshot {
  const evt = new Map<string, unknown>();
  const add = (
    kind: string,
    s: number,
    { at, on, zone, ...v }: { at: number; on: string; zone: string },
  ) => {
    const k = `aaaaaaaa/0badcafe-${evt.size + 1}`;
    evt.set(k, { k, kind, v, t: at, at, on, zone, s });
  };
  for (const each of attempts) add('attempt', 2, each);
  for (const each of reviews) add('review', 1, each);
  return { ...nothing, evt };
}

/** What every question of a stored record comes back on, when it is answered right today. */
function schedules({ evt }: Snapshot): Record<string, string> {
  const read = <Kind extends 'attempt' | 'review'>(kind: Kind) =>
    [...evt.values()].flatMap((raw) => {
      const event = readEventOf(kind, raw);
      return event ? [{ ...event.stamp, ...event.value }] : [];
    });
  const history = historyOf(facts(21, { attempts: read('attempt'), reviews: read('review') }));
  return Object.fromEntries(
    [...history]
      .map(([question, list]): [string, string] => [
        question,
        nextDue([...list, { on: day(21), rating: 3 }]),
      ])
      .sort(),
  );
}

test('a record that was saved as a copy and brought in elsewhere has the same schedule', () => {
  fc.assert(
    fc.property(anyFacts, (some) => {
      const here = stored({
        attempts: some.attempts.map((each) => ({ ...each, at: each.at - noon(22) + noon(0) })),
        reviews: some.reviews.map((each) => ({ ...each, at: each.at - noon(22) + noon(0) })),
      });
      const there = applied(planOf(copyOf(here), nothing), nothing);
      expect(there.evt.size).toBe(here.evt.size);
      expect(schedules(there)).toEqual(schedules(here));
    }),
    { numRuns: 50 },
  );
});

describe('in eight zones, over both changes of the clock', () => {
  const zones = [
    'Pacific/Kiritimati',
    'Pacific/Chatham',
    'Australia/Lord_Howe',
    'Asia/Katmandu',
    'Europe/Berlin',
    'America/Sao_Paulo',
    'America/New_York',
    'Pacific/Pago_Pago',
  ];

  test.each(zones)(
    '%s: a question missed late in the evening is due the next calendar day',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        for (const [year, month, date] of [
          [2026, 2, 8],
          [2026, 2, 29],
          [2026, 9, 25],
          [2026, 10, 1],
        ] as const) {
          const at = new Date(year, month, date, 23, 30);
          const { on, zone: used } = stampOf(at);
          expect(used).toBe(zone);
          const due = nextDue([{ on, rating: 1 }]);
          expect(due).toBe(stampOf(new Date(year, month, date + 1, 0, 30)).on);
        }
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );
});

test('nothing but the schedule imports ts-fsrs', async () => {
  const src = path.join(import.meta.dirname, '../../../src');
  const files = await Array.fromAsync(glob('**/*.{ts,astro,mdx}', { cwd: src }));
  const texts = await Promise.all(files.map((file) => readFile(path.join(src, file), 'utf8')));
  const importing = files.filter((_, at) => /(from|import\(?)\s*['"]ts-fsrs/.test(texts[at] ?? ''));
  expect(importing).toEqual(['domain/review/schedule.ts']);
});
