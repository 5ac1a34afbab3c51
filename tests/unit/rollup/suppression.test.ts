import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentTeam } from '#domain/rollup/assessment-team.ts';
import { journeyTeam, middle, type StageTeam } from '#domain/rollup/journey-team.ts';
import {
  correlation,
  discriminationOf,
  fewestForDiscrimination,
  quizTeam,
} from '#domain/rollup/quiz-team.ts';
import { fewestAnonymous, isShown, shownIf, summaryOf } from '#domain/rollup/summary.ts';
import { journeyResult, quizResult } from './arbitraries.ts';

const dimensions = [
  { id: 'd1', statements: ['a', 'b', 'c', 'd'] },
  { id: 'd2', statements: ['e', 'f', 'g', 'h'] },
];
const answer = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const person = fc
  .tuple(
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => answer.map((value) => [id, value])),
  )
  .map(
    (pairs) =>
      Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<
        string,
        number
      >,
  );

test('a summary has mean, ends and the sample deviation', () => {
  expect(summaryOf([1, 2, 3, 4])).toEqual({
    n: 4,
    mean: 2.5,
    lowest: 1,
    highest: 4,
    deviation: Math.sqrt(5 / 3),
  });
  expect(summaryOf([2])?.deviation).toBeUndefined();
  expect(summaryOf([])).toBeUndefined();
});

test('four are hidden, five are shown, nobody is neither', () => {
  expect(shownIf([1, 1, 1, 1], fewestAnonymous)).toBe('hidden');
  expect(shownIf([1, 1, 1, 1, 1], fewestAnonymous)).toMatchObject({ n: 5, mean: 1 });
  expect(shownIf([], fewestAnonymous)).toBeUndefined();
  expect(shownIf([1], 1)).toMatchObject({ n: 1 });
});

describe('self-checks of a team', () => {
  test('are means of people’s own means', () => {
    const people = [
      { a: 1, b: 1, c: 1, d: 1 },
      { a: 4, b: 4, c: 4 },
      { a: 4, b: 4 },
    ];
    const [first] = assessmentTeam(dimensions, people, 1);
    // The third answered too little of this part.
    expect(first?.people).toMatchObject({ n: 2, mean: 2.5, lowest: 1, highest: 4 });
    expect(first?.level).toBe('habit');
    expect(first?.statements[0]).toMatchObject({ n: 3, mean: 3 });
  });

  test('show nothing that rests on fewer than five, and no part with a single gap', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 9 }), (people) => {
        for (const { people: shown, statements } of assessmentTeam(
          dimensions,
          people,
          fewestAnonymous,
        )) {
          for (const each of [shown, ...statements])
            if (isShown(each)) expect(each.n).toBeGreaterThanOrEqual(fewestAnonymous);
          if (statements.includes('hidden')) expect(statements.some(isShown)).toBe(false);
        }
      }),
    );
  });
});

/** Everything of a stage that depends on the score of somebody. */
const ofScores = ({ outside, owner, gap, spread, priority, flags }: StageTeam): unknown[] => [
  ...[outside, owner, gap, spread, priority],
  flags.filter((flag) => flag === 'gap' || flag === 'spread'),
];

describe('stages rated by a team', () => {
  const rating = (score: number, owns = false) => ({
    stages: [{ score, owns, importance: 2, evidence: true }],
  });

  test('have the gap between owners and others, as the tool works it out', () => {
    const [stage] = journeyTeam([rating(5, true), rating(4, true), rating(3), rating(2)], 1);
    expect(stage).toMatchObject({ owner: 4.5, outside: 2.5, gap: 2, spread: 3, priority: 5 });
    expect(stage?.flags).toEqual(['gap', 'spread']);
  });

  test('take the middle importance, the higher of two', () => {
    expect(middle([1, 3, 3])).toBe(3);
    expect(middle([1, 2, 3, 1])).toBe(2);
    expect(middle([])).toBeUndefined();
  });

  test('say nothing at all of the scores of fewer than five owners, or of fewer than five others', () => {
    fc.assert(
      fc.property(
        fc.array(journeyResult, { maxLength: 14 }),
        fc.nat(13),
        fc.nat(7),
        fc.integer({ min: 1, max: 5 }),
        (people, who, where, score) => {
          const stage = people[who]?.stages[where];
          fc.pre(stage?.score !== undefined);
          const side = people.filter(
            ({ stages }) => stages[where]?.score !== undefined && stages[where].owns === stage.owns,
          );
          fc.pre(side.length < fewestAnonymous);
          // The same room, in which this one person says something else: nothing that is shown may differ.
          const other = people.map((each, index) =>
            index === who
              ? {
                  ...each,
                  stages: each.stages.map((old, at) => (at === where ? { ...old, score } : old)),
                }
              : each,
          );
          const shown = (room: typeof people) => journeyTeam(room, fewestAnonymous).map(ofScores);
          expect(shown(other)).toEqual(shown(people));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a quiz of a team', () => {
  const right = { points: 1, option: undefined };
  const wrong = { points: 0, option: undefined };

  test('has the mean points of each question, and who chose what', () => {
    const people = [0, 0, 1, 2].map((option) => ({
      questions: [{ points: option === 0 ? 1 : 0, option }],
    }));
    const { questions } = quizTeam([3], people, 1);
    expect(questions[0]?.facility).toMatchObject({ n: 4, mean: 0.5 });
    expect(questions[0]?.options).toEqual([2, 1, 1]);
  });

  test('tells a question that goes with the rest from one that goes against it', () => {
    const people = Array.from({ length: 10 }, (_, index) => ({
      questions: index < 5 ? [right, right, wrong, right] : [wrong, wrong, right, wrong],
    }));
    expect(discriminationOf(people, 0)).toBeGreaterThan(0.9);
    expect(discriminationOf(people, 2)).toBeCloseTo(-1);
    expect(discriminationOf(people.slice(1), 0)).toBe('too-few');
    const alike = people.map(() => ({ questions: [right, right] }));
    expect(discriminationOf(alike, 0)).toBeUndefined();
  });

  test('correlates as the textbook does, in any order and unit', () => {
    expect(
      correlation([
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
      ]),
    ).toBeCloseTo(0.6);
    const pairs = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(pairs, (each) => {
        const r = correlation(each);
        const turned = correlation(each.map(([x, y]) => [y * 3 + 1, x]).reverse() as typeof each);
        if (r === undefined) expect(turned).toBeUndefined();
        else expect(turned).toBeCloseTo(r);
        if (r !== undefined) expect(Math.abs(r)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('hides the mean of all where it would give one hidden question away', () => {
    const person = (points: number) => ({
      questions: [right, { points, option: undefined }],
    });
    const without = { questions: [right, { points: undefined, option: undefined }] };
    const few = [person(1), person(0), without, without, without];
    expect(quizTeam([0, 0], few, fewestAnonymous)).toMatchObject({
      people: 'hidden',
      questions: [{ facility: { n: 5 } }, { facility: 'hidden', discrimination: 'hidden' }],
    });
    expect(quizTeam([0, 0], few, 1).people).toMatchObject({ n: 5 });
  });

  test('shows nothing that rests on fewer than five, and no discrimination under ten', () => {
    fc.assert(
      fc.property(fc.array(quizResult(4), { maxLength: 14 }), (people) => {
        const team = quizTeam([4, 0, 3, 15], people, fewestAnonymous);
        for (const { facility, discrimination, options } of team.questions) {
          if (isShown(facility)) expect(facility.n).toBeGreaterThanOrEqual(fewestAnonymous);
          else expect(options).toBeUndefined();
          if (typeof discrimination === 'number' && isShown(facility))
            expect(facility.n).toBeGreaterThanOrEqual(fewestForDiscrimination);
        }
      }),
    );
  });
});
