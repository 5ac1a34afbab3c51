/** No answer breaks an accessibility rule, in either theme, at 320 and 1280 pixels. */
import { afterEach, describe, expect, test } from 'vitest';
import { violations } from '../quiz/violations.ts';
import { outcome } from './outcomes.ts';
import { all, desktop, phone, show } from './stage.ts';

describe.each([
  { theme: 'light', size: 'a phone', view: phone },
  { theme: 'dark', size: 'a phone', view: phone },
  { theme: 'light', size: 'a desk', view: desktop },
  { theme: 'dark', size: 'a desk', view: desktop },
])('$theme on $size', ({ theme, view }) => {
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test('an answer with every kind of part, its tables open', async () => {
    document.documentElement.dataset.theme = theme;
    await view();
    await show(outcome);
    for (const summary of all('summary')) summary.click();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });
});
