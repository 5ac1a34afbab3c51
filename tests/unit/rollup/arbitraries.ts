/** Results of every kind, for property tests. */
import fc from 'fast-check';
import { functions, type Handed, type HandedResult, most } from '#domain/rollup/handed.ts';
import { addDays } from '#domain/calendar/days.ts';

const orNone = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const stage = fc.record({
  score: orNone(fc.integer({ min: 1, max: 5 })),
  owns: fc.boolean(),
  importance: orNone(fc.integer({ min: 1, max: 3 })),
  evidence: orNone(fc.boolean()),
});

export const journeyResult = fc.record({
  kind: fc.constant('journey' as const),
  function: orNone(fc.constantFrom(...functions)),
  wording: fc.integer({ min: 0, max: 65_535 }),
  stages: fc.array(stage, { maxLength: most.stages }),
});

/** @param length how many questions there are; any number by default. */
export const quizResult = (length?: number) =>
  fc.record({
    kind: fc.constant('quiz' as const),
    questions: fc.array(
      fc.record({
        points: orNone(fc.integer({ min: 0, max: 12 }).map((twelfths) => twelfths / 12)),
        option: orNone(fc.integer({ min: 0, max: most.options - 1 })),
      }),
      { minLength: length ?? 0, maxLength: length ?? most.questions, size: 'max' },
    ),
  });

/** @param length how many statements there are; any number by default. */
export const assessmentResult = (length?: number) =>
  fc.record({
    kind: fc.constant('assessment' as const),
    answers: fc.array(orNone(fc.integer({ min: 1, max: 4 })), {
      minLength: length ?? 0,
      maxLength: length ?? most.statements,
      size: 'max',
    }),
  });

export const tag = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/);

export const handedOf = (
  result: fc.Arbitrary<HandedResult>,
  page: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,30}$/),
): fc.Arbitrary<Handed> =>
  fc.record({
    page,
    edition: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    day: fc.integer({ min: 0, max: 32_767 }).map((days) => addDays('2020-01-01', days)),
    turn: fc.integer({ min: 0, max: most.turn }),
    tag,
    result,
  });

export const handed = handedOf(fc.oneof(journeyResult, quizResult(), assessmentResult()));
