/** Children are put in order round whoever is writing in one of them. */
import { expect, test } from 'vitest';
import { putInOrder } from '#components/notes/in-order.ts';

const names = ['a', 'b', 'c', 'd'];

/** A list with a field in each item, and an item that is not among those put in order. */
function open(): { root: Element; item: (name: string) => Element } {
  document.body.innerHTML = `<ul>${[...names, 'other'].map((name) => `<li id="${name}"><input></li>`).join('')}</ul>`;
  const item = (name: string): Element => {
    const found = document.querySelector(`#${name}`);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  return { root: item('a').parentElement ?? document.body, item };
}

const orders = ['abcd', 'badc', 'dcba', 'cd', 'b', 'dabc', ''];

test.each(orders.flatMap((order) => [...names, 'other'].map((held) => [order, held] as const)))(
  'in the order “%s”, %s keeps the focus',
  (order, held) => {
    const { root, item } = open();
    const field = item(held).querySelector('input');
    field?.focus();
    let lost = 0;
    field?.addEventListener('blur', () => (lost += 1));
    putInOrder(
      root,
      Array.from(order, (name) => item(name)),
    );
    const ids = [...root.children].map(({ id }) => id);
    expect(ids.filter((id) => order.includes(id)).join('')).toBe(order);
    expect(ids).toHaveLength(5);
    if (order.includes(held)) expect(ids.slice(0, order.length).join('')).toBe(order);
    expect(lost).toBe(0);
    expect(document.activeElement).toBe(field);
  },
);

test('what is new is put in its place', () => {
  const { root, item } = open();
  const added = document.createElement('li');
  putInOrder(root, [added, item('b')]);
  expect([...root.children].slice(0, 2)).toEqual([added, item('b')]);
});
