import { beforeEach, describe, expect, test, vi } from 'vitest';
import '#components/lesson/playbook-done.ts';
import '#components/path/playbook-follow.ts';
import '#components/site/playbook-theme.ts';
import { showPath } from '#components/progress/show-path.ts';
import { showRole } from '#components/progress/show-role.ts';
import { showTicks } from '#components/progress/show-ticks.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';

/** The record is read when the browser is idle, which a busy machine puts off for two seconds. */
const soon = { timeout: 6000 };

const text = (selector: string): string =>
  document.querySelector(selector)?.textContent.trim() ?? '';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('marking a lesson done', () => {
  const markup = (lesson: string) =>
    `<playbook-done data-lesson="${lesson}">
       <button type="button"><span>Mark this lesson done</span></button><p role="status"></p>
     </playbook-done>`;

  test('says so with the day once it is saved, and is kept in the record', async () => {
    document.body.innerHTML = markup('T1.1');
    document.querySelector('button')?.click();
    await expect.poll(() => text('[role=status]'), soon).toMatch(/^Done \d{1,2} \w+/);
    const record = await openLearnerRecord();
    expect((await record.get('lesson', 'T1.1'))?.done).toBe(true);
  });

  test('can be taken back with the same button', async () => {
    document.body.innerHTML = markup('T1.2');
    document.querySelector('button')?.click();
    await expect.poll(() => text('button'), soon).toBe('Undo');
    document.querySelector('button')?.click();
    await expect.poll(() => text('[role=status]'), soon).toBe('No longer marked done');
    const record = await openLearnerRecord();
    expect((await record.get('lesson', 'T1.2'))?.done).toBe(false);
  });

  test('says that it is not saved, and goes on saying so, when the disk refuses', async () => {
    const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    document.body.innerHTML = markup('T1.4');
    document.querySelector('button')?.click();
    await expect.poll(() => text('[role=status]'), soon).toMatch(/^Not saved/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(text('[role=status]')).toMatch(/^Not saved/);
    refused.mockRestore();
  });

  test('is there again when the page is opened later', async () => {
    const record = await openLearnerRecord();
    await record.put('lesson', 'T1.3', { done: true, on: '2026-11-18' });
    document.body.innerHTML = markup('T1.3');
    await expect.poll(() => text('[role=status]'), soon).toBe('Done 18 November');
  });
});

test('a path can be followed and left again, and says which of the two holds', async () => {
  document.body.innerHTML = `<playbook-follow data-follow="new-hire">
    <button type="button">Follow this path</button><p role="status"></p></playbook-follow>`;
  document.querySelector('button')?.click();
  await expect.poll(() => text('[role=status]'), soon).toBe('You are following this path');
  expect(text('button')).toBe('Stop following');
  const record = await openLearnerRecord();
  expect((await record.get('path'))?.path).toBe('new-hire');
  document.querySelector('button')?.click();
  await expect.poll(() => text('button'), soon).toBe('Follow this path');
  expect(await record.get('path')).toBeUndefined();
});

describe('filling in a page', () => {
  test('ticks what is done, says it in words, and takes the tick away again', () => {
    document.body.innerHTML = `<ul><li data-lesson="A"><a href="#a">One</a></li><li data-lesson="B"><a href="#b">Two</a></li></ul>`;
    showTicks(document, new Set(['A']));
    expect(text('[data-lesson=A]')).toBe('One, done');
    expect(text('[data-lesson=B]')).toBe('Two');
    showTicks(document, new Set());
    expect(text('[data-lesson=A]')).toBe('One');
  });

  test('fills a ring in the picture, in the count and in its label', () => {
    document.body.innerHTML = `<svg class="ring" data-lessons="A B C D"><circle class="ring-done"></circle><text>0/4</text></svg>`;
    showTicks(document, new Set(['A', 'C', 'X']));
    const ring = document.querySelector('.ring');
    expect(ring?.getAttribute('aria-label')).toBe('2 of 4 lessons done');
    expect(ring?.querySelector('.ring-done')?.getAttribute('stroke-dasharray')).toBe('50 100');
    expect(text('.ring text')).toBe('2/4');
  });

  test('counts a lesson as known once a quiz that covers it is passed, and says “tested out”', () => {
    document.body.innerHTML = `<ul><li data-lesson="A" data-quizzes="Q1 Q2"><a href="#a">One</a></li><li data-lesson="B" data-quizzes="Q1"><a href="#b">Two</a></li></ul>
      <svg class="ring" data-lessons="A/Q1/Q2 B/Q1 C"><circle class="ring-done"></circle><text>0/3</text></svg>`;
    showTicks(document, new Set(), new Set(['Q2']));
    expect(text('[data-lesson=A]')).toBe('One, tested out');
    expect(text('[data-lesson=B]')).toBe('Two');
    expect(text('.ring text')).toBe('1/3');
    showTicks(document, new Set(['A']), new Set(['Q2']));
    expect(text('[data-lesson=A]')).toBe('One, done');
  });

  test('shows the map of the followed path only, and the first for a path the lesson is not on', () => {
    document.body.innerHTML = `<div data-path="foundation">f</div><div data-path="new-hire" hidden>n</div>`;
    const hidden = () =>
      [...document.querySelectorAll<HTMLElement>('[data-path]')].map((part) => part.hidden);
    showPath(document, 'elsewhere');
    expect(hidden()).toEqual([false, true]);
    showPath(document, 'new-hire');
    expect(hidden()).toEqual([true, false]);
  });

  test('marks the role the learner picked', () => {
    document.body.innerHTML = `<a data-role-choice="leader"><i data-role-state hidden></i></a><a data-role-choice="frontline"><i data-role-state hidden></i></a>`;
    showRole(document, 'frontline');
    const shown = [...document.querySelectorAll<HTMLElement>('[data-role-state]')].map(
      (state) => !state.hidden,
    );
    expect(shown).toEqual([false, true]);
  });
});

describe('the theme button', () => {
  const markup = `<playbook-theme><button type="button"><i data-theme-icon="auto"></i><i data-theme-icon="light"></i>
    <i data-theme-icon="dark"></i><span data-theme-name></span></button></playbook-theme>`;

  beforeEach(() => {
    localStorage.clear();
    document.body.innerHTML = markup;
  });

  test('goes from the device’s choice to light, to dark and back, and says where it is', () => {
    const button = document.querySelector('button');
    const names = [text('[data-theme-name]')];
    for (let press = 0; press < 3; press++) {
      button?.click();
      names.push(text('[data-theme-name]'));
    }
    expect(names).toEqual([
      'Theme: as on this device',
      'Theme: light',
      'Theme: dark',
      'Theme: as on this device',
    ]);
  });

  test('remembers the choice and forgets it with “as on this device”', () => {
    document.querySelector('button')?.click();
    expect(localStorage.getItem('cx-playbook-theme')).toBe('light');
    expect(document.documentElement.dataset.theme).toBe('light');
    document.querySelector('button')?.click();
    document.querySelector('button')?.click();
    expect(localStorage.getItem('cx-playbook-theme')).toBeNull();
  });

  test('takes a damaged stored value for no choice', () => {
    localStorage.setItem('cx-playbook-theme', '"></x>');
    document.body.innerHTML = markup;
    expect(text('[data-theme-name]')).toBe('Theme: as on this device');
  });
});
