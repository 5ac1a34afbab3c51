import { afterEach, expect, test } from 'vitest';
import '#components/my-playbook/playbook-lessons.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';
import { pathOf } from '../path/markup.ts';

const record = await openLearnerRecord();
/** The record is read when the browser is idle, which a busy machine puts off for two seconds. */
const soon = { timeout: 6000 };

/** What PathsDone.astro serves for one path with one lesson shown. */
const markup = (id: string): string => `<playbook-lessons>
  <div data-my-path="${id}" data-certificate="/certificate/">
    <span data-left></span><p class="my-path-next"><span data-next-words></span><a href="/"></a></p>
    <ul><li data-lesson="${id}.1"><a href="/">Lesson</a><small data-when></small><button type="button" hidden><span></span></button></li></ul>
  </div>
  <div class="my-gone" hidden><ul></ul></div><p role="status"></p>
  <script type="application/json">${JSON.stringify([pathOf(id)])}</script>
</playbook-lessons>`;

const button = (): HTMLButtonElement => {
  const found = document.querySelector('button');
  if (!found) throw new Error('There is no button.');
  return found;
};

afterEach(() => {
  document.body.innerHTML = '';
});

test('a lesson taken back and marked done again keeps the day it was done', async () => {
  const done = { done: true, on: '2026-11-03' };
  await record.put('lesson', 'M1.1', done);
  document.body.innerHTML = markup('M1');
  await expect.poll(() => button().textContent, soon).toBe('Take it back');
  button().click();
  await expect.poll(() => button().textContent, soon).toBe('Mark it done');
  button().click();
  await expect.poll(() => record.get('lesson', 'M1.1'), soon).toEqual(done);
});

test('a lesson marked done shows its own day, also when it was tested out before', async () => {
  await record.append('attempt', { quiz: 'M2-Q', answers: [], score: 1, passed: true });
  await record.put('lesson', 'M2.1', { done: true, on: '2099-11-03' });
  document.body.innerHTML = markup('M2');
  await expect
    .poll(() => document.querySelector('[data-when]')?.textContent, soon)
    .toMatch(/done .*3 Nov/);
});
