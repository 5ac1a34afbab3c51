import { expect, test, vi } from 'vitest';
import { part, parts } from '#components/element/part.ts';
import { cell, onChange, openList, paste, press, said, says, write } from './stage.ts';
import { patient } from '../patient.ts';

const excel =
  'Booking\t"1,200"\tYES\tprice; They moved, or sold\t23/11/2026\t"One ""line""\nand two"\r\nPost\t5\r\n';

test('cells copied from a spreadsheet spread over the list', async () => {
  const list = openList();
  expect(paste(cell('Fee, row 1'), excel)).toBe(false);
  await says('2 rows added.');
  expect(list.read()).toEqual([
    {
      name: 'Booking',
      amount: '1200',
      shown: 'yes',
      reasons: 'price moved',
      day: '2026-11-23',
      story: 'One "line"\nand two',
    },
    { name: 'Post', amount: '5' },
  ]);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('one word in a text is the browser’s own paste; in a choice the list understands it', async () => {
  const list = openList();
  expect(paste(cell('Fee, row 1'), 'Booking\r\n')).toBe(true);
  expect(paste(cell('Story, row 1'), 'Two\nlines')).toBe(true);
  expect(paste(cell('Loved, row 1'), 'no')).toBe(false);
  await says('1 row added.');
  expect(list.read()).toEqual([{ shown: 'no' }]);
});

test('10,000 rows change nothing, say how many fit, and leave the page quick', async () => {
  const list = openList();
  write('Fee, row 1', 'Mine');
  const started = performance.now();
  paste(cell('Fee, row 2'), 'Fee\t1\n'.repeat(10_000));
  await says(
    'These are 10,000 rows. This list takes 40. From here, 39 more fit. Nothing has changed.',
  );
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(list.read()).toEqual([{ name: 'Mine' }]);
  expect(onChange).not.toHaveBeenCalled();
});

test('numbers are read and shown as the reader writes them', async () => {
  const german = openList('de-DE', ',');
  paste(cell('Amount, row 1'), '1.200\n1,5\n"1.234,56"');
  await says('3 rows added.');
  expect(german.read().map(({ amount }) => amount)).toEqual(['1200', '1.5', '1234.56']);
  expect(cell('Amount, row 3')).toHaveProperty('value', '1.234,56');
  const indian = openList('en-IN');
  indian.fill([{ amount: '1234567' }]);
  expect(cell('Amount, row 1')).toHaveProperty('value', '12,34,567');
  expect(indian.read()).toEqual([{ amount: '1234567' }]);
});

test('what cannot be read stays as it is, in its cell, until it is mended', async () => {
  const list = openList();
  paste(cell('Amount, row 1'), 'ten\tperhaps\tweather\t3/4/2026');
  await says('1 row added. 4 cells need another look.');
  const kept = { amount: 'ten', shown: 'perhaps', reasons: 'weather', day: '3/4/2026' };
  expect(list.read()).toEqual([kept]);
  expect(cell('Loved, row 1')).toHaveProperty('value', 'perhaps');
  write('Since, row 1', '13/4/2026');
  expect(cell('Since, row 1')).toMatchObject({ type: 'date', value: '2026-04-13' });
  list.fill([]);
  expect(parts(document, '[data-typed]', HTMLElement)).toEqual([]);
});

test('the panel takes rows where the browser pastes nothing into cells, and adds them below', async () => {
  const list = openList();
  list.fill([{ name: 'Mine' }]);
  press('Paste rows');
  await vi.waitFor(() => {
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement);
  }, patient);
  const text = part(document, '[data-panel] textarea', HTMLTextAreaElement);
  text.value = 'amount;FEE\n1,5;=A1';
  press('Put them in');
  await says('1 row added.');
  expect(list.read()).toEqual([{ name: 'Mine' }, { name: '=A1', amount: '1.5' }]);
  expect(part(document, '[data-panel]', HTMLElement).hidden).toBe(true);
});

test('a file goes out and comes in again as it was, formulas and all', async () => {
  const list = openList();
  const rows = [
    { name: "=cmd|'/C calc'!A0", amount: '-5', reasons: 'price moved', story: 'a\n\t=b' },
    { name: '@SUM(1)', day: '2026-11-23', shown: 'no' },
  ];
  list.fill(rows);
  const make = vi.spyOn(URL, 'createObjectURL');
  press('Download as CSV');
  await says('2 rows downloaded.');
  const [blob] = make.mock.calls[0] ?? [];
  if (!(blob instanceof Blob)) throw new Error('No file');
  expect(await blob.text()).not.toMatch(/(^|[,\n"])[=@]/);
  list.fill([]);
  const input = part(document, 'input[type="file"]', HTMLInputElement);
  vi.spyOn(input, 'click').mockImplementation(() => {
    const files = new DataTransfer();
    files.items.add(new File([blob], 'fees.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  });
  press('Bring in a CSV file');
  await says('2 rows added.');
  expect(list.read()).toEqual(rows);
  expect(said()).toBe('2 rows added.');
});
