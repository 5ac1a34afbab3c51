import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode } from '#domain/rollup/code.ts';
import { keyOf } from '#domain/rollup/codes-in-text.ts';
import type { HandedResult } from '#domain/rollup/handed.ts';
import { assessmentKey, journeyKey } from '#domain/rollup/page-key.ts';
import { type Asked, signed, type TeamPage } from '#domain/rollup/picture.ts';
import { pictureOf } from '#domain/rollup/pictures.ts';
import { sheetRows } from '#domain/rollup/sheet-rows.ts';
import { assessmentResult, journeyResult, quizResult } from './arbitraries.ts';

const dimensions = ['Owner', 'Timing'].map((name) => ({
  id: name,
  name,
  statements: ['1', '2', '3', '4'].map((number) => ({ id: `${name}-${number}`, text: number })),
}));
const words = { href: '/x/', dimensions: [], questions: [] };
const pages = {
  assessment: {
    ...words,
    key: assessmentKey({ id: 'A1', dimensions }),
    title: 'Handoff health',
    dimensions,
  },
  journey: { ...words, key: journeyKey('T2'), title: 'Journey rater' },
  quiz: {
    ...words,
    key: {
      id: 'Q1',
      kind: 'quiz',
      edition: 1,
      items: [
        { id: 'q1', options: ['x', 'y'] },
        { id: 'q2', options: [] },
      ],
    },
    title: 'Quiz',
    // The page asks them the other way round.
    questions: [
      { id: 'q2', stem: 'Second?', options: {} },
      { id: 'q1', stem: 'First?', options: { x: 'Stay', y: 'Pass on' } },
    ],
  },
} as const satisfies Record<string, TeamPage>;

function asked(page: TeamPage, results: readonly HandedResult[], over: Partial<Asked> = {}): Asked {
  const entries = results.map((result, index) => {
    const handed = {
      page: page.key.id,
      edition: page.key.edition,
      day: '2026-11-23',
      turn: 0,
      tag: `AAAAAA${String(index).padStart(2, '0')}`,
      result,
    };
    return { handed, code: writeCode(handed) };
  });
  return { page, entries, anonymous: true, names: {}, stages: [], ...over };
}

const repeat = (count: number, result: HandedResult): HandedResult[] =>
  Array.from({ length: count }, () => result);
const cellsOf = (each: Asked, table = 0, row = 0) =>
  pictureOf(each).tables[table]?.rows[row]?.cells;

describe('the picture of a self-check', () => {
  const low: HandedResult = { kind: 'assessment', answers: [1, 2, 1, 2, 4, 4, 4, 4] };

  test('waits for five people, and hides everything until then', () => {
    const picture = pictureOf(asked(pages.assessment, repeat(4, low)));
    expect(picture.finding).toBe('4 people so far. The picture opens with 5.');
    expect(picture.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toSatisfy(
      (cells: { text: string }[]) => cells.every(({ text }) => text === 'hidden'),
    );
  });

  test('says number and level in each cell, and the lowest part in words', () => {
    const each = asked(pages.assessment, repeat(5, low));
    expect(pictureOf(each).finding).toBe('5 people. The lowest part is Owner: 1.50, Chance.');
    expect(cellsOf(each)?.[0]).toEqual({ text: '1.50', word: 'Chance', fill: 'first' });
    expect(cellsOf(each, 0, 1)?.[0]).toEqual({ text: '4.00', word: 'Shared', fill: 'fourth' });
  });

  test('has a table by person only when asked for, under the names the trainer typed', () => {
    const each = asked(pages.assessment, repeat(2, low), { anonymous: false });
    expect(pictureOf(each).tables.map(({ id }) => id)).toEqual(['parts', 'people']);
    const [first] = each.entries;
    const names = first ? { [keyOf(first.handed)]: 'Ana' } : {};
    const rows = pictureOf({ ...each, names }).tables[1]?.rows;
    expect(rows?.map(({ head }) => head)).toEqual(['Ana', 'Person 2']);
    expect(pictureOf({ ...each, anonymous: true }).tables.map(({ id }) => id)).toEqual(['parts']);
  });
});

describe('the picture of a journey', () => {
  const rated = (score: number, owns: boolean, wording = 1): HandedResult => ({
    kind: 'journey',
    function: 'sales',
    wording,
    stages: [{ score, owns, importance: 3, evidence: false }],
  });

  test('shows the gap between owners and others, and what to talk about', () => {
    const each = asked(
      pages.journey,
      [...repeat(5, rated(5, true)), ...repeat(5, rated(2, false))],
      { stages: ['We order'] },
    );
    expect(cellsOf(each)?.map(({ text }) => text)).toEqual([
      ...['2.0', '5.0', '+3.0', '3', '3 of 3', '9.0', '0 of 10', '10'],
      'Owners see it more kindly; People are far apart; No evidence',
    ]);
    expect(pictureOf(each).finding).toBe(
      '10 people. Start with We order: its priority is 9.0 of 12. Owners and others differ most on We order, by +3.0.',
    );
  });

  test('says when owners are too few to show, and when stages are worded in two ways', () => {
    const each = asked(pages.journey, [rated(5, true), ...repeat(5, rated(2, false, 2))]);
    expect(cellsOf(each)?.[1]?.text).toBe('hidden');
    expect(pictureOf(each).finding).toContain('Some owners are too few to show');
    expect(pictureOf(each).notes.join(' ')).toContain('not worded alike');
  });
});

describe('the picture of a quiz', () => {
  test('has the questions in the order of the page, with what was chosen', () => {
    const results = repeat(5, {
      kind: 'quiz',
      questions: [
        { points: 0, option: 1 },
        { points: 0.5, option: undefined },
      ],
    });
    const [table] = pictureOf(asked(pages.quiz, results)).tables;
    expect(table?.rows.map(({ head }) => head)).toEqual(['1. Second?', '2. First?']);
    expect(table?.rows[1]?.cells.map(({ text }) => text)).toEqual([
      ...['0.00', 'too few', '5', '5 × Pass on'],
    ]);
    expect(table?.rows[0]?.cells[0]).toMatchObject({ text: '0.50', word: 'Many miss it' });
  });
});

test('every picture can be drawn, of anybody, with as many cells as columns', () => {
  const any = fc.oneof(
    fc.array(assessmentResult(8)).map((all) => asked(pages.assessment, all)),
    fc.array(journeyResult).map((all) => asked(pages.journey, all)),
    fc.array(quizResult(2)).map((all) => asked(pages.quiz, all)),
  );
  fc.assert(
    fc.property(any, fc.boolean(), (each, anonymous) => {
      const picture = pictureOf({ ...each, anonymous });
      for (const { columns, rows } of picture.tables)
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('a signed number has a true minus, and none where it prints as zero', () => {
  expect([1.04, -1.25, 0.04, -0.04].map((value) => signed(value))).toEqual([
    ...['+1.0', '−1.3', '0', '0'],
  ]);
});

test('a spreadsheet gets numbers and words in columns of their own, in its own way of writing', () => {
  const heading = { title: 'Handoff health', on: '2026-11-23', anonymous: true };
  const picture = {
    finding: 'Five people.',
    notes: ['A note.'],
    tables: [
      {
        id: 'parts',
        caption: 'Means',
        columns: ['Part', 'Mean', 'Gap'],
        rows: [
          { head: 'Owner', cells: [{ text: '2.50', word: 'Habit forming' }, { text: '−1.5' }] },
        ],
      },
    ],
  };
  expect(sheetRows(heading, picture, ',')).toEqual([
    ['Handoff health'],
    ['Self-reported. Anonymous, 2026-11-23. Never for appraisal.'],
    ['Five people.'],
    [],
    ['Means'],
    ['Part', 'Mean', 'Mean: in words', 'Gap'],
    ['Owner', '2,50', 'Habit forming', '-1,5'],
    [],
    ['A note.'],
  ]);
});
