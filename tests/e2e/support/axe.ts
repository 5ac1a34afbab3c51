import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { NewVisitor } from './test.ts';

/** How a page is looked at. */
export interface Way {
  theme: 'light' | 'dark';
  /** Width of the window, in pixels. */
  width: 320 | 1280;
}

/** Both themes, on a phone and a desktop. */
export const ways: readonly Way[] = [
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 1280 },
  { theme: 'dark', width: 320 },
  { theme: 'light', width: 1280 },
];

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds wrong with the page as it now stands: one text each, with the rule, the element and the advice. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact ?? 'impact unknown'}) at ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
}

/** Opens a page in one way, and finds what axe finds. */
export async function violationsOn(
  newVisitor: NewVisitor,
  address: string,
  { theme, width }: Way,
): Promise<string[]> {
  const { page } = await newVisitor({ colorScheme: theme, viewport: { width, height: 800 } });
  await page.goto(address);
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  return violations(page);
}
