import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeyFunctions, tool } from '#domain/tools/journey-rater.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import type { Written } from '#domain/tools/shape.ts';
import { outcomeIn, partIn, refusedAt } from './reading.ts';

const { run } = runnable(tool);
type Rows = Record<string, string>[];

const runOn = (stages: Rows, ratings: Rows = [], fields: Record<string, string> = {}) =>
  run({ fields, lists: { stages, ratings } }, sayIn('en-GB'), '2026-11-23');
const outcomeOf = (...given: Parameters<typeof runOn>) => outcomeIn(runOn(...given));

const four: Rows = ['I ask', 'I order', 'I wait', 'I get it'].map((name) => ({
  name,
  score: '3',
  owns: 'no',
  importance: '2',
  evidence: 'yes',
}));

describe('bad input', () => {
  test('nothing filled in asks for stages', () => {
    expect(runOn([]).result).toEqual({ is: 'missing', at: ['stages'] });
  });

  test('an empty line between stages keeps the numbers of those below', () => {
    const outcome = outcomeOf(
      [{ name: 'A', score: '3' }, { name: '' }, { name: 'C', score: '3' }],
      [{ rater: 'Ana', stage: '3', score: '5' }],
    );
    expect(
      partIn(outcome, 'chart', 'gaps').twin.rows.map(([name, , others]) => [name, others]),
    ).toEqual([
      ['A', '3'],
      ['C', '4'],
    ]);
  });

  test('a mark for a stage that is not there is refused beside its field', () => {
    expect(runOn(four, [{ rater: 'Ana', stage: '7', score: '3' }]).result).toEqual({
      is: 'impossible',
      problems: [
        {
          at: 'ratings.0.stage',
          says: 'Write the number of a stage that is filled in above; 7 is not.',
        },
      ],
    });
  });

  test('marks off the scale, words, too many stages and too many rows are sentences', () => {
    const refused = refusedAt(
      runOn(
        Array.from({ length: 9 }, () => ({
          name: 'A',
          score: '6',
          importance: '-1',
          owns: 'maybe',
        })),
        [{ stage: '2.5', score: 'three' }],
        { each: '101' },
      ),
    );
    expect(refused).toEqual(
      expect.arrayContaining([
        'each',
        'stages',
        'stages.0.score',
        'stages.0.importance',
        'stages.0.owns',
        'ratings.0.stage',
        'ratings.0.score',
      ]),
    );
    expect(
      runOn(
        four,
        Array.from({ length: 401 }, () => ({ stage: '1', score: '3' })),
      ),
    ).toMatchObject({
      problems: [{ at: 'ratings' }],
    });
  });

  test('whatever is on the sheet, no answer holds NaN, Infinity or undefined', () => {
    const cell = (values: readonly string[]): fc.Arbitrary<string> =>
      fc.constantFrom('', ...values);
    const scores = cell(['1', '2', '3', '4', '5']);
    const row = { score: scores, owns: cell(['yes', 'no']) };
    const sheet: fc.Arbitrary<Written> = fc.record({
      fields: fc.record({ function: cell(journeyFunctions), each: cell(['0', '95', '100']) }),
      lists: fc.record({
        stages: fc.array(
          fc.record({
            ...row,
            name: cell(['A']),
            importance: cell(['1', '3']),
            evidence: cell(['yes', 'no']),
          }),
          { maxLength: 8 },
        ),
        ratings: fc.array(
          fc.record({
            ...row,
            rater: cell(['Ana', 'Bo']),
            function: cell(journeyFunctions),
            stage: cell(['1', '2']),
          }),
          { maxLength: 20 },
        ),
      }),
    });
    fc.assert(
      fc.property(sheet, (written) => {
        const { result } = run(written, sayIn('en-GB'), '2026-11-23');
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 500 },
    );
  });
});
