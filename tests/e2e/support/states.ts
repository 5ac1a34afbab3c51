import type { Page } from 'playwright-core';
import { pages } from './course.ts';
import { checkButton, chooseRight, chooseWrong, questionsOn } from './quiz.ts';
import {
  answerSelfCheck,
  bringIn,
  chooseCopy,
  fullRecord,
  learn,
  neglectCopies,
  openEverything,
} from './record.ts';
import { openTool } from './tool.ts';

/** What a page looks like after a learner did something, which no page as loaded shows. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  'a quiz with right, wrong and open answers': async (page) => {
    await page.goto(pages.quiz);
    for (const [index, question] of (await questionsOn(page)).entries()) {
      const ordering = (await question.getAttribute('data-type')) === 'ordering';
      if (index % 3 === 0) await chooseRight(question);
      else if (index % 3 === 1 && !ordering) await chooseWrong(question);
      else if (!ordering) continue;
      await checkButton(question).press('Enter');
    }
  },
  'a self-check’s profile': async (page) => {
    await page.goto(pages.assessment);
    await answerSelfCheck(page);
  },
  'My playbook with results': async (page) => {
    await learn(page);
    await page.goto(pages.myPlaybook);
    await page.locator('[data-results="attempt"] > li').first().waitFor();
    for (const summary of await page.locator('main summary').filter({ visible: true }).all()) {
      await summary.click();
    }
  },
  'My playbook reminding of a copy': async (page) => {
    await neglectCopies(page);
    await page.goto(pages.myPlaybook);
    await page.getByText('old. Safari deletes').waitFor();
  },
  'Your data with a copy to look at': async (page) => {
    await page.goto(pages.myData);
    await chooseCopy(page, await fullRecord());
  },
  'Your data with a link, its picture and every entry open': async (page) => {
    await bringIn(page, await fullRecord());
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByLabel('Leave out answers').check();
    await page.getByRole('button', { name: 'Show it as a picture' }).click();
    await page.getByRole('img', { name: 'QR picture' }).waitFor();
    await openEverything(page);
  },
  'Your data asking whether to clear': async (page) => {
    await bringIn(page, await fullRecord());
    await page.getByRole('button', { name: 'Clear this device' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'a tool with its answer': async (page) => {
    await openTool(page, 'customer-math');
    await page.getByRole('button', { name: 'Load the example' }).click();
    await page.locator('.tool-answer figure svg').nth(2).waitFor();
    for (const twin of await page.locator('.tool-answer summary').all()) await twin.click();
  },
  'a tool with faults': async (page) => {
    await openTool(page, 'customer-math');
    await page.getByLabel('Lost, row 1').fill('lots');
    await page.getByLabel('Start, row 1').fill('-5');
    await page.getByText('Write a number, for example 12.').waitFor();
  },
  'search with results': async (page) => {
    await page.goto(pages.firstLesson);
    await page.keyboard.press('/');
    await page.keyboard.type('customer');
    await page.locator('[data-part="list"] > li').first().waitFor();
  },
  'an open menu': async (page) => {
    await page.goto(pages.firstLesson);
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
  },
  'an open glossary term': async (page) => {
    await page.goto(pages.firstLesson);
    await page.locator('main [popovertarget]').first().click();
    await page.locator('main [popover]:popover-open').waitFor();
  },
};
