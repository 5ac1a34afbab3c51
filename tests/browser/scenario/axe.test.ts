/** No state of a scenario breaks an accessibility rule, in either theme, at 320 and 1280 pixels. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, desktop, load, phone } from '../quiz/stage.ts';
import { choose, edited, kept, main, open, walk } from './stage.ts';

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

/** Each state, from a story that nobody has begun. */
const states: Record<string, () => Promise<void> | void> = {
  'at the start': () => undefined,
  'asked to choose first': () => {
    main().click();
  },
  'told what a choice did': () => {
    choose('pass');
  },
  'with the story so far open': () => {
    walk('pass', 'sorry');
    at('.scene-past summary').click();
  },
  'going on after an edit': async () => {
    walk('stay');
    choose('leave');
    await kept('stay', 'leave');
    await load(edited);
  },
  'ended well': () => {
    walk('stay', 'text');
  },
  'ended badly, with earlier walks open': () => {
    walk('pass', 'later');
    at('.scene-earlier summary').click();
  },
};

describe.each([
  { theme: 'light', size: 'a phone', view: phone },
  { theme: 'dark', size: 'a phone', view: phone },
  { theme: 'light', size: 'a desk', view: desktop },
  { theme: 'dark', size: 'a desk', view: desktop },
])('$theme on $size', ({ theme, view }) => {
  beforeEach(async () => {
    document.documentElement.dataset.theme = theme;
    await view();
    await open();
  });
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test.each(Object.keys(states))('%s', async (state) => {
    await states[state]?.();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
});
