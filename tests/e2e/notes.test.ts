/** Notes and highlights, as a learner makes and meets them on the built site. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { openWitness } from './support/record.ts';
import { test } from './support/test.ts';

const lesson = '/lessons/in-the-moment/a-kind-and-clear-no/';
const sentence = 'You did not write the returns policy';
const other = 'Notice what is missing.';

/** Selects words in the text, at first as many characters as given, as a pointer that has come so far. */
async function select(page: Page, words: string, characters = words.length): Promise<void> {
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

const bar = (page: Page): Locator => page.getByRole('group', { name: 'Selected words' });
const highlightButton = (page: Page): Locator =>
  bar(page).getByRole('button', { name: 'Highlight', exact: true });
const summary = (page: Page): Locator => page.locator('details.notes > summary');
const field = (page: Page): Locator => page.getByLabel('Write a note about this page');
/** The words painted as highlights. */
const painted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('notes-mark') ?? [])].map(String));

/** Highlights words and waits until they are painted. */
async function highlight(page: Page, words: string): Promise<void> {
  await select(page, words);
  await highlightButton(page).click();
  await expect.poll(() => painted(page)).toContain(words);
}

/** The page as it would be after an author changed it. */
async function edit(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(`**${lesson}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

describe('words in the text are highlighted', () => {
  test('by mouse: a double click selects a word, the bar stands by it', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(lesson);
    await page
      .locator('.prose p')
      .first()
      .dblclick({ position: { x: 12, y: 12 } });
    const word = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    await highlightButton(page).click();
    await expect.poll(() => painted(page)).toEqual([word]);
  });

  test('by keyboard: Shift and arrows select, Tab reaches the bar, the focus returns to the words', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto(lesson);
    await select(page, other, 1);
    for (let presses = 1; presses < other.length; presses += 1)
      await page.keyboard.press('Shift+ArrowRight');
    await highlightButton(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).toEqual([other]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(other);
  });

  test('by finger: the bar stands at the bottom edge, off the text, with targets large enough', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(lesson);
    await select(page, sentence);
    await highlightButton(page).waitFor();
    const [box, button] = await Promise.all([
      bar(page).boundingBox(),
      highlightButton(page).boundingBox(),
    ]);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(640);
    expect(button?.height).toBeGreaterThanOrEqual(44);
    await highlightButton(page).tap();
    await expect.poll(() => painted(page)).toEqual([sentence]);
    await expect.poll(() => bar(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

test('highlights and notes are there after a reload, without the reader going near them', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(lesson);
  await highlight(page, sentence);
  await summary(page).click();
  await field(page).fill('Read this with the team.');
  await page.getByText('Saved on this device.', { exact: true }).first().waitFor();
  await page.reload();
  await expect.poll(() => painted(page)).toEqual([sentence]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect.poll(() => summary(page).innerText()).toBe('Notes (2)');
  await summary(page).click();
  await expect.poll(() => field(page).inputValue()).toBe('Read this with the team.');
});

test('what is typed is kept when the page is left at once', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(lesson);
  await summary(page).click();
  await field(page).fill('Left in a hurry.');
  await page.goto(pages.myPlaybook);
  await page.locator('playbook-notebook').getByText('Left in a hurry.').waitFor();
});

test('after an edit of the page a highlight moves along, or is listed as having lost its place', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(lesson);
  await highlight(page, sentence);
  await highlight(page, other);
  await edit(page, (html) =>
    html
      .replace('<div class="prose">', '<div class="prose"><p>A new first paragraph.</p>')
      .replace(sentence, 'You did not write the return policy')
      .replace(other, ''),
  );
  await page.reload();
  await expect.poll(() => painted(page)).toEqual(['You did not write the return policy']);
  await summary(page).click();
  await page.getByRole('heading', { name: 'No longer in their place' }).waitFor();
  expect(await page.locator('[data-notes-list="gone"] > li').innerText()).toContain(other);
  await page.goto(pages.myPlaybook);
  await page.locator('playbook-notebook').getByText(other).waitFor();
});

test('My playbook lists notes by page, leads to them, and saves them as Markdown', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto('/help/');
  await select(page, 'Press');
  await highlightButton(page).click();
  await expect.poll(() => painted(page)).toEqual(['Press']);
  await page.goto(lesson);
  await select(page, sentence);
  await bar(page).getByRole('button', { name: 'Highlight and note' }).click();
  await page.locator('.notes-item textarea:focus').waitFor();
  await page.keyboard.type('Use *this*\n# on Monday');
  await page.getByText('Saved on this device.', { exact: true }).last().waitFor();

  await page.goto(pages.myPlaybook);
  const notebook = page.locator('playbook-notebook');
  await notebook.getByRole('heading', { name: 'A kind and clear no' }).waitFor();
  expect(await notebook.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(2);
  const download = page.waitForEvent('download');
  await notebook.getByRole('button', { name: 'Save as Markdown' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^cx-playbook-notes-\d{4}-\d\d-\d\d\.md$/);
  const file = await readFile(await saved.path(), 'utf8');
  expect(file).toContain(
    `## A kind and clear no\n\n> ${sentence}\n\nUse \\*this\\*\\\n\\# on Monday\n`,
  );
  expect(file).toContain('## Help\n\n> Press\n');

  await notebook.getByRole('link', { name: `Go to it: ${sentence}` }).click();
  await page.waitForURL(`**${lesson}**`);
  await expect.poll(() => painted(page)).toEqual([sentence]);
});

test('a removed note comes back by Undo, on the page and on My playbook', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(lesson);
  await highlight(page, sentence);
  await summary(page).click();
  await page.getByRole('button', { name: `Remove: ${sentence}` }).click();
  await expect.poll(() => painted(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).toEqual([sentence]);

  await page.goto(pages.myPlaybook);
  const notebook = page.locator('playbook-notebook');
  await notebook.getByRole('button', { name: `Remove: ${sentence}` }).click();
  await notebook.getByRole('button', { name: 'Undo' }).click();
  await notebook.getByText(sentence).waitFor();
  await page.reload();
  await notebook.getByText(sentence).waitFor();
});

test('two tabs on one page show what either of them writes', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  const second = await openWitness(page, lesson);
  await page.goto(lesson);
  await highlight(page, sentence);
  await expect.poll(() => painted(second)).toEqual([sentence]);
  await summary(page).click();
  await field(page).fill('From the first tab');
  await expect.poll(() => field(second).inputValue()).toBe('From the first tab');
  await highlight(second, other);
  await expect.poll(() => painted(page)).toEqual([sentence, other]);
});

test('with storage blocked notes can be written, and nothing is called saved', async ({
  newVisitor,
}) => {
  const { page, context } = await newVisitor();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await highlight(page, sentence);
  await summary(page).click();
  await field(page).fill('Only for now');
  await page
    .getByText('This browser keeps nothing. It holds until you close this page.', { exact: true })
    .waitFor();
  expect(await page.getByText('Saved on this device.').count()).toBe(0);
});

test('without JavaScript there is no Notes part', async ({ newVisitor }) => {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(lesson);
  expect(await page.locator('playbook-notes').isVisible()).toBe(false);
});

test('highlights are underlined on paper, and notes printed when their part is open', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(lesson);
  await highlight(page, sentence);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('playbook-notes').isVisible()).toBe(false);
  const line = await page.evaluate(() => {
    const [range] = CSS.highlights.get('notes-mark') ?? [];
    const element = range?.startContainer.parentElement;
    return element && getComputedStyle(element, '::highlight(notes-mark)').textDecorationLine;
  });
  expect(line).toBe('underline');
  await page.emulateMedia({ media: 'screen' });
  await summary(page).click();
  await field(page).fill('Printed below');
  await page.getByText('Saved on this device.', { exact: true }).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('playbook-notes').innerText()).toContain('Printed below');
  expect(await page.locator('playbook-notes button').filter({ visible: true }).count()).toBe(0);
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing in My playbook with notes, in %s',
  async (theme, { newVisitor }) => {
    for (const width of [320, 1280]) {
      const { page } = await newVisitor({ colorScheme: theme, viewport: { width, height: 800 } });
      await page.goto(lesson);
      await highlight(page, sentence);
      await page.goto(pages.myPlaybook);
      const notebook = page.locator('playbook-notebook');
      await notebook.getByRole('button', { name: /^Add a note/ }).click();
      expect(await violations(page), `at ${width} px`).toEqual([]);
    }
  },
);
