import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#domain/calendar/days.ts';
import {
  type Answered,
  dueFollowUp,
  followUps,
  nextFollowUp,
  stateOf,
} from '#domain/plan/follow-up.ts';
import type { CheckIn } from '#domain/progress/model.ts';
import { anyCase, anyPlan } from './arbitrary.ts';

const plan = { on: '2026-11-24' };
const [first, second, last] = ['2026-11-25', '2026-12-01', '2026-12-24'] as const;
const answered = (outcome: CheckIn, on: string): Answered => ({ outcome, on });

/** On which of the 60 days after it was made a plan is asked about, when each question is answered at once. */
const askedOn = (on: string, answer: CheckIn): number[] => {
  const answers: Answered[] = [];
  const days: number[] = [];
  for (let day = 0; day <= 60; day += 1) {
    const today = addDays(on, day);
    if (stateOf({ on }, answers, today) !== 'ask') continue;
    days.push(day);
    answers.push({ outcome: answer, on: today });
  }
  return days;
};

test('a plan is asked about after 1, 7 and 30 days, over the ends of months and years', () => {
  expect(followUps(plan)).toEqual([first, second, last]);
  expect(followUps({ on: '2026-12-31' })).toEqual(['2027-01-01', '2027-01-07', '2027-01-30']);
});

describe('a question', () => {
  test('is not asked on the day of the plan', () => {
    expect(dueFollowUp(plan, [], plan.on)).toBeUndefined();
    expect(stateOf(plan, [], plan.on)).toBe('open');
  });

  test('waits until it is answered, and the latest one reached is the one that waits', () => {
    expect(dueFollowUp(plan, [], first)).toBe(first);
    expect(dueFollowUp(plan, [], '2026-11-30')).toBe(first);
    expect(dueFollowUp(plan, [], second)).toBe(second);
    expect(dueFollowUp(plan, [], '2027-06-01')).toBe(last);
  });

  test('answered with “not yet” comes back at the next follow-up, not before', () => {
    const notYet = [answered('not-yet', first)];
    expect(dueFollowUp(plan, notYet, '2026-11-30')).toBeUndefined();
    expect(nextFollowUp(plan, notYet, '2026-11-30')).toBe(second);
    expect(dueFollowUp(plan, notYet, second)).toBe(second);
  });

  test('answered with “changed it” goes on from the day the plan was first made', () => {
    expect(dueFollowUp(plan, [answered('changed', '2026-11-29')], second)).toBe(second);
    expect(dueFollowUp(plan, [answered('changed', second)], second)).toBeUndefined();
  });

  test('is never asked again after a yes', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, answers, today }) => {
        const done = [...answers, answered('yes', today)];
        expect(stateOf(plan, done, addDays(today, 1_000))).toBe('done');
        expect(dueFollowUp(plan, done, addDays(today, 1_000))).toBeUndefined();
      }),
    );
  });

  test('comes back when the yes is taken back', () => {
    const taken = [answered('yes', first), answered('not-yet', first)];
    expect(stateOf(plan, taken, first)).toBe('open');
    expect(stateOf(plan, taken, second)).toBe('ask');
  });
});

test('whatever is answered, a plan is asked about three times at most, and then rests', () => {
  fc.assert(
    fc.property(anyPlan, ({ on }) => {
      expect(askedOn(on, 'not-yet')).toEqual([1, 7, 30]);
      expect(askedOn(on, 'changed')).toEqual([1, 7, 30]);
      expect(askedOn(on, 'yes')).toEqual([1]);
    }),
  );
  expect(stateOf(plan, [answered('not-yet', last)], last)).toBe('resting');
  expect(stateOf(plan, [answered('not-yet', last)], '2030-01-01')).toBe('resting');
});

test('any answer settles the question of its day', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom<CheckIn[]>('yes', 'not-yet', 'changed'),
      ({ plan, answers, today }, outcome) => {
        const after = [...answers, answered(outcome, today)];
        expect(dueFollowUp(plan, after, today)).toBeUndefined();
      },
    ),
  );
});

test('what is due was reached, what comes next was not, and they agree with the state', () => {
  fc.assert(
    fc.property(anyCase, ({ plan, answers, today }) => {
      const due = dueFollowUp(plan, answers, today);
      const next = nextFollowUp(plan, answers, today);
      const state = stateOf(plan, answers, today);
      if (due !== undefined) expect(daysBetween(due, today)).toBeGreaterThanOrEqual(0);
      if (next !== undefined) expect(daysBetween(today, next)).toBeGreaterThan(0);
      expect(state === 'ask').toBe(due !== undefined);
      expect(state === 'done').toBe(answers.at(-1)?.outcome === 'yes');
      if (state === 'resting') expect(daysBetween(plan.on, today)).toBeGreaterThanOrEqual(30);
    }),
  );
});
