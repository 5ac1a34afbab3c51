import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

/** Where the keyboard is: a name for it, and whether a person can see it. */
interface Stop {
  name: string;
  /** Some of it is inside the window and not behind something else. */
  isUncovered: boolean;
  /** It, or a part of it such as its label, is drawn differently while it has the focus. */
  isMarked: boolean;
}

/** Runs in the page: describes the focused element. */
function currentStop(): Stop {
  const element = document.activeElement ?? document.body;
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
  const box = label.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].map((part) => [
    box.left + box.width * part,
    box.top + box.height / 2,
  ]);
  const isUncovered = points.some(([x = 0, y = 0]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (label.contains(top) || top.contains(label));
  });
  const isMarked = [element, label, ...label.querySelectorAll('*')].some((part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const text = label.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return { name: `${element.localName} “${text}”`, isUncovered, isMarked };
}

/** Presses Tab until the keyboard leaves the page, and notes every stop on the way. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
    stops.push(await page.evaluate(currentStop));
  }
  throw new Error(`The keyboard never leaves the page. Last stop: ${stops.at(-1)?.name ?? ''}`);
}

describe.concurrent('by keyboard every stop can be seen, and there is no trap', () => {
  test.for(
    Object.values(pages).flatMap((address) =>
      [320, 1280].map((width) => [address, width] as const),
    ),
  )('%s at %s px', async ([address, width], { newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width, height: 720 } });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ isUncovered }) => !isUncovered).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  });
});

test('the first stop skips to the content', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(pages.firstLesson);
  await page.keyboard.press('Tab');
  expect((await page.evaluate(currentStop)).name).toMatch(/^a “Skip to /);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('arrow keys choose an answer and check nothing', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(pages.firstLesson);
  const question = page.locator('.quiz-q[data-type="single"]:not([data-spare])').first();
  await question.locator('input').first().press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await question.locator('input').nth(1).isChecked()).toBe(true);
  expect(await question.locator('.quiz-tag').isVisible()).toBe(false);
});

test('moving a step keeps the keyboard on its button and announces the new place', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(pages.quiz);
  const question = page.locator('.quiz-q[data-type="ordering"]:not([data-spare])').first();
  const button = question
    .locator('fieldset [data-row]')
    .nth(2)
    .getByRole('button', { name: / up$/ });
  const name = await button.getAttribute('aria-label');
  await button.press('Enter');
  await expect.poll(() => question.getByRole('status').innerText()).toMatch(/, 2 of \d$/);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe(name);
});
