import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { today } from '#storage/now.ts';
import {
  at,
  buttons,
  desktop,
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

describe('the suggestion', () => {
  test('is kept as it stands with one press, and the card says so once it is saved', async () => {
    await openCard('K1');
    press('Keep this plan');
    await says(/^Kept on this device\. Next question /);
    expect(await plansOf('K1')).toEqual([
      {
        page: 'K1',
        if: 'I have to refuse someone',
        then: 'name their trouble first',
        on: today(),
      },
    ]);
    expect(textAt('h2')).toBe('Your plan');
    expect(document.activeElement?.textContent).toMatch(/^Kept on this device/);
  });

  test('is kept in other words, without those the card writes itself', async () => {
    await openCard('K2');
    press('Put it in my words');
    write('if', 'If  the lift is out,');
    write('then', 'then I will walk down to them.');
    press('Keep these words');
    await says(/^Kept on this device/);
    expect(await plansOf('K2')).toMatchObject([
      { if: 'the lift is out', then: 'walk down to them' },
    ]);
    expect(textAt('[data-part="then"]')).toBe('walk down to them.');
  });

  test('is not kept without words: the form says what is missing, and waits there', async () => {
    await openCard('K3');
    press('Put it in my words');
    write('if', '  ');
    write('then', 'then I will.');
    press('Keep these words');
    const field = at('textarea[name="if"]');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(textAt('[data-hint="if"]')).toBe('Write what you will notice first.');
    expect(textAt('[data-hint="then"]')).toBe('Write what you will do then.');
    expect(await plansOf('K3')).toEqual([]);
    write('if', 'the lift is out');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
  });

  test('left as it was, goes back to the button that opened the form', async () => {
    await openCard('K4');
    press('Put it in my words');
    write('if', 'something else');
    press('Leave it as it was');
    expect(document.activeElement?.textContent.trim()).toBe('Put it in my words');
    expect(textAt('[data-part="if"]')).toBe('I have to refuse someone,');
    expect(await plansOf('K4')).toEqual([]);
  });

  test('is kept once, however often the button is pressed', async () => {
    await openCard('K5');
    press('Keep this plan');
    press('Keep this plan');
    await says(/^Kept on this device/);
    expect(await plansOf('K5')).toHaveLength(1);
  });
});

test('a field says how many characters are left near its end', async () => {
  await openCard('C1');
  press('Put it in my words');
  expect(textAt('[data-hint="if"]')).toBe('Up to 200 characters');
  write('if', 'x'.repeat(160));
  expect(textAt('[data-hint="if"]')).toBe('40 characters left');
  write('if', 'x'.repeat(199));
  expect(textAt('[data-hint="if"]')).toBe('1 character left');
  write('if', 'x'.repeat(200));
  expect(textAt('[data-hint="if"]')).toMatch(/^That is all/);
  const field = at('textarea[name="if"]');
  expect(
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toMatch(/^That is all/);
});

describe('a day later', () => {
  test('“not yet” is fine, and the next question comes on day 7', async () => {
    const id = await planMade('A1', 1);
    await openCard('A1');
    await vi.waitFor(() => {
      expect(buttons()).toEqual(['Print as a card', 'Yes', 'Not yet', 'Changed it']);
    }, patient);
    press('Not yet');
    await says(/^Not yet is fine\. Next question /);
    expect(await outcomesOf(id)).toEqual(['not-yet']);
    expect(buttons()).toContain('Add to calendar');
  });

  test('“yes” is done, and can be taken back', async () => {
    const id = await planMade('A2', 1);
    await openCard('A2');
    await vi.waitFor(() => {
      press('Yes');
    }, patient);
    await says(/^Done /);
    press('Not done after all');
    await says(/^Not yet is fine/);
    expect(await outcomesOf(id)).toEqual(['yes', 'not-yet']);
  });

  test('“changed it” opens the form; the new words are kept, the day stays', async () => {
    const id = await planMade('A3', 1);
    await openCard('A3');
    await vi.waitFor(() => {
      press('Changed it');
    }, patient);
    write('then', 'ring from the stop');
    press('Keep these words');
    await says(/^Changed, and kept on this device/);
    expect(await plansOf('A3')).toMatchObject([
      { if: 'the bus is late', then: 'ring from the stop', on: addDays(today(), -1) },
    ]);
    expect(await outcomesOf(id)).toEqual(['changed']);
  });

  test('words that did not change are no answer', async () => {
    const id = await planMade('A4', 1);
    await openCard('A4');
    await vi.waitFor(() => {
      press('Changed it');
    }, patient);
    press('Keep these words');
    expect(await outcomesOf(id)).toEqual([]);
    expect(buttons()).toContain('Not yet');
  });
});

test('after 30 days without a yes the plan rests, and nothing is asked', async () => {
  const id = await planMade('R1', 31);
  await record.append('check-in', { plan: id, outcome: 'not-yet' });
  await openCard('R1');
  await says(/No more questions\.$/);
  expect(buttons()).not.toContain('Not yet');
});

describe('several plans on a page', () => {
  test('the newest open one is shown', async () => {
    await planMade('S1', 9, { then: 'be old' });
    await planMade('S1', 0, { then: 'be new' });
    const done = await planMade('S1', 0, { then: 'be done' });
    await record.append('check-in', { plan: done, outcome: 'yes' });
    await openCard('S1');
    await vi.waitFor(() => {
      expect(textAt('[data-part="then"]')).toBe('be new.');
    }, patient);
  });

  test('another one starts from the suggestion and leaves the first alone', async () => {
    await planMade('S2', 0);
    await openCard('S2');
    await vi.waitFor(() => {
      press('Make another');
    }, patient);
    press('Keep these words');
    await says(/^Kept on this device/);
    expect((await plansOf('S2')).map(({ then }) => then).sort()).toEqual([
      'name their trouble first',
      'ring ahead',
    ]);
    expect(textAt('[data-part="then"]')).toBe('name their trouble first.');
  });
});

test('a removed plan can be brought back as it was', async () => {
  const id = await planMade('U1', 0);
  const plan = await record.get('plan', id);
  await openCard('U1');
  await vi.waitFor(() => {
    press('Remove');
  }, patient);
  await says(/^Removed\./);
  expect(await plansOf('U1')).toEqual([]);
  press('Undo');
  await says(/^It is back\./);
  expect(await record.get('plan', id)).toEqual(plan);
});
