import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parts } from '#components/element/part.ts';
import { cell, onChange, openList, paste, press, said, says, write } from './stage.ts';

const rows = [{ name: 'One', amount: '1' }, { name: 'Two' }];

test('brings back a row taken out, and what was typed in between stays until its own turn', () => {
  const list = openList();
  list.fill(rows);
  press('Take out row 1');
  write('Fee, row 2', 'Typed');
  press('Undo');
  expect(said()).toBe('Undone: what you typed.');
  expect(list.read()).toEqual([{ name: 'Two' }]);
  press('Undo');
  expect(said()).toBe('Undone: row 1 taken out.');
  expect(list.read()).toEqual(rows);
  press('Undo');
  expect(said()).toBe('There is nothing to undo.');
  expect(list.read()).toEqual(rows);
});

test('brings back what stood there before a paste, a sheet opened, and the list emptied', async () => {
  const list = openList();
  list.fill(rows);
  paste(cell('Fee, row 1'), 'A\t2\nB\t3');
  await says('2 rows filled.');
  list.fill([{ name: 'Other' }]);
  list.clear();
  expect(list.read()).toEqual([]);
  press('Undo');
  expect(list.read()).toEqual([{ name: 'Other' }]);
  press('Undo');
  expect(list.read()).toEqual([
    { name: 'A', amount: '2' },
    { name: 'B', amount: '3' },
  ]);
  press('Undo');
  expect(list.read()).toEqual(rows);
});

test('goes by keyboard outside of text, there and back', async () => {
  const list = openList();
  list.fill(rows);
  press('Take out row 2');
  onChange.mockClear();
  cell('Loved, row 1').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(list.read()).toEqual(rows);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(list.read()).toEqual([rows[0]]);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('leaves Ctrl and Z in a text to the browser', async () => {
  const list = openList();
  list.fill(rows);
  press('Take out row 2');
  cell('Fee, row 1').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(said()).toBe('Row 2 removed.');
});

test('reaches back 20 steps and more', () => {
  const list = openList();
  for (let index = 0; index < 25; index += 1) write('Fee, row 1', `Step ${index}`);
  for (let index = 0; index < 24; index += 1) press('Undo');
  expect(list.read()).toEqual([{ name: 'Step 0' }]);
});

test('is not offered for a sheet that is opened into an untouched list', () => {
  const list = openList();
  const undo = parts(document, '[data-act="undo"]', HTMLButtonElement)[0];
  list.fill(rows);
  expect(undo?.hidden).toBe(true);
  press('Take out row 1');
  expect(undo?.hidden).toBe(false);
});
