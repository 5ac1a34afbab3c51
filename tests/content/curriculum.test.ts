/** The report on the whole curriculum: what it counts, and when a target is missed. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCurriculum, missedRows } from '#content-tools/curriculum/format.ts';
import {
  allWithin,
  atLeast,
  eachAtLeast,
  inWords,
  none,
  percent,
  tenths,
  told,
  whole,
  within,
  type Row,
} from '#content-tools/curriculum/row.ts';
import { curriculum } from '#content-tools/curriculum/rows.ts';
import { loadCourse } from '#content-tools/load.ts';
import { fixtures, withFixture } from './support.ts';

describe('a row', () => {
  test('with targets to reach is met only when each of them is, and more is as good', () => {
    const found = { F: 2, L: 3 };
    const row = (least: typeof found): Row => eachAtLeast('lessons', (key) => found[key], least);

    expect(row({ F: 2, L: 2 })).toMatchObject({ found: 'F 2, L 3, all 5', isMet: true });
    expect(row({ F: 3, L: 2 })).toMatchObject({ wanted: 'at least F 3, L 2, all 5', isMet: false });
    expect([9, 10, 11].map((count) => atLeast('quizzes', count, 10).isMet)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('of something that must not be found is met by nothing else', () => {
    expect([0, 1].map((count) => none('banned phrases', count).isMet)).toEqual([true, false]);
  });

  test('with a range is met at its ends and missed beyond them', () => {
    const met = (value: number): boolean => within('items', value, { least: 8, most: 12 }).isMet;

    expect([7, 8, 12, 13].map(met)).toEqual([false, true, true, false]);
    expect(within('share', 0.351, { most: 0.35 }, percent).isMet).toBe(false);
  });

  test('of many values shows the least, the median and the most, and counts those out of range', () => {
    expect(allWithin('words', [30, 10, 20, 41], { least: 10, most: 40 })).toEqual({
      what: 'words (least / median / most)',
      found: '10 / 20 / 41, 1 out of range',
      wanted: '10 to 40',
      isMet: false,
    });
    expect(allWithin('words', []).found).toBe('none / none / none');
  });

  test('of many values judges them as they are printed', () => {
    expect(allWithin('means', [11.96, 12.4], { least: 12 }, tenths).isMet).toBe(true);
  });

  test('says its range in words', () => {
    expect(inWords({ least: 0, most: 350 }, whole)).toBe('at most 350');
    expect(inWords({ least: 0.3 }, percent)).toBe('at least 30%');
    expect(inWords({}, whole)).toBe('');
  });
});

describe('the report', () => {
  const rows = async (name?: string): Promise<Map<string, Row>> => {
    const course = await (name === undefined
      ? loadCourse(join(fixtures, '_valid'))
      : withFixture(name, loadCourse));
    const all = curriculum(course, 0).flatMap((section) => section.rows);
    return new Map(all.map((row) => [row.what, row]));
  };

  test('counts pages by kind and role', async () => {
    const found = await rows();

    expect(found.get('lessons')?.found).toBe('F 2, L 0, M 0, C 0, TR 0, all 2');
    expect(found.get('guides')?.found).toBe('leader 1, middle 0, frontline 0, all 1');
    expect(found.get('glossary terms')).toMatchObject({
      found: '2',
      wanted: 'at least 44',
      isMet: false,
    });
    expect(found.get('lessons in no path')?.isMet).toBe(true);
  });

  test('holds every kit against its length and tools, and misses those that are not there', async () => {
    const found = await rows();

    expect(found.get('workshop kits')).toMatchObject({ found: '1', wanted: 'at least 6' });
    expect(found.get('cards to print')?.isMet).toBe(false);
    expect(found.get('kits whose minutes do not add up')?.isMet).toBe(true);
    expect(found.get('K1')).toMatchObject({ found: '20 min', wanted: '45 min, T5', isMet: false });
    expect(found.get('K4')).toMatchObject({ found: 'none', wanted: '120 min, T2', isMet: false });
    expect(found.get('words of a kit’s text (least / median / most)')?.isMet).toBe(false);
    expect(found.get('grade of what is said in a kit (least / median / most)')?.isMet).toBe(true);
  });

  test('counts a kit whose minutes do not add up', async () => {
    const row = (await rows('workshop-agenda')).get('kits whose minutes do not add up');

    expect(row).toMatchObject({ found: '1', isMet: false });
  });

  test('leaves drafts out', async () => {
    const found = await rows('untaught-idea');

    expect(found.get('lessons')?.found).toMatch(/^F 2,/);
    expect(found.get('ideas taught')?.found).toBe('1');
    expect(found.get('ideas taught, of each seed')?.found).toContain('S3 1/2');
  });

  test('says of each quiz what it asks', async () => {
    const quiz = (await rows()).get('Q1');

    expect(quiz?.found).toMatch(
      /^\d+ of \d+ \(1\.00 times\), \d+ types, \d+% why\/next, pass 80%$/,
    );
    expect(quiz?.isMet).toBe(false);
  });

  test.each([
    ['shared-run', 'runs of 12 words in two lessons', '2'],
    ['banned-phrase', 'banned phrases', '8'],
    ['unverified-claim', 'unverified claims', '3'],
    ['unmatched-figure', 'figures their source does not have', '4'],
    ['uncited-figure', 'figures of research without a source', '1'],
  ])('counts what %s finds', async (rule, what, found) => {
    expect((await rows(rule)).get(what)).toEqual({ what, found, wanted: 'none', isMet: false });
  });

  test('marks what is missed and sums it up', () => {
    const sections = [
      { title: 'Pages', rows: [atLeast('quizzes', 9, 10), told('sources', 'A 3')] },
      { title: 'Words', rows: [none('banned phrases', 0)] },
    ];

    expect(formatCurriculum(sections)).toBe(
      [
        'Pages',
        '  MISSED  quizzes  9 (wanted: at least 10)',
        '  ok      sources  A 3',
        'Words',
        '  ok      banned phrases  0 (wanted: none)',
        'Curriculum: targets missed: 1.',
      ].join('\n'),
    );
    expect(missedRows(sections)).toHaveLength(1);
  });
});
