import { readSource } from '#exchange/bank.ts';
import { expect, test } from 'vitest';
import { lessonPage, plainPage, quizPage, scenarioPage } from './pages.ts';

test('a quiz is a bank with its rules', () => {
  const source = readSource('src/content/docs/quizzes/x.mdx', quizPage);

  expect(source).toMatchObject({
    is: 'bank',
    bank: { kind: 'quiz', id: 'X1', pass: 0.8, draw: 1, mode: 'practice' },
  });
});

test('the check of a lesson is a bank whose sections name the lesson', () => {
  const source = readSource('anywhere/x.mdx', lessonPage);

  expect(source).toMatchObject({
    is: 'bank',
    bank: { kind: 'lesson', pass: undefined, questions: [{ section: 'X1#the-four-steps' }, {}] },
  });
});

test('a scenario keeps the title of its page', () => {
  expect(readSource('x.mdx', scenarioPage)).toMatchObject({
    is: 'scenario',
    scenario: { title: 'A page', start: 'first' },
  });
});

test('a page of another kind is named as such', () => {
  expect(readSource('x.mdx', plainPage)).toEqual({ is: 'other', kind: 'page' });
});

test('a fault has its place in the file as it was named, wherever it lies', () => {
  const faulty = quizPage.replace('asks: why', 'asks: whom');

  for (const file of ['/tmp/draft.mdx', 'src/content/docs/quizzes/x.mdx']) {
    const source = readSource(file, faulty);
    if (source.is !== 'faulty') throw new Error('the fault was overlooked');
    expect(source.problems).toMatchObject([
      { file, line: 13, column: 11, field: 'questions[0].asks', rule: 'wrong-type' },
    ]);
  }
});
