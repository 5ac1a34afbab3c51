/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const fixtures = path.join(import.meta.dirname, '../../fixtures/quiz');

/** Rendered by the components; see tests/component/quiz/markup.test.ts. */
const page = async (name: string): Promise<Document> =>
  new DOMParser().parseFromString(
    await readFile(path.join(fixtures, `${name}.html`), 'utf8'),
    'text/html',
  );

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((found) => found.textContent.trim());

describe('a question without JavaScript', async () => {
  const check = await page('check');

  test('is a group that has the question as its name', () => {
    expect(texts(check, 'fieldset > legend')).toEqual([
      'Which line comes first?',
      'Which two belong in every handover?Choose every right answer. Each wrong one cancels a right one.',
      'Put the steps in order.Move the steps until the order is right.',
    ]);
  });

  test('explains every option in a closed details, and says which are right', () => {
    const details = [...check.querySelectorAll<HTMLDetailsElement>('.quiz-q details')];
    expect(details.every((each) => !each.open)).toBe(true);
    expect(details.map((each) => texts(each, 'li b'))).toEqual([
      [
        'Not right: “Our terms say no.”',
        'Right: “The train let you down.”',
        'Not right: “I can offer a credit.”',
      ],
      [
        'Right: Their name',
        'Not right: Their mood',
        'Right: What was promised',
        'Not right: The recording',
      ],
      ['Hear', 'Own', 'Act', 'Return'],
    ]);
    expect(texts(check, 'details li p')[0]).toBe('Because of ““Our terms say no.””.');
  });

  test('holds each reason once, to keep lesson pages light', () => {
    expect(check.body.innerHTML.split('Because of “Their mood”')).toHaveLength(2);
  });

  test('links to the section that teaches it', () => {
    const links = [...check.querySelectorAll('details a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/lessons/#listen',
      '/lessons/F3.2#card',
      '/lessons/#steps',
    ]);
  });

  test('shows ordering items in another order than the right one', () => {
    const rows = texts(check, '.quiz-rows [data-row]');
    expect(rows.toSorted()).toEqual(['Act', 'Hear', 'Own', 'Return']);
    expect(rows).not.toEqual(['Hear', 'Own', 'Act', 'Return']);
  });

  test('can announce a verdict, because its status is there before it speaks', () => {
    expect(texts(check, '.quiz-q [role=status]')).toEqual(['', '', '']);
  });
});

describe('every type of question without JavaScript', async () => {
  const cards = [...(await page('types')).querySelectorAll('.quiz-q')];

  test('is there', () => {
    expect(new Set(cards.map((card) => card.getAttribute('data-type'))).size).toBe(9);
  });

  test.each(cards.map((card) => [card.getAttribute('data-type'), card] as const))(
    '%s asks by name, and explains every outcome in a closed details with the section',
    (_, card) => {
      expect(texts(card, 'fieldset > legend, label[for]').join('')).not.toBe('');
      expect(card.querySelector('details[open]')).toBeNull();
      const reasons = [...card.querySelectorAll('details [data-reason]')];
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        expect(texts(reason, 'b').join('')).not.toBe('');
        expect(texts(reason, 'p').join('')).not.toBe('');
      }
      expect(card.querySelectorAll('details a[href*="#"]')).toHaveLength(1);
    },
  );
});

describe('a quiz page without JavaScript', async () => {
  const quiz = await page('quiz');

  test('links to every question by number', () => {
    const links = [...quiz.querySelectorAll<HTMLAnchorElement>('nav a')];
    const questions = [...quiz.querySelectorAll('.quiz-q')];
    expect(links.map((link) => link.hash)).toEqual(questions.map(({ id }) => `#${id}`));
  });

  test('states the pass mark in answers', () => {
    expect(texts(quiz, '.quiz-ahead')[0]).toContain('The pass mark is 80%: 4 of 5.');
  });

  test('stays out of the search index', () => {
    expect(quiz.querySelector('playbook-quiz')?.getAttribute('data-pagefind-ignore')).toBe('all');
  });
});

describe('a self-assessment without JavaScript', async () => {
  const assessment = await page('assessment');

  test('shows twenty statements with four answers each', () => {
    const groups = [...assessment.querySelectorAll('fieldset')];
    expect(groups).toHaveLength(20);
    expect(groups.every((group) => group.querySelectorAll('input').length === 4)).toBe(true);
  });

  test('says that it is private and never for appraisal', () => {
    expect(texts(assessment, '.note')[0]).toMatch(/Only you can see this.*never for appraisal/s);
  });

  test('describes every level of every dimension', () => {
    const levels = texts(assessment, '[data-levels] li span');
    expect(levels).toHaveLength(20);
    expect(levels[1]).toBe('Noticing by habit');
  });
});
