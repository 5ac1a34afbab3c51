import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#domain/calendar/days.ts';
import { comingBack, fitting, spentOn } from '#domain/review/due.ts';
import { historyOf, type Facts } from '#domain/review/history.ts';
import { answer, anyFacts, attempt, day, historyFrom, review } from './facts.ts';

/** When a question comes back; undefined when it does not. */
const dueOf = (some: Partial<Facts>): string | undefined =>
  comingBack(historyFrom(30, some)).find(({ question }) => question === 'q')?.on;

describe('after an answer in a quiz or a check a question comes back', () => {
  test.each([
    ['the next day when it was missed', answer('q', 0), day(1)],
    ['the next day when it was partly right', answer('q', 0.5), day(1)],
    ['two days later when it was a right guess', answer('q', 1, { guessed: true }), day(2)],
    ['never when it was known', answer('q', 1), undefined],
  ])('%s', (_, given, due) => {
    expect(dueOf({ attempts: [attempt(0, [given])] })).toBe(due);
  });

  test('two days later when it was right, in the check of a lesson marked done', () => {
    const attempts = [attempt(0, [answer('q', 1)], 'F1.1')];
    expect(dueOf({ attempts, done: new Set(['F1.1']) })).toBe(day(2));
  });

  test('two days later when it was missed once and right on a second try', () => {
    const attempts = [attempt(0, [answer('q')]), attempt(1, [answer('q', 1)])];
    expect(dueOf({ attempts })).toBe(day(3));
  });
});

describe('after a recall in review', () => {
  const reviews = [review(2, day(13), answer('q', 1))];

  test('a question comes back on the day that was said then', () => {
    expect(dueOf({ attempts: [attempt(0, [answer('q')])], reviews })).toBe(day(13));
  });

  test('a quiz answered right in between does not bring that day forward, and a missed one does', () => {
    expect(dueOf({ reviews, attempts: [attempt(5, [answer('q', 1)])] })).toBe(day(13));
    expect(dueOf({ reviews, attempts: [attempt(5, [answer('q')])] })).toBe(day(6));
  });
});

test('the first gap is one or two days, and what has waited longest stands first', () => {
  fc.assert(
    fc.property(anyFacts, ({ attempts, ...facts }) => {
      const due = comingBack(historyOf({ ...facts, attempts, reviews: [] }));
      for (const { on, last } of due) expect([1, 2]).toContain(daysBetween(last, on));
      expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
    }),
  );
});

test('what fits is never more than the minutes given, and nothing that fits is left out before it', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: -5, max: 30 }), (facts, minutes) => {
      const due = comingBack(historyOf(facts));
      const fits = fitting(due, minutes);
      const sum = (list: typeof due): number => list.reduce((all, each) => all + each.minutes, 0);
      expect(sum(fits)).toBeLessThanOrEqual(Math.max(0, minutes));
      expect(fits).toEqual(due.slice(0, fits.length));
      if (fits.length < due.length) {
        expect(sum(due.slice(0, fits.length + 1))).toBeGreaterThan(minutes);
      }
    }),
  );
});

test('choosing takes half a minute, writing and arranging a whole one, and only review counts as spent', () => {
  const arranged = { choice: ['a', 'b', 'c'] };
  const given = [answer('one'), answer('two', 0, arranged), answer('three', 0, { text: '9' })];
  const attempts = [attempt(0, given)];
  expect(comingBack(historyFrom(1, { attempts })).map(({ minutes }) => minutes)).toEqual([
    0.5, 1, 1,
  ]);
  const reviews = given.slice(0, 2).map((each) => review(1, day(2), each));
  expect(spentOn(historyFrom(1, { attempts, reviews }), day(1))).toBe(1.5);
  expect(spentOn(historyFrom(1, { attempts, reviews }), day(0))).toBe(0);
});
