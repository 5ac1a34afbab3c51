/** No state of the plan card or the list breaks an accessibility rule or the width, in either theme, at 320 and 1280 pixels. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { violations } from '../quiz/violations.ts';
import {
  at,
  desktop,
  openCard,
  openList,
  otherWording,
  phone,
  planMade,
  press,
  record,
  says,
  textAt,
} from './stage.ts';
import { patient } from '../patient.ts';

const shown = (state: string): Promise<void> =>
  vi.waitFor(() => {
    expect(at('playbook-plan').dataset.state).toBe(state);
  }, patient);

const states: Record<string, () => Promise<void>> = {
  'a suggestion': () => openCard('X1'),
  'an empty form': async () => {
    await openCard('X2');
    press('Put it in my words');
    for (const field of document.querySelectorAll('textarea')) field.value = '';
    press('Keep these words');
  },
  'a plan that is kept': async () => {
    await planMade('X3', 0);
    await openCard('X3');
    await shown('open');
  },
  'a plan that is asked about, longer than its place': async () => {
    await openCard('X4');
    await planMade('X4', 1, { then: 'word '.repeat(39).trim() });
    await shown('ask');
  },
  'a plan that is done': async () => {
    const id = await planMade('X5', 1);
    await record.append('check-in', { plan: id, outcome: 'yes' });
    await openCard('X5');
    await shown('done');
  },
  'a removed plan': async () => {
    await planMade('X6', 0);
    await openCard('X6');
    await shown('open');
    press('Remove');
    await says(/^Removed/);
  },
  'a list without plans': () => openList(),
  'a list with two versions of a plan': async () => {
    const id = await planMade('T1.1', 1);
    await otherWording(id, 'I am late', 'ring first');
    await openList();
    await vi.waitFor(() => {
      expect(textAt('.versions summary')).toBe('2 versions');
    }, patient);
    at('.versions summary').click();
  },
  'a list with open forms': async () => {
    for (const days of [0, 1, 40]) await planMade('T1.1', days);
    await openList();
    await vi.waitFor(() => {
      press('Changed it');
    }, patient);
    document.querySelector('.plans-more')?.setAttribute('open', '');
  },
};

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(async () => {
  delete document.documentElement.dataset.theme;
  for (const id of (await record.list('plan')).keys()) await record.remove('plan', id);
});

test.each(Object.keys(states))('%s', async (state) => {
  await states[state]?.();
  for (const theme of ['light', 'dark']) {
    for (const view of [phone, desktop]) {
      document.documentElement.dataset.theme = theme;
      await view();
      expect(await violations(), theme).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    }
  }
});
