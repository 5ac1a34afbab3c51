/** No state of a question or self-assessment breaks an accessibility rule, in either theme, at 320 and 1280 pixels. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '#components/assessment/assessment.css';
import '#components/assessment/playbook-assessment.ts';
import '#components/quiz/playbook-quiz.ts';
import '#components/quiz/quiz.css';
import assessment from '../../fixtures/quiz/assessment.html?raw';
import check from '../../fixtures/quiz/check.html?raw';
import { at, desktop, forget, load, phone, record } from './stage.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages, which an element on an empty page cannot keep. */
const ofPages = ['page-has-heading-one', 'heading-order', 'region', 'landmark-one-main', 'bypass'];

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    runOnly: tags,
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const ids = ['T1-q1', 'T1-q2', 'T1-q3'];
const pressAll = (selector: string): void => {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    if (!button.hidden) button.click();
  }
};
const answer = (...values: string[]): void => {
  for (const value of values) at(`input[value=${value}]`).click();
  pressAll('.quiz-act .btn:first-child');
};

/** Each state, from an unanswered check. */
const states: Record<string, () => Promise<void> | void> = {
  unanswered: () => undefined,
  'answered right and partly right': () => {
    answer('named', 'name');
  },
  'answered wrong': () => {
    answer('rule', 'mood');
  },
  'with every reason open': () => {
    answer('rule', 'mood');
    pressAll('.quiz-act .quiet');
    pressAll('.quiz-act .quiet');
  },
  'come back after a reload': async () => {
    answer('rule', 'name');
    await vi.waitFor(async () => {
      expect((await record.list('answer')).has('T1-q3')).toBe(true);
    });
    await load(check);
  },
};

describe.each([
  { theme: 'light', size: 'a phone', view: phone },
  { theme: 'dark', size: 'a phone', view: phone },
  { theme: 'light', size: 'a desk', view: desktop },
  { theme: 'dark', size: 'a desk', view: desktop },
])('in the $theme theme on $size', ({ theme, view }) => {
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    document.documentElement.dataset.theme = theme;
    await view();
    await forget(ids);
  });
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test.each(Object.keys(states))('a check that is %s breaks no rule', async (state) => {
    await load(check);
    await states[state]?.();
    expect(await violations()).toEqual([]);
  });

  test('statements and profile break no rule', async () => {
    await load(assessment);
    expect(await violations()).toEqual([]);
    pressAll('input[value="2"]');
    at('[data-task=show]').click();
    expect(at('.assess-profile').hidden).toBe(false);
    expect(await violations()).toEqual([]);
  });
});
