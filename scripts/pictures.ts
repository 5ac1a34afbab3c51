/** Takes the README's pictures from the built site: `node scripts/pictures.ts`. Writes docs/pictures/*.png. */
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { projectRoot, serve } from './serve.ts';

const folder = path.join(projectRoot, 'docs/pictures');
const lesson = '/lessons/everyones-job/no-spare-seats/';

/** Lets idle work finish: ticks, rings and results come after the page. */
const settle = (page: Page) => page.waitForTimeout(1500);

async function take(page: Page, name: string): Promise<void> {
  await settle(page);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

const { path: executablePath, args } = await findBrowser();
const { origin, stop } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });

await page.goto(`${origin}/`);
await take(page, 'home');

await page.goto(origin + lesson);
await page.getByRole('button', { name: 'Mark this lesson done' }).click();
await page.goto(`${origin}/lessons/put-it-right/start-a-recovery-from-any-chair/`);
await take(page, 'lesson');

await page.goto(`${origin}/quizzes/foundation-check/`);
const question = page.locator('.quiz-q:not([data-spare])').nth(1);
await question.getByRole('radio').nth(1).check();
await question.getByRole('button', { name: 'Check my answer' }).click();
await question.scrollIntoViewIfNeeded();
await take(page, 'quiz');

await page.goto(`${origin}/me/`);
await take(page, 'my-playbook');

await page.goto(`${origin}/tools/customer-math/`);
await page.getByRole('button', { name: 'Load the example' }).click();
await settle(page);
await page.locator('.tool-finding').evaluate((finding) => {
  window.scrollBy(0, finding.getBoundingClientRect().top - 32);
});
await take(page, 'tool');

// The slot shows the sheets this browser keeps: the example just loaded is not one until it has a name.
await page.getByRole('button', { name: 'Keep as a named sheet' }).click();
await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Coffee by post');
await page.getByRole('button', { name: 'Keep it' }).click();
await page.getByText('Kept as').waitFor();
await page.goto(`${origin}/tools/slot/`);
await page.getByRole('button', { name: 'Start', exact: true }).click();
await take(page, 'slot');

const huddle = `${origin}/workshops/hot-potato-huddle/`;
await page.goto(huddle);
await take(page, 'workshop');

await page.goto(`${huddle}presenter/`);
await page.getByRole('button', { name: 'Start', exact: true }).click();
await page.getByRole('button', { name: 'Next', exact: true }).click();
await take(page, 'presenter');

await browser.close();
await stop();
console.log(`8 pictures in ${path.relative(process.cwd(), folder)}`);
