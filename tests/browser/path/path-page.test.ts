import { afterEach, describe, expect, test, vi } from 'vitest';
import '#components/path/playbook-path.ts';
import '#components/path/playbook-start.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { pathOf, pathPage, startField } from './markup.ts';

const record = await openLearnerRecord();
/** The record is read when the browser is idle, which a busy machine puts off for two seconds. */
const soon = { timeout: 6000 };

const find = <Kind extends Element = HTMLElement>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Nothing at ${selector}`);
  return found;
};
const text = (selector: string): string => find(selector, HTMLElement).textContent.trim();
const box = (): HTMLInputElement => find('[data-task]', HTMLInputElement);

async function openPath(id: string): Promise<void> {
  document.body.innerHTML = pathPage(pathOf(id));
  await expect.poll(() => box().disabled, soon).toBe(false);
}

const passed = (quiz: string) =>
  record.append('attempt', { quiz, answers: [], score: 1, passed: true });

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the page of a path', () => {
  test('begins with the first lesson', async () => {
    await openPath('P1');
    expect(text('[data-next="eyebrow"]')).toBe('Start here: lesson, 6 min');
    expect(text('[data-next="title"]')).toBe('Lesson P1.1');
    expect(text('[data-next="left"]')).toBe('4 steps left, about 20 minutes');
    expect(text('[data-stop="P1-A"]')).toBe('Start here');
  });

  test('keeps a task that is ticked off, leads on, and says how much is left', async () => {
    await openPath('P2');
    box().click();
    await expect
      .poll(() => text('[data-path-said]'), soon)
      .toBe('Ticked off. 3 steps left, about 20 minutes.');
    expect(await record.get('task', 'P2-T')).toEqual({ done: true, on: today() });
    expect(find('.ring[data-steps="P2-A"]', SVGElement).getAttribute('aria-label')).toBe(
      '1 of 2 steps done',
    );
    box().click();
    await expect
      .poll(() => text('[data-path-said]'), soon)
      .toMatch(/^No longer ticked off\. 4 steps/);
    expect((await record.get('task', 'P2-T'))?.done).toBe(false);
  });

  test('gives a task its first day back when it is ticked off again', async () => {
    await record.put('task', 'P6-T', { done: true, on: '2026-11-03' });
    await openPath('P6');
    await expect.poll(() => box().checked, soon).toBe(true);
    box().click();
    await expect.poll(async () => (await record.get('task', 'P6-T'))?.done, soon).toBe(false);
    box().click();
    await expect
      .poll(() => record.get('task', 'P6-T'), soon)
      .toEqual({ done: true, on: '2026-11-03' });
  });

  test('says that a tick is not saved when the disk refuses, and shows it all the same', async () => {
    await openPath('P3');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    box().click();
    await expect.poll(() => text('[data-path-said]'), soon).toMatch(/^Not saved/);
    expect(box().checked).toBe(true);
  });

  test('shows what another tab has done', async () => {
    await openPath('P4');
    await record.put('lesson', 'P4.1', { done: true, on: '2026-11-18' });
    await record.put('task', 'P4-T', { done: true, on: '2026-11-18' });
    await expect.poll(() => text('[data-next="title"]'), soon).toBe('Lesson P4.2');
    expect(box().checked).toBe(true);
    expect(find('[data-before="P4-A"]', HTMLElement).className).toBe('is-done');
    expect(find('[data-stop="P4-B"] a', HTMLElement).getAttribute('aria-current')).toBe('step');
  });

  test('counts lessons that a passed quiz covers as tested out, and ends with the certificate', async () => {
    await passed('P5-Q');
    await openPath('P5');
    expect(text('[data-lesson="P5.1"] [data-minutes]')).toBe('tested out');
    expect(text('[data-check-words]')).toMatch(/^Passed \d/);
    expect(text('[data-next="title"]')).toBe('Say hello.');
    box().click();
    await expect.poll(() => text('[data-next="button"]'), soon).toBe('See your certificate');
    expect(find('[data-next="href"]', HTMLAnchorElement).getAttribute('href')).toBe(
      '/certificate/',
    );
    expect(text('[data-stop-end]')).toBe('Earned');
  });
});

describe('the day a path began', () => {
  const field = (): HTMLInputElement => find('playbook-start input', HTMLInputElement);
  const press = (name: string): void => {
    find(`[data-start="${name}"]`, HTMLButtonElement).click();
  };

  async function openDates(id: string): Promise<void> {
    document.body.innerHTML = startField(id) + pathPage(pathOf(id));
    await expect.poll(() => field().disabled, soon).toBe(false);
  }

  test('gives every stage its date, and none to a stage that is done', async () => {
    await record.put('start', 'D1', { on: '2026-06-01' });
    await record.put('lesson', 'D1.1', { done: true, on: '2026-06-01' });
    await openDates('D1');
    expect(field().value).toBe('2026-06-01');
    await expect.poll(() => text('[data-due="D1-B"]'), soon).toMatch(/14 June/);
    await record.put('task', 'D1-T', { done: true, on: '2026-06-01' });
    await expect.poll(() => text('[data-due="D1-A"]'), soon).toBe('');
  });

  test('can be today, cleared, and put back', async () => {
    await openDates('D2');
    press('toggle');
    await expect.poll(() => record.get('start', 'D2'), soon).toEqual({ on: today() });
    expect(text('[data-start="toggle"]')).toBe('Clear the date');
    press('toggle');
    await expect.poll(() => record.get('start', 'D2'), soon).toBeUndefined();
    const undo = find('[data-start="undo"]', HTMLButtonElement);
    await expect.poll(() => undo.hidden, soon).toBe(false);
    undo.focus();
    press('undo');
    await expect.poll(() => record.get('start', 'D2'), soon).toEqual({ on: today() });
    await expect.poll(() => undo.hidden, soon).toBe(true);
    expect(document.activeElement?.getAttribute('data-start')).toBe('toggle');
  });

  test('is not kept while a year is half typed', async () => {
    await openDates('D3');
    for (const half of ['0002-12-03', '0020-12-03', '2026-12-03']) {
      field().value = half;
      field().dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      const kept = half.startsWith('20') ? { on: half } : undefined;
      expect(await record.get('start', 'D3')).toEqual(kept);
    }
  });

  test('is said not to be saved when the disk refuses, until it is', async () => {
    await openDates('D4');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    press('toggle');
    await expect.poll(() => text('playbook-start [role=status]'), soon).toMatch(/^Not saved/);
    vi.restoreAllMocks();
    await record.put('role', '', { role: 'leader' });
    await expect.poll(() => text('playbook-start [role=status]'), soon).toMatch(/^Day 1 is/);
  });
});
