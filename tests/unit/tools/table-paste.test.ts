import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTable, type Column } from '#components/tool/exchange/place-table.ts';
import { cellsOf, readTable } from '#components/tool/exchange/read-table.ts';

const columns: Column[] = [
  { id: 'name', label: 'Fee', form: { is: 'text' } },
  { id: 'amount', label: 'Amount', form: { is: 'number' } },
  { id: 'day', label: 'Since', form: { is: 'date' } },
];

describe('cells copied from a spreadsheet', () => {
  test('keep quotes, tabs and lines inside a cell', () => {
    expect(cellsOf('a\t"b\nc"\t"d ""e"""\r\nf\t"g\th"\t\r\n')).toEqual([
      ['a', 'b\nc', 'd "e"'],
      ['f', 'g\th', ''],
    ]);
  });

  test('that begin with a quote of their own stay as they are, and take no others along', () => {
    expect(cellsOf('"so" he said\tb\n"open\tc')).toEqual([
      ['"so" he said', 'b'],
      ['"open', 'c'],
    ]);
  });

  test('come back as they were written', () => {
    const cell = fc.string().filter((text) => !/^['\t\r\n\uFEFF]|\r/.test(text));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (all) => {
        const quoted = (text: string): string =>
          /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = all.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(cellsOf(`${text}\r\n`)).toEqual(all);
      }),
    );
  });

  test('are read quickly however many quotes stand open', () => {
    const started = performance.now();
    expect(cellsOf('"'.repeat(200_001) + '\n"a'.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a text that is brought in', () => {
  const read = (text: string, loose = false) => readTable(text, { columns, decimal: '.', loose });

  test('with tabs is a table', async () => {
    expect((await read('a\tb')).cells).toEqual([['a', 'b']]);
  });

  test('with commas is a table when its heading is known, and lines otherwise', async () => {
    expect((await read('amount,FEE\n2,Setup')).cells).toEqual([
      ['amount', 'FEE'],
      ['2', 'Setup'],
    ]);
    expect((await read('Setup, first year\nCourier, by bike')).cells).toEqual([
      ['Setup, first year'],
      ['Courier, by bike'],
    ]);
  });

  test('as a whole file is a table also without a heading', async () => {
    expect((await read('Setup,5\nCourier,6', true)).cells).toHaveLength(2);
    expect((await read('Setup,5\nCourier,6', true)).cells[0]).toEqual(['Setup', '5']);
  });

  test('tells by its separator how it writes decimals', async () => {
    expect(await read('Fee;Amount\nA;1.234', true)).toMatchObject({ decimal: ',' });
    expect(await read('Fee,Amount\nA,1.234', true)).toMatchObject({ decimal: '.' });
  });
});

describe('a table put into rows', () => {
  const rows = [{ name: 'One', amount: '1' }, {}, { name: 'Three' }];

  test('goes below what is written', () => {
    const placed = placeTable({ cells: [['Four', '4']], decimal: '.' }, { columns, rows, most: 9 });
    expect(placed).toEqual({
      rows: [...rows, { name: 'Four', amount: '4' }],
      says: '1 row added.',
    });
  });

  test('spreads from a cell over what stands there, and adds rows', () => {
    const cells = [
      ['5', '23.11.2026'],
      ['6', ''],
    ];
    const placed = placeTable(
      { cells, decimal: '.' },
      { columns, rows, most: 9, place: { row: 2, column: 1 } },
    );
    expect(placed.rows?.slice(2)).toEqual([
      { name: 'Three', amount: '5', day: '2026-11-23' },
      { amount: '6', day: '' },
    ]);
    expect(placed.says).toBe('2 rows filled.');
  });

  test('follows its heading, by labels or ids, and names the columns it leaves out', () => {
    const cells = [
      ['SINCE', 'Colour', 'Amount (each)'],
      ['2026-01-02', 'red', '7'],
    ];
    const placed = placeTable({ cells, decimal: '.' }, { columns, rows: [], most: 9 });
    expect(placed).toEqual({
      rows: [{ day: '2026-01-02', amount: '7' }],
      says: '1 row added. Left out: Colour.',
    });
  });

  test('keeps what cannot be read, and counts it', () => {
    const cells = [['A', 'ten', '3/4/2026']];
    expect(placeTable({ cells, decimal: '.' }, { columns, rows: [], most: 9 })).toEqual({
      rows: [{ name: 'A', amount: 'ten', day: '3/4/2026' }],
      says: '1 row added. 2 cells need another look.',
    });
  });

  test('says how many columns did not fit', () => {
    const placed = placeTable(
      { cells: [['A', '1', '', 'x', 'y']], decimal: '.' },
      { columns, rows: [], most: 9 },
    );
    expect(placed.says).toBe('1 row added. 2 columns did not fit.');
  });

  test('of 10,000 rows changes nothing, and says how many there is room for', () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => [`Fee ${index}`, '1']);
    expect(placeTable({ cells, decimal: '.' }, { columns, rows, most: 100 })).toEqual({
      says: 'These are 10,000 rows. This list takes 100. From here, 97 more fit. Nothing has changed.',
    });
  });

  test('without rows changes nothing', () => {
    const nothing = { says: 'There are no rows in it. Nothing has changed.' };
    expect(placeTable({ cells: [['', ' ']], decimal: '.' }, { columns, rows, most: 9 })).toEqual(
      nothing,
    );
    expect(
      placeTable({ cells: [['Fee', 'Amount']], decimal: '.' }, { columns, rows, most: 9 }),
    ).toEqual(nothing);
  });

  test('never changes the rows it was given', () => {
    const before = JSON.stringify(rows);
    placeTable(
      { cells: [['x']], decimal: '.' },
      { columns, rows, most: 9, place: { row: 0, column: 0 } },
    );
    expect(JSON.stringify(rows)).toBe(before);
  });
});
