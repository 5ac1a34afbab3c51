import { beforeEach, expect, test, vi } from 'vitest';
import { parts } from '#components/element/part.ts';
import {
  at,
  buttons,
  desktop,
  fillDisk,
  openList,
  otherWording,
  outcomesOf,
  planMade,
  press,
  record,
  says,
  textAt,
  write,
} from './stage.ts';
import { patient } from '../patient.ts';

beforeEach(async () => {
  await desktop();
  for (const id of (await record.list('plan')).keys()) await record.remove('plan', id);
});

const rows = (): string[] =>
  parts(document, '.plans-item', HTMLElement).map((row) =>
    (row.querySelector('.plans-words')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const waitForRows = (count: number): Promise<void> =>
  vi.waitFor(() => {
    expect(rows()).toHaveLength(count);
  }, patient);

test('without plans there is a drawing, one sentence and the way to today’s dose', async () => {
  await openList();
  expect(at('.plans-empty').checkVisibility()).toBe(true);
  expect(textAt('.plans-empty a')).toBe('Open today’s dose');
  expect(buttons()).toEqual([]);
});

test('what is asked stands first with its question; the others open on request, with their pages', async () => {
  await planMade('T1.1', 0, { then: 'be open' });
  await planMade('G1', 1, { then: 'be asked' });
  await planMade('GONE', 2, { then: 'be asked too' });
  await openList();
  await waitForRows(3);
  expect(rows()[0]).toBe('If the bus is late, then I will be asked.');
  expect(textAt('[data-list="first"] .tag')).toBe('Today');
  expect(textAt('[data-list="first"] a')).toBe('Say it well');
  expect(at('[data-list="first"] a').getAttribute('href')).toBe(
    '/guides/say-it-well/#a-plan-for-today',
  );
  expect(textAt('.plans-more summary')).toBe('2 more, 1 to answer today');
  expect(textAt('[data-list="more"] li .plans-about')).toContain(
    'From a page that is no longer in the playbook.',
  );
});

test('an answer is shown where it was given: no other plan moves under the finger', async () => {
  const first = await planMade('T1.1', 1, { then: 'be first', if: 'a' });
  await planMade('G1', 3, { then: 'be second' });
  await openList();
  await waitForRows(2);
  const [before] = rows();
  press('Yes');
  await says(/^Done /);
  expect(rows()[0]).toBe(before);
  expect(textAt('[data-list="first"] .tag')).toBe('Did it');
  expect(await outcomesOf(first)).toEqual(['yes']);
});

test('a plan is changed in its row, removed, and brought back', async () => {
  const id = await planMade('T1.1', 0);
  await openList();
  await waitForRows(1);
  press('Change');
  write('then', 'wait at the door');
  press('Keep these words');
  await says(/^Changed, and kept/);
  expect(rows()).toEqual(['If the bus is late, then I will wait at the door.']);
  press('Remove');
  await says(/^Removed/);
  expect(rows()).toEqual([]);
  expect(document.activeElement).toBe(at('.plans-said'));
  press('Undo');
  await says(/^It is back/);
  expect((await record.get('plan', id))?.then).toBe('wait at the door');
  expect(buttons()).not.toContain('Undo');
});

test('a plan that came back from another tab with newer words cannot be put back over them', async () => {
  const id = await planMade('T1.1', 0);
  await openList();
  await waitForRows(1);
  press('Remove');
  await says(/^Removed/);
  await planMade('T1.1', 0, { then: 'be newer' }, id);
  await waitForRows(1);
  await says(/^It is back/);
  expect(buttons()).not.toContain('Undo');
  expect((await record.get('plan', id))?.then).toBe('be newer');
});

test('writing goes on undisturbed while another tab removes plans, and no word of it is lost', async () => {
  const first = await planMade('T1.1', 1);
  const second = await planMade('G1', 0);
  await openList();
  await waitForRows(2);
  at('.plans-more summary').click();
  const change = parts(at('[data-list="more"]'), '[data-act="change"]', HTMLElement).find((each) =>
    each.checkVisibility(),
  );
  change?.click();
  const field = at('[data-list="more"] textarea[name="if"]');
  expect(document.activeElement).toBe(field);
  const leaves = vi.fn();
  field.addEventListener('blur', leaves);
  write('then', 'wait at the door');
  await record.remove('plan', first);
  await waitForRows(1);
  await record.remove('plan', second);
  await planMade('T1.1', 0, { then: 'be new' });
  await waitForRows(2);
  expect(leaves).not.toHaveBeenCalled();
  press('Keep these words');
  await says(/^Changed, and kept/);
  await waitForRows(2);
  expect(rows().sort()).toEqual([
    'If the bus is late, then I will be new.',
    'If the bus is late, then I will wait at the door.',
  ]);
  expect(at('.plan-form').checkVisibility()).toBe(false);
});

const versionsAsked = (asked: boolean): Promise<void> =>
  vi.waitFor(() => {
    expect(at('.versions').checkVisibility()).toBe(asked);
  }, patient);

test.each([
  ['Use this one', 'If I am late, then I will ring first.', /^Changed, and kept/, ['changed']],
  ['Keep mine', 'If the bus is late, then I will ring ahead.', /^It stays as it is/, []],
])('of two wordings, “%s” leaves “%s” and asks no more', async (choice, left, said, outcomes) => {
  const id = await planMade('T1.1', 0);
  await openList();
  await waitForRows(1);
  const height = at('playbook-plans').offsetHeight;
  // As another tab that brings a copy in.
  await otherWording(id, 'I am late', 'ring first');
  await versionsAsked(true);
  expect(at('playbook-plans').offsetHeight).toBe(height);
  expect(textAt('.versions summary')).toBe('2 versions');
  at('.versions summary').click();
  expect(textAt('.versions-text')).toBe('If I am late, then I will ring first.');
  press(choice);
  await says(said);
  await versionsAsked(false);
  expect(rows()).toEqual([left]);
  expect(await outcomesOf(id)).toEqual(outcomes);
  await openList();
  await waitForRows(1);
  expect(at('.versions').checkVisibility()).toBe(false);
});

test('a wording taken while the disk is full is shown, and not said to be kept until it is', async () => {
  const id = await planMade('T1.1', 0);
  await otherWording(id, 'I am late', 'ring first');
  await openList();
  await versionsAsked(true);
  const makeRoom = fillDisk();
  at('.versions summary').click();
  press('Use this one');
  await says(/^Not saved on this device/);
  expect(rows()).toEqual(['If I am late, then I will ring first.']);
  expect(at('.versions').checkVisibility()).toBe(false);
  makeRoom();
  await record.put('role', '', { role: 'frontline' });
  await says(/^Changed, and kept/);
});

test('the list is as high with plans as without', async () => {
  await openList();
  const empty = at('playbook-plans').offsetHeight;
  for (const days of [0, 1, 3, 8]) await planMade('T1.1', days);
  await waitForRows(4);
  expect(at('playbook-plans').offsetHeight).toBe(empty);
});
