/** Learner records for the tests of review: facts as they stand in a record, with dates in whole days. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar/days.ts';
import { historyOf, type Facts } from '#domain/review/history.ts';
import type { Answer } from '#domain/progress/model.ts';

/** A Friday. */
export const start = '2026-11-20';
export const day = (number: number): string => addDays(start, number);
/** Noon UTC of a day, in milliseconds since 1970. */
export const noon = (number: number): number => Date.parse(`${day(number)}T12:00:00Z`);

export const answer = (question: string, points = 0, more: Partial<Answer> = {}): Answer => ({
  question,
  choice: ['a'],
  points,
  ...more,
});

export const attempt = (number: number, answers: Answer[], quiz = 'Q1') => ({
  quiz,
  answers,
  score: 0,
  passed: false,
  at: noon(number),
  on: day(number),
  zone: 'UTC',
});

export const review = (number: number, due: string, given: Answer) => ({
  ...given,
  due,
  at: noon(number),
  on: day(number),
  zone: 'UTC',
});

/** Facts with nothing in them but what is given. @param number Today, in days from the start. */
export const facts = (number: number, some: Partial<Facts> = {}): Facts => ({
  attempts: [],
  reviews: [],
  answers: new Map(),
  done: new Set(),
  today: day(number),
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  ...some,
});

export const historyFrom = (number: number, some: Partial<Facts>) => historyOf(facts(number, some));

const given = fc.record({
  question: fc.integer({ min: 1, max: 30 }).map((number) => `F1.${number % 5}-q${number}`),
  points: fc.constantFrom(0, 0.5, 1),
  choice: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
  guessed: fc.constantFrom(undefined, true as const),
});
const answers = given.map(({ guessed, ...rest }) => ({ ...rest, ...(guessed && { guessed }) }));

/** Attempts and reviews of the last weeks before a day. */
export const anyFacts = fc
  .record({
    attempts: fc.array(
      fc.tuple(fc.nat(20), fc.uniqueArray(answers, { selector: ({ question }) => question })),
      { maxLength: 6 },
    ),
    reviews: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 }), answers)),
    done: fc.boolean(),
  })
  .map(({ attempts, reviews, done }) =>
    facts(21, {
      attempts: attempts.map(([number, list]) => attempt(number, list, 'F1.1')),
      reviews: reviews.map(([number, pause, each]) => review(number, day(number + pause), each)),
      done: new Set(done ? ['F1.1'] : []),
    }),
  );
