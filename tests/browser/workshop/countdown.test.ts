/** The countdown of a silent start, which the slides and the presenter view show alike. */
import { afterEach, expect, test, vi } from 'vitest';
import '#components/workshop/join/playbook-countdown.ts';
import { minute, newClock, pause, start, type AgendaClock } from '#domain/agenda/clock.ts';
import { keepPlace } from '#components/workshop/join/join-place.ts';

const kit = `K-${Date.now().toString(36)}-slides`;
const step = 'silent';

afterEach(() => {
  document.body.replaceChildren();
});

/** As Countdown.astro renders it, with three minutes. */
function shown(): HTMLElement {
  const countdown = document.createElement('playbook-countdown');
  Object.assign(countdown.dataset, { kit, step, minutes: '3' });
  countdown.innerHTML = `<span role="timer">3:00</span>
    <button type="button" data-act="run">Start</button>
    <button type="button" data-act="back" hidden>Set back</button>
    <span role="status"></span>`;
  document.body.append(countdown);
  return countdown;
}

/** What the other window does: it keeps its clock, and this one is told. */
function elsewhere(clock: AgendaClock): void {
  keepPlace(kit, { clocks: { [step]: clock } });
  dispatchEvent(new StorageEvent('storage', { key: 'cx-playbook-join' }));
}

const words = (countdown: HTMLElement, selector: string): string | undefined =>
  countdown.querySelector(selector)?.textContent;

test('started and set back in one window, it runs and stands in the other', () => {
  const countdown = shown();
  const begun = start(newClock([3]), Date.now() - minute);
  elsewhere(begun);
  expect(words(countdown, '[role=timer]')).toMatch(/^(2:00|1:59)$/);
  expect(words(countdown, '[data-act=run]')).toBe('Pause');
  elsewhere(pause(begun, Date.now()));
  expect(words(countdown, '[data-act=run]')).toBe('Go on');
  elsewhere(newClock([3]));
  expect(words(countdown, '[role=timer]')).toBe('3:00');
  expect(words(countdown, '[data-act=run]')).toBe('Start');
});

test('ended in the other window first, it says so here as well', () => {
  const countdown = shown();
  const begun = start(newClock([3]), Date.now() - 3 * minute);
  elsewhere(pause(begun, Date.now()));
  expect(words(countdown, '[role=timer]')).toBe('0:00');
  expect(words(countdown, '[role=status]')).toBe('Time is up. Finish your sentence.');
});

test('what it says when it starts stays true while it runs', () => {
  elsewhere(newClock([3]));
  const countdown = shown();
  countdown.querySelector<HTMLElement>('[data-act=run]')?.click();
  expect(words(countdown, '[role=status]')).toBe('Counting down from 3:00. Take your time.');
});

test('a page that is opened hours after the end shows it, and announces and buzzes nothing', () => {
  const vibrate = vi.spyOn(navigator, 'vibrate');
  keepPlace(kit, { clocks: { [step]: start(newClock([3]), Date.now() - 200 * minute) } });
  const countdown = shown();
  expect(words(countdown, '[role=timer]')).toBe('0:00');
  expect(words(countdown, '[role=status]')).toBe('');
  expect(vibrate).not.toHaveBeenCalled();
});
