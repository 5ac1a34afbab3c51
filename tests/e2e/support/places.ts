/** Leaving a page half-way. */
import type { Locator, Page } from 'playwright-core';
import { pages } from './course.ts';
import { openWitness } from './record.ts';

/** A page that nobody can leave half-way. */
export const elsewhere = '/guides/';

/** The links that lead on, where they are to be seen. */
export const continueLinks = (page: Page): Locator =>
  page.locator('a[data-continue].is-shown').filter({ visible: true });

/** Opens a page and waits until its idle work is over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Scrolls to a heading of the text and returns it. @param nth from 0 */
export async function scrollTo(page: Page, nth: number): Promise<{ id: string; words: string }> {
  const heading = page.locator('main .prose h2[id]').nth(nth);
  await heading.evaluate(
    (element) =>
      new Promise((resolve) => {
        addEventListener('scroll', resolve, { once: true });
        element.scrollIntoView({ block: 'start' });
      }),
  );
  return { id: (await heading.getAttribute('id')) ?? '', words: await heading.innerText() };
}

/** Does something on the page until another tab can tell by the words of “Continue” that the place is kept. */
export async function untilKept<Result>(
  page: Page,
  act: () => Promise<Result>,
  words: (result: Result) => RegExp | string,
): Promise<Result> {
  const witness = await openWitness(page, elsewhere);
  const result = await act();
  await witness.getByRole('contentinfo').getByText(words(result)).waitFor();
  await witness.close();
  return result;
}

/** Reads the first lesson to a heading, until that is kept, and returns the heading. @param nth from 0 */
export async function readTo(page: Page, nth: number): Promise<{ id: string; words: string }> {
  await open(page, pages.firstLesson);
  return untilKept(
    page,
    () => scrollTo(page, nth),
    ({ words }) => `, at ${words}`,
  );
}
