/** What the card does when saving fails, when another tab writes, when it is filled in, and when it is printed. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  at,
  buttons,
  desktop,
  fillDisk,
  openCard,
  patient,
  planMade,
  press,
  record,
  says,
  textAt,
  write,
} from './stage.ts';

beforeEach(desktop);

describe('when the disk is full', () => {
  test('the card never says it is kept, and says so after all when there is room again', async () => {
    await openCard('F1');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(textAt('.plan-said')));
    watch.observe(at('.plan-said'), { childList: true, characterData: true, subtree: true });
    const makeRoom = fillDisk();
    press('Keep this plan');
    await says(/^Not saved on this device/);
    expect(textAt('h2'), 'the plan is shown all the same').toBe('Your plan');
    expect(said.filter((text) => text.startsWith('Kept on this device'))).toEqual([]);
    makeRoom();
    await record.put('note', 'F1-note', { text: 'room again' });
    await says(/^Kept on this device/);
    watch.disconnect();
  });
});

describe('what another tab does', () => {
  test('is shown here, and an open form is left alone', async () => {
    await openCard('T1');
    press('Put it in my words');
    write('if', 'my own words');
    const id = await planMade('T1', 0, { then: 'come from the other tab' });
    await vi.waitFor(() => {
      expect(textAt('[data-part="then"]')).toBe('come from the other tab.');
    }, patient);
    const field = at('textarea[name="if"]');
    expect(field instanceof HTMLTextAreaElement && field.value).toBe('my own words');
    press('Leave it as it was');
    await record.remove('plan', id);
    await vi.waitFor(() => {
      expect(textAt('h2')).toBe('A plan for today');
    }, patient);
  });
});

describe('the height of the card', () => {
  const height = (): number => at('playbook-plan').getBoundingClientRect().height;

  test('stays when a long plan is filled in while it is read, and grows at the first press', async () => {
    await openCard('H1');
    const served = height();
    await planMade('H1', 1, { if: 'word '.repeat(39).trim(), then: 'word '.repeat(39).trim() });
    await vi.waitFor(() => {
      expect(buttons()).toContain('Not yet');
    }, patient);
    expect(height()).toBe(served);
    press('Not yet');
    await says(/^Not yet is fine/);
    expect(height()).toBeGreaterThan(served);
  });

  test.each(['open', 'ask', 'done', 'resting'])('is the same when it is %s', async (state) => {
    await openCard(`H2-${state}`);
    const served = height();
    const ages: Record<string, number> = { open: 0, ask: 1, done: 1, resting: 40 };
    const id = await planMade(`H2-${state}`, ages[state] ?? 0);
    if (state === 'done') await record.append('check-in', { plan: id, outcome: 'yes' });
    if (state === 'resting') await record.append('check-in', { plan: id, outcome: 'not-yet' });
    await vi.waitFor(() => {
      expect(at('playbook-plan').dataset.state).toBe(state);
    }, patient);
    expect(height()).toBe(served);
  });
});

test('“Print as a card” puts one card on the sheet with the days to ask oneself, and clears up after', async () => {
  await planMade('P1', 0);
  await openCard('P1');
  await vi.waitFor(() => {
    expect(textAt('h2')).toBe('Your plan');
  }, patient);
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  press('Print as a card');
  expect(print).toHaveBeenCalledOnce();
  expect(textAt('.plan-sheet')).toContain('ring ahead.');
  expect(document.querySelectorAll('.plan-sheet li')).toHaveLength(4);
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.plan-sheet')).toBeNull();
  print.mockRestore();
});
