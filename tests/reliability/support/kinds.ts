/** Each kind of page, and something a learner does there. */
import type { Page } from 'playwright-core';
import { checkButton, chooseRight, questionsOn } from '../../e2e/support/quiz.ts';

export interface PageKind {
  name: string;
  address: string;
  /** Key of what is written, or how it begins. */
  key: string;
  /** What a learner does. Default: their note is kept from the page, which has no form of its own. */
  act?: (page: Page) => Promise<void>;
}

/** A page that shows what is kept, without a form: there, a note is written through the record itself. */
const quiet = (name: string, address: string): PageKind => ({
  name,
  address,
  key: `note/at-${name.replaceAll(' ', '-')}`,
});

export const pageKinds: readonly PageKind[] = [
  quiet('home', '/'),
  {
    name: 'lesson',
    address: '/lessons/everyones-job/no-spare-seats/',
    key: 'lesson/',
    act: (page) => page.getByRole('button', { name: 'Mark this lesson done' }).click(),
  },
  quiet('guide', '/guides/leader/remove-a-roadblock-this-month/'),
  {
    name: 'quiz',
    address: '/quizzes/foundation-check/',
    key: 'answer/',
    act: async (page) => {
      const [question] = await questionsOn(page);
      if (!question) throw new Error('The quiz has no question.');
      await chooseRight(question);
      await checkButton(question).press('Enter');
    },
  },
  {
    name: 'scenario',
    address: '/scenarios/the-call-that-was-not-for-you/',
    key: 'walk/',
    act: async (page) => {
      await page.locator('.scene-live input').first().check();
      await page.locator('.scene-live [data-task="main"]').click();
    },
  },
  {
    name: 'self-check',
    address: '/assessments/personal-accountability/',
    key: 'draft/',
    act: (page) => page.locator('fieldset.assess-s input').first().press('Space'),
  },
  {
    name: 'path',
    address: '/paths/foundation/',
    key: 'path',
    act: (page) => page.getByRole('button', { name: 'Follow this path' }).click(),
  },
  {
    name: 'tool',
    address: '/tools/customer-math/',
    key: 'sheet/',
    act: (page) => page.locator('.tool-form section[data-list] input').first().fill('12'),
  },
  {
    name: 'workshop',
    address: '/workshops/hot-potato-huddle/',
    key: 'task/',
    act: (page) => page.locator('.bring input').first().check(),
  },
  quiet('My playbook', '/me/'),
  quiet('your data', '/me/data/'),
  quiet('review', '/review/'),
  quiet('daily doses', '/doses/'),
  quiet('glossary', '/glossary/'),
  quiet('page for authors', '/authors/write-a-quiz/'),
];
