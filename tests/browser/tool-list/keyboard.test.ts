import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cell, focused, onChange, openList, said } from './stage.ts';

test('a list is filled in with the keyboard alone, row by row', async () => {
  const list = openList();
  cell('Fee, row 1').focus();
  await userEvent.keyboard('Booking{Tab}1,200{Tab}{ArrowDown}{Tab}');
  expect(focused()).toBe('Reasons, row 1: –');
  // Space opens the fold, Tab goes into it, Space ticks, Escape closes it.
  await userEvent.keyboard(' {Tab} {Escape}');
  expect(focused()).toBe('Reasons, row 1: The price');
  expect(list.read()).toEqual([
    { name: 'Booking', amount: '1200', shown: 'yes', reasons: 'price' },
  ]);
});

test('Enter goes down a row, and from the last one to a new row’s first cell', async () => {
  openList();
  cell('Amount, row 2').focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('Amount, row 3');
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('Fee, row 4');
  expect(said()).toBe('Row 4 added.');
  expect(onChange).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  expect(focused()).toBe('Fee, row 3');
});

test('Enter in a story begins a line; with Ctrl it goes down', async () => {
  const list = openList();
  cell('Story, row 1').focus();
  await userEvent.keyboard('One{Enter}two');
  expect(focused()).toBe('Story, row 1');
  expect(list.read()).toEqual([{ story: 'One\ntwo' }]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(focused()).toBe('Story, row 2');
});

test('Alt with an arrow goes between rows, and never makes one', async () => {
  openList();
  cell('Fee, row 2').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(focused()).toBe('Fee, row 3');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(focused()).toBe('Fee, row 3');
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
  expect(focused()).toBe('Fee, row 1');
});

test('a full list says so, and takes no more rows', async () => {
  openList('en-GB', '.', 3);
  cell('Fee, row 3').focus();
  await userEvent.keyboard('{Enter}');
  expect(said()).toBe('This list takes 3 rows.');
  expect(focused()).toBe('Fee, row 3');
});

test('a row is taken out and the focus stays among the rows', async () => {
  const list = openList();
  list.fill([{ name: 'One' }, { name: 'Two' }, { name: 'Three' }]);
  cell('Take out row 2').focus();
  await userEvent.keyboard('{Enter}');
  expect(list.read()).toEqual([{ name: 'One' }, { name: 'Three' }]);
  expect(focused()).toBe('Fee, row 2');
  expect(said()).toBe('Row 2 removed.');
  expect(cell('Take out row 3')).toBeTruthy();
});
