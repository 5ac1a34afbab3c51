import { expect, test } from 'vitest';
import { withoutRow } from '#domain/tools/row-numbers.ts';

test('numbers of rows move along when a row before them is taken out', () => {
  const rows = [{ why: 'a' }, { under: '1' }, { under: '2' }, { under: '3' }, { under: 'x' }];

  expect(withoutRow(rows, 'under', 1)).toEqual({
    rows: [{ why: 'a' }, { under: '1' }, { under: '' }, { under: '2' }, { under: 'x' }],
    orphans: 1,
  });
});
