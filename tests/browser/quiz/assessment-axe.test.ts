/** A self-assessment breaks no accessibility rule, in either theme, at 320 and 1280 pixels. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '#components/assessment/assessment.css';
import '#components/assessment/playbook-assessment.ts';
import assessment from '../../fixtures/quiz/assessment.html?raw';
import { at, desktop, load, phone } from './stage.ts';
import { violations } from './violations.ts';

describe.each([
  { theme: 'light', size: 'a phone', view: phone },
  { theme: 'dark', size: 'a phone', view: phone },
  { theme: 'light', size: 'a desk', view: desktop },
  { theme: 'dark', size: 'a desk', view: desktop },
])('$theme on $size', ({ theme, view }) => {
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    document.documentElement.dataset.theme = theme;
    await view();
  });
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test('statements and profile', async () => {
    await load(assessment);
    expect(await violations()).toEqual([]);
    for (const answer of document.querySelectorAll<HTMLElement>('input[value="2"]')) answer.click();
    at('[data-task=show]').click();
    expect(at('.assess-profile').hidden).toBe(false);
    expect(await violations()).toEqual([]);
  });
});
