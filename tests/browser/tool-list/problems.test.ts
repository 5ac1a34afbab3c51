import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { part, parts } from '#components/element/part.ts';
import { cell, openList } from './stage.ts';

const faults = (): string[] =>
  parts(document, 'td .tool-fault', HTMLElement).map(({ textContent }) => textContent);

test('what is wrong stands under its cell, and belongs to it', () => {
  const list = openList();
  list.fill([{ name: 'One' }, { amount: 'ten' }]);
  list.showProblems([
    { at: 'fees.1.amount', says: 'Write a number, for example 12.' },
    { at: 'fees.0.reasons', says: 'Choose from the list.' },
    { at: 'other.0.amount', says: 'Not of this list.' },
  ]);
  const amount = cell('Amount, row 2');
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  expect(amount.ariaDescribedByElements?.map(({ textContent }) => textContent)).toEqual([
    'As charged.',
    'Write a number, for example 12.',
  ]);
  expect(faults()).toEqual(['Choose from the list.', 'Write a number, for example 12.']);
  list.showProblems([]);
  expect(faults()).toEqual([]);
  expect(amount.hasAttribute('aria-invalid')).toBe(false);
  expect(amount.ariaDescribedByElements).toHaveLength(1);
});

test('what is wrong with the whole list stands under the list', () => {
  const list = openList();
  const whole = part(document, '[data-fault]', HTMLElement);
  list.showProblems([{ at: 'fees', says: 'This list takes 40 rows; these are 41.' }]);
  expect(whole.textContent).toBe('This list takes 40 rows; these are 41.');
  expect(whole.hidden).toBe(false);
  list.showProblems([]);
  expect(whole.hidden).toBe(true);
});

test.each([320, 1280])(
  'every control has a name and nothing moves sideways at %i px',
  async (width) => {
    await page.viewport(width, 900);
    const list = openList();
    list.fill([{ name: 'One', reasons: 'price' }, {}, {}, { amount: '4' }]);
    list.showProblems([{ at: 'fees.0.amount', says: 'Write 0 or more.' }]);
    // Colours belong to the whole page, and so do landmarks and the order of headings.
    const { violations } = await axe.run(part(document, 'section', HTMLElement), {
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const small = parts(
      document,
      'section :is(button, input, select, textarea, summary)',
      HTMLElement,
    )
      .filter((each) => each.checkVisibility())
      .map((each) => each.getBoundingClientRect())
      .filter(({ height, width: wide }) => height > 0 && (height < 20 || wide < 20));
    expect(small).toEqual([]);
  },
);

test('on paper whole texts stand in the cells, and empty cells stay lines to write on', () => {
  const list = openList();
  const story = 'A long story that no field would show whole.\nAnd its second line.';
  list.fill([{ story, reasons: 'price moved', shown: 'yes' }]);
  dispatchEvent(new Event('beforeprint'));
  const texts = (): (string | undefined)[] =>
    parts(document, 'tbody tr:first-child td[data-is]', HTMLElement).map(
      ({ dataset }) => dataset.text,
    );
  const reasons = 'The price, They moved, or sold';
  expect(texts()).toEqual([undefined, undefined, 'Yes', reasons, undefined, story]);
  list.clear();
  dispatchEvent(new Event('beforeprint'));
  expect(texts().every((text) => text === undefined)).toBe(true);
});
