import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuestions, standingDraw, timesAsked } from '#domain/quiz/draw.ts';
import { seed } from './arbitraries.ts';

const bankIds = fc.uniqueArray(fc.stringMatching(/^q[0-9]{1,2}$/), { minLength: 1, maxLength: 12 });
/** A bank, how many to ask, and how often each was asked. */
const drawing = bankIds.chain((bank) =>
  fc.record({
    bank: fc.constant(bank),
    count: fc.integer({ min: 1, max: 14 }),
    asked: fc
      .array(fc.tuple(fc.constantFrom(...bank), fc.integer({ min: 0, max: 4 })))
      .map((entries) => new Map(entries)),
    start: fc.integer(),
  }),
);

describe('a draw', () => {
  test('holds as many questions of the bank as wanted, in its order, each once', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, asked, start }) => {
        const drawn = drawQuestions(bank, count, asked, start);
        expect(drawn).toHaveLength(Math.min(count, bank.length));
        expect(drawn).toEqual(bank.filter((id) => drawn.includes(id)));
      }),
      { seed },
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, asked, start }) => {
        const again = drawQuestions([...bank], count, new Map(asked), start);
        expect(again).toEqual(drawQuestions(bank, count, asked, start));
      }),
      { seed },
    );
  });

  test('takes the same questions after the bank was reordered', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, asked, start }) => {
        const reordered = drawQuestions(bank.toReversed(), count, asked, start);
        expect(reordered.toReversed()).toEqual(drawQuestions(bank, count, asked, start));
      }),
      { seed },
    );
  });

  test('never leaves out a question that was asked less often than one it takes', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, asked, start }) => {
        const drawn = drawQuestions(bank, count, asked, start);
        const times = (ids: string[]): number[] => ids.map((id) => asked.get(id) ?? 0);
        const mostTaken = Math.max(...times(drawn));
        const left = bank.filter((id) => !drawn.includes(id));
        expect(times(left).every((each) => each >= mostTaken)).toBe(true);
      }),
      { seed },
    );
  });

  test('asks every question within as many rounds as the bank needs', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, start }) => {
        const asked = new Map<string, number>();
        const rounds = Math.ceil(bank.length / count);
        for (let round = 0; round < rounds; round += 1) {
          for (const id of drawQuestions(bank, count, asked, start + round))
            asked.set(id, (asked.get(id) ?? 0) + 1);
        }
        expect(asked.size).toBe(bank.length);
      }),
      { seed },
    );
  });

  test('differs from seed to seed, and gives every question its turn', () => {
    const bank = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
    const first = Array.from({ length: 200 }, (_, start) =>
      drawQuestions(bank, 2, new Map(), start),
    );
    const counts = bank.map((id) => first.filter((drawn) => drawn.includes(id)).length);
    // About 67 each; standard deviation under 7. Five deviations leave no room for luck.
    for (const count of counts) expect(Math.abs(count - 67)).toBeLessThan(34);
  });

  test('of none or fewer is empty', () => {
    expect(drawQuestions(['q1', 'q2'], 0, new Map(), 1)).toEqual([]);
    expect(drawQuestions(['q1', 'q2'], -1, new Map(), 1)).toEqual([]);
    expect(drawQuestions([], 3, new Map(), 1)).toEqual([]);
  });
});

test('how often a question was asked is counted over all attempts kept', () => {
  const attempts = [
    { answers: [{ question: 'q1' }, { question: 'q2' }] },
    { answers: [{ question: 'q2' }] },
    { answers: [] },
  ];
  expect(timesAsked(attempts)).toEqual(
    new Map([
      ['q1', 1],
      ['q2', 2],
    ]),
  );
});

describe('a stored draw', () => {
  const bank = ['q1', 'q2', 'q3'];

  test('keeps the questions the bank still has, in its order', () => {
    expect(standingDraw(['q3', 'gone', 'q1'], ['q2'], bank)).toEqual(['q1', 'q3']);
  });

  test('of which nothing is left, or that was never made, is the first draw', () => {
    expect(standingDraw(['gone'], ['q2'], bank)).toEqual(['q2']);
    expect(standingDraw([], ['q2', 'q3'], bank)).toEqual(['q2', 'q3']);
  });
});
