/** Highlighting and writing notes as a learner does. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where notes are made. */
export const lesson = '/lessons/in-the-moment/a-kind-and-clear-no/';
/** Words that stand once in it. */
export const sentence = 'You did not write the returns policy';
export const other = 'Notice what is missing.';

/** Selects words in the text, at first as many characters as given, as a pointer that has come so far. */
export async function select(page: Page, words: string, characters = words.length): Promise<void> {
  await page.evaluate(
    ([text, length]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(text) ?? -1;
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, start, node, start + length);
        return;
      }
      throw new Error(`The page does not say “${text}”.`);
    },
    [words, characters] as const,
  );
}

export const bar = (page: Page): Locator => page.getByRole('group', { name: 'Selected words' });
export const highlightButton = (page: Page): Locator =>
  bar(page).getByRole('button', { name: 'Highlight', exact: true });
export const summary = (page: Page): Locator => page.locator('details.notes > summary');
export const field = (page: Page): Locator => page.getByLabel('Write a note about this page');
/** The words painted as highlights. */
export const painted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('notes-mark') ?? [])].map(String));

/** Highlights words and waits until they are painted. */
export async function highlight(page: Page, words: string): Promise<void> {
  await select(page, words);
  await highlightButton(page).click();
  await expect.poll(() => painted(page)).toContain(words);
}
