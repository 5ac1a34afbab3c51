/** Plans and answers for property tests. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar/days.ts';
import type { Answered } from '#domain/plan/follow-up.ts';
import type { IfThenPlan } from '#domain/progress/model.ts';

export const anyDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => addDays('1990-01-01', days));

export const anyPlan: fc.Arbitrary<IfThenPlan> = fc.record({
  page: fc.constantFrom('C2.1', 'G-C1', 'F1.1'),
  if: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  then: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  on: anyDate,
});

/** Answers to a plan of that day, oldest first, within its first 50 days. */
export const answersTo = ({ on }: IfThenPlan): fc.Arbitrary<Answered[]> =>
  fc
    .array(
      fc.record({
        outcome: fc.constantFrom('yes', 'not-yet', 'changed'),
        after: fc.nat({ max: 50 }),
      }),
      { maxLength: 6 },
    )
    .map((answers) =>
      answers
        .sort((one, other) => one.after - other.after)
        .map(({ outcome, after }) => ({ outcome, on: addDays(on, after) })),
    );

/** A plan, answers to it, and a day up to 60 days after it was made. */
export const anyCase = anyPlan.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    answers: answersTo(plan),
    today: fc.nat({ max: 60 }).map((days) => addDays(plan.on, days)),
  }),
);
