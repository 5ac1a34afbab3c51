import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations, ways } from './support/axe.ts';
import { answerAllRight } from './support/quiz.ts';
import { answerSelfCheck, download } from './support/record.ts';
import { pages } from './support/course.ts';
import { addToTeam, allAlike, codesOf, ownedByFive, settled, teamPage } from './support/team.ts';
import { test } from './support/test.ts';

const selfCheck = 'A2';

/** Opens “Hand this to your trainer” and returns the code it shows. */
async function handedCode(page: Page): Promise<string> {
  await page.getByText('Hand this to your trainer').click();
  const field = page.getByLabel('Your code');
  await expect.poll(() => field.inputValue()).toMatch(/^CXT1-/);
  return field.inputValue();
}

const heatCell = (page: Page, row: number, cell = 0) =>
  page.locator('[data-table="parts"] tbody tr').nth(row).locator('td').nth(cell);

describe('a result handed over', () => {
  test('of a self-check comes into the team by its link, its message and its file, and counts once', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto(pages.assessment);
    await answerSelfCheck(page);
    const code = await handedCode(page);
    await page.getByLabel('Your name, if you want to give it').fill('Ana Diaz');
    const file = await download(page, 'Save a file');
    expect(file.buffer.toString()).toContain(`Name: Ana Diaz\n${code}`);

    await page.goto(`/team/#code=${code}`);
    await page.getByText('1 result came in.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText('1 result was in already.').waitFor();
    await page.getByLabel('By person, if all agree').check();
    expect(await page.getByLabel('Name of person 1').inputValue()).toBe('Ana Diaz');
    // The first part was answered with 2, the others with 3.
    expect(await heatCell(page, 0).innerText()).toContain('2.00');
    expect(await heatCell(page, 1).innerText()).toContain('3.00');
  });

  test('stays one result when it is handed over again, and becomes two for two people at one device', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto(pages.assessment);
    await answerSelfCheck(page);
    const first = await handedCode(page);
    await page.reload();
    await page.getByRole('button', { name: 'Show that profile' }).click();
    expect(await handedCode(page)).toBe(first);
    await page.getByRole('button', { name: 'Somebody else uses this device now' }).click();
    const second = await page.getByLabel('Your code').inputValue();
    expect(second).not.toBe(first);
    await page.goto('/team/');
    await addToTeam(page, `${first}\n${second}\n${first}`);
    await page.getByText('2 results came in.').waitFor();
  });

  test('of a quiz has its questions in the item table', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.quiz);
    await answerAllRight(page);
    await page.getByText(/you have passed/).waitFor();
    const code = await handedCode(page);
    await page.goto('/team/');
    await addToTeam(page, code);
    await page.getByLabel('By person, if all agree').check();
    const rows = page.locator('[data-table="questions"] tbody tr');
    const facilities = (await rows.locator('td:first-of-type b').allInnerTexts()).filter(
      (text) => text !== '–',
    );
    expect(facilities).toEqual(Array<string>(10).fill('1.00'));
  });
});

describe('the picture of a team', () => {
  test('of thirty people is a heat map that asks the network for nothing', async ({
    newVisitor,
  }) => {
    const { page, context } = await newVisitor();
    await page.goto('/team/');
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    const about = await teamPage(page, selfCheck);
    await addToTeam(page, codesOf(about, 30, allAlike(about)).join('\n> '));
    await page.getByText('30 results came in.').waitFor();
    expect(await page.getByText('30 people, 23 November 2026').isVisible()).toBe(true);
    // Eight people at 1 and 2, seven at 3 and 4: a mean of 73 ÷ 30.
    expect(await heatCell(page, 0).innerText()).toBe('2.43\nHabit forming');
    expect(await heatCell(page, 0).locator('[data-fill]').getAttribute('data-fill')).toBe('second');
    expect(await heatCell(page, 0, 5).innerText()).toContain('1.00 to 4.00');

    for (const name of ['Save as CSV', 'Save the team']) {
      const { buffer } = await download(page, name);
      expect(buffer.toString()).toContain(
        name === 'Save as CSV' ? 'Habit forming' : 'cx-playbook-team',
      );
    }
    await page.getByRole('button', { name: 'Full screen' }).click();
    const screen = page.getByRole('dialog', { name: 'Team picture, full screen' });
    expect(await screen.getByText('Habit forming').first().isVisible()).toBe(true);
    await screen.getByRole('button', { name: 'Leave full screen' }).click();
    await screen.waitFor({ state: 'detached' });
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('opens with five people, and hides four', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto('/team/');
    const about = await teamPage(page, selfCheck);
    const codes = codesOf(about, 5, allAlike(about));
    await addToTeam(page, codes.slice(0, 4).join('\n'));
    await page.getByText('4 people so far. The picture opens with 5.').waitFor();
    expect(await heatCell(page, 0).innerText()).toContain('hidden');
    expect(await page.locator('.team-heat').getByText('Habit forming').count()).toBe(0);
    await addToTeam(page, codes.join('\n'));
    await page.getByText('1 result came in. 4 results were in already.').waitFor();
    expect(await heatCell(page, 0).innerText()).toBe('2.20\nHabit forming');
  });

  test('of a journey shows the gap of owners only where five of them answered', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto('/team/');
    const about = await teamPage(page, 'T2');
    const codes = codesOf(about, 10, ownedByFive);
    await addToTeam(page, codes.slice(1).join('\n'));
    const cell = (index: number) =>
      page.locator('[data-table="stages"] tbody tr').first().locator('td').nth(index);
    await expect.poll(() => cell(2).innerText()).toContain('hidden');
    await addToTeam(page, codes[0] ?? '');
    await expect.poll(() => cell(2).innerText()).toBe('+3.0');
    await page.getByLabel('Name of stage 1').fill('We order');
    await page.getByLabel('Name of stage 1').press('Tab');
    await page.getByText(/Start with We order/).waitFor();
    expect(
      await page.getByLabel('Name of stage 2').evaluate((own) => own === document.activeElement),
    ).toBe(true);
  });

  test('says of each refused code why, keeps the text, and can be undone, cleared and found again', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto('/team/');
    const about = await teamPage(page, selfCheck);
    const [one = '', two = ''] = codesOf(about, 2, allAlike(about));
    const foreign = codesOf({ ...about, key: { ...about.key, id: 'Z9' } }, 1, allAlike(about));
    await addToTeam(page, [one, two.slice(0, 30), foreign.join('')].join('\n\n--\n\n'));
    await page.getByText('Not taken: 2').waitFor();
    expect(await page.locator('.team-refused li').allInnerTexts()).toEqual([
      expect.stringContaining('A character of this code is missing or changed.'),
      expect.stringContaining('“Z9”, which this playbook does not have'),
    ]);
    expect(await page.getByLabel('Paste as many codes').inputValue()).toContain(one);
    await page.reload();
    await page.getByText('1 person so far.').waitFor();
    await page.getByRole('button', { name: 'Clear the team' }).click();
    await page.getByText('No codes yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 person so far.').waitFor();
  });

  test('works by keyboard alone: codes in, by person, a name, one out, undone', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await page.goto('/team/');
    const about = await teamPage(page, selfCheck);
    const field = page.getByLabel('Paste as many codes as you have');
    await field.focus();
    await page.keyboard.insertText(codesOf(about, 6, allAlike(about)).join('\n'));
    await page.keyboard.press('Control+Enter');
    await page.getByText('6 results came in.').waitFor();
    await page.getByLabel('Anonymous, from five people').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Name of person 2').focus();
    await page.keyboard.type('Ben');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ben is out.').waitFor();
    expect(
      await page
        .getByRole('button', { name: 'Undo' })
        .evaluate((own) => own === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(await page.getByLabel('Name of person 2').inputValue()).toBe('Ben');
  });

  test('prints without what only works on a screen', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto('/team/');
    const about = await teamPage(page, selfCheck);
    await addToTeam(page, codesOf(about, 6, allAlike(about)).join('\n'));
    await page.getByText('6 results came in.').waitFor();
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await main.getByText('Self-reported', { exact: true }).isVisible()).toBe(true);
    expect(await main.locator('.team-heat').first().isVisible()).toBe(true);
    const onScreenOnly = main.locator('button, textarea, fieldset');
    expect(await onScreenOnly.filter({ visible: true }).allInnerTexts()).toEqual([]);
  });

  test('has nothing for axe to find, empty and full, and fits a window of 320 pixels', async ({
    newVisitor,
  }) => {
    for (const { theme, width } of ways) {
      const { page } = await newVisitor({
        colorScheme: theme,
        viewport: { width, height: 800 },
      });
      await page.goto('/team/');
      expect(await violations(page)).toEqual([]);
      const about = await teamPage(page, selfCheck);
      const journey = await teamPage(page, 'T2');
      await addToTeam(
        page,
        [...codesOf(about, 6, allAlike(about)), ...codesOf(journey, 10, ownedByFive)].join('\n'),
      );
      await page.getByLabel('By person, if all agree').check();
      expect(await violations(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
  });
});
