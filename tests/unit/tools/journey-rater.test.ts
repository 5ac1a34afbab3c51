import { describe, expect, test } from 'vitest';
import { journeyFunctions, tool } from '#domain/tools/journey-rater.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';
import { figureIn, isNoted, outcomeIn, partIn, statesOf, wordsOf } from './reading.ts';

const { run } = runnable(tool);
const page = pageOf('journey-rater');
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
/** Five people of five functions who all give 3; the first stage is owned by whoever is asked for. */
const marks = (scores: readonly number[], owner: number): Rows =>
  scores.flatMap((score, person) =>
    four.map((_, stage) => ({
      rater: `P${person}`,
      function: journeyFunctions[person] ?? 'other',
      stage: `${stage + 1}`,
      score: `${score}`,
      owns: person === owner ? 'yes' : 'no',
    })),
  );

describe('the worked example of the page', () => {
  const { fields, lists } = page.example;
  const outcome = outcomeOf(lists.stages ?? [], lists.ratings, fields);

  test('says what one would read out: the widest gap, and where to begin', () => {
    expect(wordsOf(outcome)).toBe(
      'Owners give “My aids fit on the first day” a mark of 5; everyone else gives it 2.2. ' +
        'Begin with “I get help when they whistle”, the highest priority.',
    );
  });

  test('has six people, a gap of 2.8 and a highest priority of 9', () => {
    expect(figureIn(outcome, 'people')).toMatch(/^6 \|/);
    expect(figureIn(outcome, 'widest-gap')).toMatch(/^\+2\.8 \|/);
    expect(figureIn(outcome, 'first-priority')).toMatch(/^9 \|/);
    expect(figureIn(outcome, 'flagged')).toMatch(/^3 of 5 \|/);
  });

  test('shows the chain of the brief: 0.95^5 = 77.4%', () => {
    expect(figureIn(outcome, 'trouble-free')).toMatch(/^77\.4% \|/);
    expect(partIn(outcome, 'chart', 'chain').twin.rows.map(([, share]) => share)).toEqual([
      '95%',
      '90.3%',
      '85.7%',
      '81.5%',
      '77.4%',
    ]);
  });

  test('has a table with the same numbers as the picture of gaps', () => {
    expect(partIn(outcome, 'chart', 'gaps').twin.rows).toEqual([
      ['I find out what it will cost', '6', '3.2', '5', '+1.8', '2', 'gap of 1 or more'],
      ['I am seen when they said', '6', '4.2', '4', '−0.2', '1', 'no'],
      [
        'My aids fit on the first day',
        '6',
        '2.2',
        '5',
        '+2.8',
        '3',
        'gap of 1 or more, marks far apart, no evidence',
      ],
      [
        'I get help when they whistle',
        '6',
        '2',
        '4',
        '+2',
        '3',
        'gap of 1 or more, marks far apart',
      ],
      ['The bill is what I was told', '6', '3.2', '4', '+0.8', '1', 'no'],
    ]);
  });

  test('is good on functions and stages, and to look at for gaps and evidence', () => {
    expect(statesOf(outcome)).toEqual(['good', 'good', 'look', 'look']);
  });

  test('says that marks are opinions until they are checked with customers', () => {
    expect(isNoted(outcome, 'opinions until somebody checks them with customers')).toBe(true);
    expect(isNoted(outcome, 'no likelier')).toBe(true);
  });
});

test('every template can be read, and asks for a first mark', () => {
  for (const { fields, lists } of page.templates)
    expect(run({ fields, lists }, sayIn('en-GB'), '2026-11-23').result).toEqual({
      is: 'missing',
      at: ['stages.0.score'],
    });
});

describe('one person alone', () => {
  const own = [
    { name: 'I ask', score: '2', owns: 'yes', importance: '3', evidence: 'no' },
    { name: 'I wait', score: '4', owns: 'no', importance: '1' },
  ];
  const outcome = outcomeOf(own);

  test('sees own marks and priorities by them, also for a stage they own', () => {
    expect(outcome.parts.map(({ id }) => id)).toEqual(['own', 'priorities']);
    expect(partIn(outcome, 'chart', 'priorities').twin.rows).toEqual([
      ['I ask', '2', '3', 'no', '9'],
      ['I wait', '4', '1', 'not said', '1'],
    ]);
  });

  test('is told that a gap needs others', () => {
    expect(wordsOf(outcome)).toContain('a gap needs the marks of others');
    expect(figureIn(outcome, 'widest-gap')).toMatch(/^not available \|/);
    expect(statesOf(outcome)).toEqual(['open', 'look', 'open', 'look']);
  });
});

describe('a room', () => {
  const blank = four.map((stage) => ({ ...stage, score: '' }));

  test('is good when gaps are under half a point and the top two have evidence', () => {
    const outcome = outcomeOf(blank, marks([3, 3, 3, 3, 3], 0));
    expect(statesOf(outcome)).toEqual(['good', 'good', 'good', 'good']);
    expect(wordsOf(outcome)).toContain('within half a point');
  });

  test('is to look at when owners see a stage half a point worse than others, too', () => {
    const outcome = outcomeOf(blank, marks([2, 3, 3, 2, 2], 0));
    expect(figureIn(outcome, 'widest-gap')).toMatch(/^−0\.5 \|/);
    expect(statesOf(outcome)[2]).toBe('look');
  });

  test('counts the sheets of people without a name by function and stage', () => {
    const unnamed = marks([3, 4, 5], 0).map((row) => ({ ...row, rater: '', function: 'sales' }));
    expect(figureIn(outcomeOf(blank, unnamed), 'people')).toMatch(/^3 \|/);
  });

  test('takes the last mark when a person marks a stage twice, and says so', () => {
    const twice = [
      { rater: 'Ana', function: 'sales', stage: '1', score: '1' },
      { rater: ' ana', function: '', stage: '1', score: '5' },
    ];
    const outcome = outcomeOf(four, twice);
    expect(figureIn(outcome, 'people')).toMatch(/^2 \|/);
    expect(partIn(outcome, 'chart', 'gaps').twin.rows[0]?.[2]).toBe('4');
    expect(isNoted(outcome, 'Rows replaced: 1')).toBe(true);
  });

  test('keeps two people of one name apart when their functions differ', () => {
    const two = ['sales', 'finance'].map((of) => ({
      rater: 'Kim',
      function: of,
      stage: '1',
      score: '2',
    }));
    expect(figureIn(outcomeOf(four, two), 'people')).toMatch(/^3 \|/);
  });

  test('counts marks without a choice of owner as somebody else’s, and says how many', () => {
    const outcome = outcomeOf(four, [{ rater: 'Ana', stage: '1', score: '4' }]);
    expect(isNoted(outcome, 'count as somebody else’s: 1.')).toBe(true);
    expect(isNoted(outcomeOf(blank, marks([3, 4], 0)), 'somebody else’s: ')).toBe(false);
  });

  test('leaves out rows without a stage or a mark, and counts them', () => {
    const outcome = outcomeOf(four, [
      { rater: 'Ana', stage: '1', score: '' },
      { rater: 'Ana', score: '4' },
      { rater: 'Ana', stage: '2', score: '4' },
    ]);
    expect(isNoted(outcome, 'the stage or the mark is missing: 2')).toBe(true);
  });

  test('warns that under five people a mark is easy to trace', () => {
    expect(isNoted(outcomeOf(blank, marks([3, 4, 3, 2], 0)), 'fewer than five people')).toBe(true);
    expect(isNoted(outcomeOf(blank, marks([3, 4, 3, 2, 3], 0)), 'fewer than five people')).toBe(
      false,
    );
  });

  test('says which stage lacks marks, importance or anybody but owners', () => {
    const outcome = outcomeOf(
      [{ name: 'A', score: '3' }, { name: 'B', score: '3', owns: 'yes' }, { name: 'C' }],
      [{ rater: 'Ana', stage: '1', score: '4' }],
    );
    expect(isNoted(outcome, 'No priority without an importance: “A”.')).toBe(true);
    expect(isNoted(outcome, 'Only owners have marked “B”')).toBe(true);
    expect(isNoted(outcome, 'Nobody has marked “C” yet.')).toBe(true);
    expect(outcome.parts.map(({ id }) => id)).toEqual(['gaps']);
  });

  test('counts everybody who ties with the second priority among the top', () => {
    const tied = blank.map((stage, index) => ({ ...stage, evidence: index === 3 ? 'no' : 'yes' }));
    expect(statesOf(outcomeOf(tied, marks([3, 3, 3, 3, 3], 0)))[3]).toBe('look');
  });
});
