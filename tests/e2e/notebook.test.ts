/** All notes and highlights on My playbook. */
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import {
  bar,
  highlight,
  highlightButton,
  lesson,
  painted,
  select,
  sentence,
  summary,
} from './support/notes.ts';
import { openWitness } from './support/record.ts';
import { test } from './support/test.ts';

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
  const file = await text(await saved.createReadStream());
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
  // What another tab shows is kept: the page itself shows a text before it is.
  const witness = await openWitness(page, pages.myPlaybook);
  const kept = witness.locator('playbook-notebook').getByText(sentence);
  await kept.waitFor();
  await summary(page).click();
  await page.getByRole('button', { name: `Remove: ${sentence}` }).click();
  await expect.poll(() => painted(page)).toEqual([]);
  await kept.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).toEqual([sentence]);
  await kept.waitFor();

  await page.goto(pages.myPlaybook);
  const notebook = page.locator('playbook-notebook');
  await notebook.getByRole('button', { name: `Remove: ${sentence}` }).click();
  await kept.waitFor({ state: 'detached' });
  await notebook.getByRole('button', { name: 'Undo' }).click();
  await notebook.getByText(sentence).waitFor();
  await kept.waitFor();
  await page.reload();
  await notebook.getByText(sentence).waitFor();
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
