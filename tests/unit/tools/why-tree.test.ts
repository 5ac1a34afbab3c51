import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome, Result } from '#domain/tools/outcome.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { blamesSlip, inOrder, knots } from '#domain/tools/why-tree-paths.ts';
import { tool } from '#domain/tools/why-tree.ts';
import { pageOf } from './page.ts';
import { wordsOf } from './reading.ts';

type Rows = Record<string, string>[];
const say = sayIn('en-GB');
const { run } = runnable(tool);
const ask = (
  whys: Rows,
  fields: Record<string, string> = { problem: 'Wrong side' },
): ReturnType<typeof run> => run({ fields, lists: { whys } }, say, '2026-11-23');

function outcomeOf(whys: Rows, fields?: Record<string, string>): Outcome {
  const { result } = ask(whys, fields);
  if (result?.is !== 'outcome')
    throw new Error(`No outcome, but ${JSON.stringify(ask(whys, fields))}.`);
  return result.outcome;
}
const figure = (outcome: Outcome, id: string): string | undefined =>
  outcome.figures.find((each) => each.id === id)?.value;
const states = (outcome: Outcome): string[] => outcome.checks.map(({ state }) => state);
const impossibleAt = (result: Result | undefined): string[] =>
  result?.is === 'impossible' ? result.problems.map(({ at }) => at) : [];

const sound = { known: 'fact', evidence: 'Slips of March', ours: 'yes' };

describe('what hangs where', () => {
  test('a row cannot hang under itself', () => {
    expect(ask([{ why: 'A', under: '1' }]).result).toEqual({
      is: 'impossible',
      problems: [{ at: 'whys.0.under', says: expect.stringContaining('under itself') as string }],
    });
  });
  test('rows that hang under each other are named, and so is each of their cells', () => {
    const { result } = ask([
      { why: 'A', under: '3' },
      { why: 'B', under: '1' },
      { why: 'C', under: '2' },
      { why: 'Leads into the loop', under: '2' },
    ]);
    expect(impossibleAt(result)).toEqual(['whys.0.under', 'whys.1.under', 'whys.2.under']);
    expect(JSON.stringify(result)).toContain('Rows 1, 2 and 3 hang under each other');
  });
  test('a row that is empty or not there holds nothing', () => {
    expect(impossibleAt(ask([{ why: 'A', under: '9' }]).result)).toEqual(['whys.0.under']);
    expect(impossibleAt(ask([{ why: 'A' }, {}, { why: 'B', under: '2' }]).result)).toEqual([
      'whys.2.under',
    ]);
  });
  test('rows keep the number their reader sees when an empty row stands before them', () => {
    const [chart] = outcomeOf([{}, { why: 'A' }, { why: 'B', under: '2' }]).parts;
    expect(chart).toMatchObject({
      drawing: {
        nodes: [
          { id: 'problem', under: undefined },
          { id: 'row-2', under: 'problem', text: '2. A' },
          { id: 'row-3', under: 'row-2', text: '3. B' },
        ],
      },
    });
  });
  test('either somebody hears about a knot, or every row is in the tree once, below the row it hangs under', () => {
    const trees = fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(trees, (unders) => {
        const rows = unders.map((under, row) => ({ row, under }));
        const placed = inOrder(rows);
        if (knots(rows, 'whys').length > 0) {
          expect(placed.length).toBeLessThan(rows.length);
          return;
        }
        expect(placed.map(({ why }) => why.row).sort((a, b) => a - b)).toEqual(
          rows.map(({ row }) => row),
        );
        for (const { path } of placed)
          expect(path.map(({ under }) => under)).toEqual([
            undefined,
            ...path.slice(0, -1).map(({ row }) => row + 1),
          ]);
        const ends = placed.filter(({ isEnd }) => isEnd).length;
        const held = new Set(unders.filter((under) => under !== undefined)).size;
        expect(ends + held).toBe(rows.length);
      }),
    );
  });
  test('sixty rows in one line fit', () => {
    const line = Array.from({ length: 60 }, (_, row) => ({
      why: 'Because',
      under: row === 0 ? '' : String(row),
    }));
    expect(figure(outcomeOf(line), 'depth')).toBe('60');
  });
});

describe('an end that blames a slip', () => {
  test.each([
    'Human error',
    'Santosh was careless',
    'She forgot the label',
    'The driver didn’t pay attention',
    "They didn't bother",
    'Somebody made a mistake',
    'He should have checked',
    'It was their own fault',
  ])('“%s” is seen', (why) => {
    expect(blamesSlip(why)).toBe(true);
  });
  test.each([
    'The slip has room for twelve characters',
    'The error message names no part',
    'Nobody is told when the form changes',
    'Two bins look alike',
    'Care instructions are printed too small',
  ])('“%s” is not', (why) => {
    expect(blamesSlip(why)).toBe(false);
  });
});

describe('the checks', () => {
  const twoBranches = [
    { ...sound, why: 'A' },
    { ...sound, why: 'B' },
  ];
  const tested = { problem: 'P', test: 'Two weeks in aisle nine' };
  test('all hold for two evidenced branches we control, and a test', () => {
    expect(states(outcomeOf(twoBranches, tested))).toEqual(Array(6).fill('good'));
  });
  test.each([
    ['one branch', 0, [{ ...sound, why: 'A' }], 'look'],
    ['an end that is not ours', 1, [...twoBranches, { ...sound, why: 'C', ours: 'no' }], 'look'],
    ['an end nobody answered for', 1, [...twoBranches, { ...sound, why: 'C', ours: '' }], 'open'],
    ['an end that is a slip', 2, [...twoBranches, { ...sound, why: 'She forgot' }], 'look'],
    ['a fact without evidence', 3, [...twoBranches, { ...sound, why: 'C', evidence: '' }], 'look'],
    ['a why that is not marked', 3, [...twoBranches, { ...sound, why: 'C', known: '' }], 'open'],
    [
      'a why under a guess',
      4,
      [
        { ...sound, why: 'A', known: 'guess' },
        { ...sound, why: 'B', under: '1' },
      ],
      'look',
    ],
  ])('%s is seen', (_, place, whys, state) => {
    expect(states(outcomeOf(whys, tested))[place]).toBe(state);
  });
  test('a slip with a why under it is no end, and is let be', () => {
    const whys = [
      ...twoBranches,
      { ...sound, why: 'She forgot' },
      { ...sound, why: 'The slip is cut', under: '3' },
    ];
    expect(states(outcomeOf(whys, tested))[2]).toBe('good');
  });
  test('no test is seen', () => {
    expect(states(outcomeOf(twoBranches, { problem: 'P' })).at(-1)).toBe('look');
  });
});

describe('the answer', () => {
  test.each([
    [[{}], 'The tree ends in one place.'],
    [[{ ours: 'no' }], 'The tree ends where you have no control yet.'],
    [[{}, {}], 'The tree ends in 2 places.'],
    [[{ ours: 'no' }, { ours: 'no' }], 'The tree ends in 2 places, none of them yours.'],
    [[{ ours: 'yes' }, { ours: 'yes' }], 'The tree ends in 2 places, all of them yours.'],
    [[{ ours: 'yes' }, {}], 'The tree ends in 2 places, 1 of them yours.'],
  ])('says of %j no more about control than was answered', (marks, says) => {
    const outcome = outcomeOf(marks.map((mark) => ({ why: 'A', ...mark })));
    expect(wordsOf(outcome)).toBe(`${says} No test is planned yet.`);
  });
  test('rows that nobody marked are not called free of guesses', () => {
    const fields = { problem: 'Wrong side', test: 'Swap the bins' };
    expect(wordsOf(outcomeOf([{ why: 'A' }], fields))).toContain('Mark what is fact');
    expect(wordsOf(outcomeOf([{ why: 'A', known: 'fact' }], fields))).toContain('No guess is left');
  });
  test('a problem and one why are the least', () => {
    expect(ask([], {}).result).toEqual({ is: 'missing', at: ['problem', 'whys'] });
    expect(ask([{ why: 'A' }]).result?.is).toBe('outcome');
  });
  test('a row with marks and no words is drawn by its number', () => {
    expect(JSON.stringify(outcomeOf([{ known: 'guess' }]).parts)).toContain('"Row 1"');
  });
  test('under 0 and half rows are refused at the cell', () => {
    expect(ask([{ why: 'A', under: '0' }])).toMatchObject({ problems: [{ at: 'whys.0.under' }] });
    expect(ask([{ why: 'A', under: '1.5' }])).toMatchObject({ problems: [{ at: 'whys.0.under' }] });
  });
  test('the card to go and look takes six guesses, and a note says so', () => {
    const guesses = Array.from({ length: 8 }, (_, row) => ({
      why: `G${String(row)}`,
      known: 'guess',
    }));
    const { parts, notes } = outcomeOf(guesses);
    const card = parts.find((part) => part.is === 'card' && part.id === 'look');
    expect(
      card?.is === 'card' && card.lines.filter(({ text }) => text.startsWith('G')),
    ).toHaveLength(6);
    expect(notes.join(' ')).toContain('first 6 guesses');
  });
});

describe('the page', () => {
  const page = pageOf('why-tree');
  test('its example has three branches, three ends and something left to look at', () => {
    const outcome = outcomeOf(page.example.lists.whys ?? [], page.example.fields);
    expect(figure(outcome, 'branches')).toBe('3');
    expect(figure(outcome, 'ours')).toBe('2 of 3');
    expect(states(outcome)).toEqual(['good', 'look', 'good', 'good', 'look', 'good']);
  });
  test('its template draws three branches', () => {
    const [template] = page.templates;
    const outcome = outcomeOf(template?.lists.whys ?? [], template?.fields);
    expect(figure(outcome, 'branches')).toBe('3');
  });
});
