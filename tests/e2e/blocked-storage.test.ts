import { describe, expect } from 'vitest';
import { addresses } from '../support/site.ts';
import { pages } from './support/course.ts';
import { checkButton, chooseRight, questionsOn, verdictOf } from './support/quiz.ts';
import { type NewVisitor, test, type Visitor } from './support/test.ts';

/** Every kind of storage throws when it is touched, as in a frame of another site or with all cookies blocked. */
function blockStorage(): void {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
}

/** A visitor whose browser keeps nothing. */
async function blocked(newVisitor: NewVisitor): Promise<Visitor> {
  const visitor = await newVisitor();
  await visitor.context.addInitScript(blockStorage);
  return visitor;
}

const everyPage = await addresses();
const banner = 'This browser does not let the playbook save.';

describe.concurrent(
  'with storage blocked a page reads, says that nothing is kept, and breaks nowhere',
  () => {
    test.for(everyPage)('%s', async (address, { newVisitor }) => {
      const { page } = await blocked(newVisitor);
      await page.goto(address);
      await page.getByText(banner).waitFor();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
    });
  },
);

test('with storage blocked answering works, and nothing is called saved', async ({
  newVisitor,
}) => {
  const { page } = await blocked(newVisitor);
  await page.goto(pages.firstLesson);
  const [question] = await questionsOn(page);
  if (!question) throw new Error('The lesson has no check.');
  await chooseRight(question);
  await checkButton(question).press('Enter');
  await expect.poll(() => verdictOf(question).innerText()).toBe('Right');
  await page.getByText(banner).waitFor();
  const texts = await page
    .getByText(/\bsaved\b/i)
    .filter({ visible: true })
    .allInnerTexts();
  expect(texts.filter((text) => !/not saved/i.test(text))).toEqual([]);
});
