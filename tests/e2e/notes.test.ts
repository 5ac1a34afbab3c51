/** Notes and highlights on a page of the built site. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import {
  bar,
  field,
  highlight,
  highlightButton,
  lesson,
  other,
  painted,
  select,
  sentence,
  summary,
} from './support/notes.ts';
import { openWitness } from './support/record.ts';
import { test } from './support/test.ts';

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
  const { page, context } = await newVisitor();
  await page.goto(lesson);
  await highlight(page, sentence);
  await summary(page).click();
  await field(page).fill('Read this with the team.');
  await page.getByText('Saved on this device.', { exact: true }).first().waitFor();
  const later = await context.newPage();
  await later.goto(lesson);
  await expect.poll(() => painted(later)).toEqual([sentence]);
  expect(await later.evaluate(() => scrollY)).toBe(0);
  await expect.poll(() => summary(later).innerText()).toBe('Notes (2)');
  await summary(later).click();
  await expect.poll(() => field(later).inputValue()).toBe('Read this with the team.');
});

/** Another tab holds every store for half a second: what is written meanwhile has to wait, and a page that goes takes it along. */
const keepRecordBusy = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('cx-playbook');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const database = opened.result;
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    const until = performance.now() + 500;
    const askOn = (): void => {
      const request = transaction.objectStore(names[0] ?? '').count();
      request.onsuccess = () => {
        if (performance.now() < until) askOn();
        else database.close();
      };
    };
    askOn();
  });

test('what is typed is kept when a link is followed at once', async ({ newVisitor }) => {
  const { context, page } = await newVisitor();
  await page.goto(lesson);
  await summary(page).click();
  const other = await context.newPage();
  await other.goto(pages.home);
  await page.bringToFront();
  await keepRecordBusy(other);
  await field(page).fill('Left in a hurry.');
  await page.getByRole('link', { name: 'My playbook' }).first().click();
  await page.waitForURL(`**${pages.myPlaybook}`);
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
    .first()
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
