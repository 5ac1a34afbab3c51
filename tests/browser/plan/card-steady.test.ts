/** What the card does when saving fails, when another tab writes, when it is filled in, and when it is printed. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { today } from '#storage/now.ts';
import {
  at,
  buttons,
  desktop,
  fillDisk,
  openCard,
  outcomesOf,
  planMade,
  plansOf,
  press,
  record,
  says,
  textAt,
  write,
} from './stage.ts';
import { patient } from '../patient.ts';

beforeEach(desktop);

const textOf = ({ textContent }: Node): string => textContent ?? '';

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

  test('what was removed meanwhile is not said to be kept when there is room again', async () => {
    await openCard('F2');
    const said: string[] = [];
    const watch = new MutationObserver((changes) => {
      said.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].map(textOf)));
    });
    watch.observe(at('.plan-said'), { childList: true });
    const makeRoom = fillDisk();
    press('Keep this plan');
    await says(/^Not saved on this device/);
    press('Remove');
    await vi.waitFor(() => {
      expect(buttons()).toContain('Undo');
    }, patient);
    makeRoom();
    await record.put('note', 'F2-note', { text: 'room again' });
    await says(/^Removed\./);
    expect(said.filter((text) => text.startsWith('Kept on this device'))).toEqual([]);
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

describe('while a change is written here', () => {
  const change = (words: string): Promise<void> =>
    vi
      .waitFor(() => {
        press('Changed it');
      }, patient)
      .then(() => {
        write('then', words);
      });
  const shows = (words: string): Promise<void> =>
    vi.waitFor(() => {
      expect(textAt('[data-part="then"]')).toBe(words);
    }, patient);

  test('a plan made in another tab keeps its words, and the change goes where it was meant', async () => {
    const id = await planMade('T2', 1);
    await openCard('T2');
    await change('ring from the stop');
    const other = await planMade('T2', 0, { then: 'come from the other tab' });
    await shows('come from the other tab.');
    press('Keep these words');
    await says(/^Changed, and kept on this device/);
    expect((await record.get('plan', other))?.then).toBe('come from the other tab');
    expect((await record.get('plan', id))?.then).toBe('ring from the stop');
    expect(textAt('[data-part="then"]')).toBe('ring from the stop.');
  });

  test('a plan removed in another tab stays removed, and the words become a new one', async () => {
    const id = await planMade('T3', 1);
    await openCard('T3');
    await change('ring from the stop');
    await record.remove('plan', id);
    await shows('name their trouble first.');
    press('Keep these words');
    await says(/^Changed, and kept on this device/);
    expect(await record.get('plan', id)).toBeUndefined();
    expect(await plansOf('T3')).toMatchObject([{ then: 'ring from the stop', on: today() }]);
  });
});

describe('while a slow disk saves', () => {
  test('a second answer is told to wait, and the focus stays where the learner has gone', async () => {
    const id = await planMade('W1', 1);
    await openCard('W1');
    const { promise: disk, resolve: answers } = Promise.withResolvers<undefined>();
    const append = record.append.bind(record);
    const slow = vi.spyOn(record, 'append').mockImplementation(async (kind, event) => {
      await disk;
      return append(kind, event);
    });
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    await vi.waitFor(() => {
      press('Not yet');
    }, patient);
    press('Yes');
    await says(/^Still saving/);
    elsewhere.focus();
    answers(undefined);
    await says(/^Not yet is fine/);
    slow.mockRestore();
    expect(await outcomesOf(id)).toEqual(['not-yet']);
    expect(document.activeElement).toBe(elsewhere);
  });
});

test('in a browser that saves nothing the suggestion does not offer to stay', async () => {
  const mode = vi.spyOn(record, 'mode', 'get').mockReturnValue('memory');
  await openCard('M1');
  const height = at('.plan-said').offsetHeight;
  await says(/^Stays until you close this page\./);
  expect(at('.plan-said').offsetHeight).toBe(height);
  mode.mockRestore();
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

test('the printed card has the words also while the form stands in their place', async () => {
  await openCard('P2');
  press('Put it in my words');
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  press('Print as a card');
  expect(at('.plan-sheet .plan-words').hidden).toBe(false);
  dispatchEvent(new Event('afterprint'));
  print.mockRestore();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(at('.plan-words').checkVisibility()).toBe(true);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  expect(at('.plan-words').checkVisibility()).toBe(false);
});
