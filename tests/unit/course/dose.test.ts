import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import {
  anotherOne,
  curriculum,
  doseFor,
  stateOf,
  tomorrowOf,
  yesterdayOf,
  type LearnerFacts,
} from '#domain/course/dose.ts';
import { announcement, doseWords } from '#components/dose/dose-words.ts';
import { course, lesson } from './outlines.ts';

const newcomer: LearnerFacts = {
  role: undefined,
  path: undefined,
  start: undefined,
  done: new Map(),
};
const with_ = (facts: Partial<LearnerFacts>): LearnerFacts => ({ ...newcomer, ...facts });
const all = (on: string): Map<string, string> => new Map(['F1', 'F2', 'F3'].map((id) => [id, on]));
const idsOf = (lessons: readonly ({ id: string } | undefined)[]) => lessons.map((one) => one?.id);
const today = '2026-11-23';

describe('a lesson that a passed quiz tests out', () => {
  const quizzed = {
    ...course,
    pages: course.pages.map((page) => (page.id === 'F1' ? { ...page, quizzes: ['Q1'] } : page)),
  };

  test('is the dose until the quiz was passed, and on no later day', () => {
    const facts = with_({ passed: new Map([['Q1', today]]) });
    expect(doseFor(quizzed, facts, today)?.id).toBe('F1');
    expect(tomorrowOf(quizzed, facts, today)?.id).toBe('F2');
  });

  test('stays the dose when another quiz was passed', () => {
    const facts = with_({ passed: new Map([['Q2', '2026-01-01']]) });
    expect(doseFor(quizzed, facts, today)?.id).toBe('F1');
  });
});

describe('the order of lessons', () => {
  test.for([
    ['nobody in particular: those for everyone', {}, ['F1', 'F2', 'F3']],
    [
      'a role: its own after those for everyone',
      { role: 'frontline' },
      ['F1', 'F2', 'F3', 'C1', 'C2'],
    ],
    [
      'a path that is followed: its lessons first',
      { path: 'frontline', role: 'leader' },
      ['C1', 'C2', 'F1', 'F2', 'F3', 'L1'],
    ],
    ['a path that is no longer there: as without one', { path: 'gone' }, ['F1', 'F2', 'F3']],
  ] as const)('for %s', ([, facts, order]) => {
    expect(idsOf(curriculum(course, with_(facts), today))).toEqual(order);
  });

  test.for([
    ['before its start', '2026-11-22', ['F1', 'F2', 'F3']],
    ['on day 1', '2026-11-23', ['F1', 'F2', 'F3']],
    [
      'on day 2, when the second module is due: that first, then what was left behind',
      '2026-11-24',
      ['F2', 'F3', 'F1'],
    ],
    ['on day 7', '2026-11-29', ['F2', 'F3', 'F1']],
    ['when a module without lessons is due', '2026-11-30', ['F1', 'F2', 'F3']],
    ['after its last day', '2027-06-01', ['F1', 'F2', 'F3']],
  ] as const)('on a path with dates %s', ([, on, order]) => {
    const facts = with_({ path: 'new-hire', start: '2026-11-23' });
    expect(idsOf(curriculum(course, facts, on))).toEqual(order);
  });
});

describe('the dose of a day', () => {
  test('is the first lesson for a newcomer, and waits', () => {
    expect(doseFor(course, newcomer, today)?.id).toBe('F1');
    expect(doseFor(course, newcomer, addDays(today, 9))?.id).toBe('F1');
  });

  test('stays the same all day after it was done, and is the next one tomorrow', () => {
    const facts = with_({ done: new Map([['F1', today]]) });
    expect(doseFor(course, facts, today)?.id).toBe('F1');
    expect(tomorrowOf(course, facts, today)?.id).toBe('F2');
    expect(doseFor(course, facts, addDays(today, 1))?.id).toBe('F2');
  });

  test('goes round one lesson a day when all are done, also over a change of clocks and of year', () => {
    const facts = with_({ done: all('2026-01-01') });
    for (const from of ['2026-12-30', '2027-03-26', '2027-10-29']) {
      const doses = [0, 1, 2, 3, 4, 5].map((day) => doseFor(course, facts, addDays(from, day))?.id);
      expect(new Set(doses.slice(0, 3)).size).toBe(3);
      expect(doses.slice(3)).toEqual(doses.slice(0, 3));
    }
  });

  test('is none without lessons', () => {
    const empty = { pages: [], paths: [] };
    expect(doseFor(empty, newcomer, today)).toBeUndefined();
    expect(anotherOne(empty, newcomer, today, 3)).toBeUndefined();
    expect(yesterdayOf(empty, newcomer, today)).toBeUndefined();
  });
});

describe('yesterday', () => {
  const started = with_({ path: 'new-hire', start: '2026-11-22' });

  test('is told when another module became due and yesterday’s dose was missed', () => {
    expect(doseFor(course, started, today)?.id).toBe('F2');
    expect(yesterdayOf(course, started, today)?.id).toBe('F1');
  });

  test.for(['2026-11-22', '2026-11-23'])('is not told when its dose was read on %s', (on) => {
    const facts = { ...started, done: new Map([['F1', on]]) };
    expect(yesterdayOf(course, facts, today)).toBeUndefined();
  });

  test('is not told when the same dose waits today', () => {
    expect(yesterdayOf(course, newcomer, today)).toBeUndefined();
  });

  test('is told when lessons come round for a second look', () => {
    const facts = with_({ done: all('2026-01-01') });
    const before = doseFor(course, facts, addDays(today, -1));
    expect(yesterdayOf(course, facts, today)).toBe(before);
  });
});

describe('another one', () => {
  test('walks through the other open lessons, then the done ones, and back to the dose', () => {
    const facts = with_({ role: 'frontline', done: new Map([['F2', '2026-11-20']]) });
    const asked = [0, 1, 2, 3, 4, 5].map((nth) => anotherOne(course, facts, today, nth));
    expect(idsOf(asked)).toEqual(['F1', 'F3', 'C1', 'C2', 'F2', 'F1']);
  });
});

/** Any learner, with dates around today. */
const anyLearner: fc.Arbitrary<LearnerFacts> = fc
  .record({
    role: fc.constantFrom(undefined, 'frontline', 'leader', 'trainer'),
    path: fc.constantFrom(undefined, 'foundation', 'new-hire', 'leader', 'gone'),
    start: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
    done: fc.dictionary(
      fc.constantFrom('F1', 'F2', 'F3', 'C1', 'C2', 'L1'),
      fc.integer({ min: -9, max: 9 }),
    ),
  })
  .map(({ start, done, ...facts }) => ({
    ...facts,
    start: start === undefined ? undefined : addDays(today, start),
    done: new Map(Object.entries(done).map(([id, day]) => [id, addDays(today, day)])),
  }));

describe('for every learner', () => {
  test('no lesson done before comes back while others are open', () => {
    fc.assert(
      fc.property(anyLearner, (facts) => {
        const dose = doseFor(course, facts, today);
        const isDone = ({ id }: { id: string }) => (facts.done.get(id) ?? today) < today;
        const hasOpen = curriculum(course, facts, today).some((one) => !isDone(one));
        return dose !== undefined && (!hasOpen || !isDone(dose));
      }),
    );
  });

  test('nothing done on a day or after it changes the dose of that day', () => {
    fc.assert(
      fc.property(anyLearner, (facts) => {
        const before = new Map([...facts.done].filter(([, on]) => on < today));
        const dose = doseFor(course, { ...facts, done: before }, today);
        return doseFor(course, facts, today) === dose;
      }),
    );
  });

  test('asking for another one comes by every lesson exactly once', () => {
    fc.assert(
      fc.property(anyLearner, (facts) => {
        const lessons = curriculum(course, facts, today);
        const asked = lessons.map((_, nth) => anotherOne(course, facts, today, nth));
        return new Set(asked).size === lessons.length && asked[0] === doseFor(course, facts, today);
      }),
    );
  });
});

describe('the card', () => {
  const one = lesson('F1');
  const tomorrow = lesson('F2');
  const standing = { place: undefined, another: false, tomorrow };

  test.for([
    ['new', false, 'Today’s daily dose', 'About F1.', 'Start the dose'],
    ['started', false, 'Today’s daily dose', 'About F1.', 'Carry on, 4 min left'],
    ['done', false, 'That is today’s', 'Tomorrow: Lesson F2', 'Read it again'],
    ['again', false, 'All done. Worth a second look', 'About F1.', 'Read it again'],
    ['new', true, 'Another one', 'About F1.', 'Start the dose'],
    ['done', true, 'Done today', 'About F1.', 'Read it again'],
    ['again', true, 'Done before. Worth a second look', 'About F1.', 'Read it again'],
  ] as const)('%s (another one: %s) says “%s”', ([state, another, eyebrow, text, button]) => {
    const place = state === 'started' ? { section: 'why', at: 1 } : undefined;
    expect(doseWords(one, { ...standing, state, another, place })).toEqual({
      eyebrow,
      text,
      button,
    });
  });

  test('is announced with its minutes', () => {
    expect(announcement(one)).toBe('Lesson F1, 6 minutes');
  });

  test('knows how the lesson stands with the learner', () => {
    const state = (done: [string, string][], places: string[]) =>
      stateOf(one, with_({ done: new Map(done) }), new Set(places), today);
    expect(state([], [])).toBe('new');
    expect(state([], ['F1'])).toBe('started');
    expect(state([['F1', today]], ['F1'])).toBe('done');
    expect(state([['F1', '2026-11-01']], ['F1'])).toBe('again');
    expect(state([['F1', '2027-11-01']], [])).toBe('done');
  });
});
