/** Earlier attempts with every answer, in the words the page has today. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import type { Answer, Events } from '#domain/progress/model.ts';
import { give, graded } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, record, saved } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

/** Puts an attempt into the record, as an earlier visit left it. */
async function attempted(answers: Answer[], rest: Partial<Events['attempt']> = {}): Promise<void> {
  const attempt = { quiz: quiz.id, answers, score: 0.5, passed: false, ...rest };
  await record.append('attempt', attempt);
  await saved();
}

async function open(): Promise<void> {
  at('.quiz-history > summary').click();
  await vi.waitFor(() => {
    expect(at('.quiz-history > div').textContent).not.toBe('');
  }, patient);
}

const attempts = (): string[] =>
  [...document.querySelectorAll('.quiz-history details > summary')].map((each) => each.textContent);
const answers = (): string[] =>
  [...document.querySelectorAll('.quiz-history li span')].map((each) => each.textContent);
const questions = (): string[] =>
  [...document.querySelectorAll('.quiz-history li b')].map((each) => each.textContent);

test('says so when there is none', async () => {
  await open();
  expect(at('.quiz-history > div').textContent).toBe('No attempt has been finished yet.');
});

describe('an attempt', () => {
  test('shows every answer in words, for each type, with its verdict', async () => {
    await give(quiz.card('single'), 'single', 'wrong');
    await give(quiz.card('multiple'), 'multiple', 'partly');
    for (const name of graded.slice(2)) await give(quiz.card(name), name, 'right');
    quiz.card('text').guess.click();
    for (const name of graded) await quiz.card(name).press();
    await quiz.attempt(1);
    await open();
    expect(attempts()).toEqual([
      expect.stringMatching(/^\d+ \w+: 79% of the points, 7 questions$/),
    ]);
    expect(questions().slice(0, 2)).toEqual([
      'Which line comes first?',
      'Which two belong in every handover?',
    ]);
    expect(answers()).toEqual([
      '“Our terms say no.”. Not yet.',
      'Their name. Partly right.',
      'False. Right.',
      'Hear → Own → Act → Return. Right.',
      'The desk → Owns the case; The line → Tells the customer. Right.',
      '“9.5”. Right.',
      '“hot potato”. Right, guessed.',
    ]);
  });

  test('in an exam is called a test, and a gap is no answer', async () => {
    const gap = { question: `${quiz.id}-single`, choice: [], points: 0 };
    await attempted([gap], { mode: 'exam' });
    await open();
    expect(attempts()[0]).toMatch(/: 50% of the points, 1 question, as a test$/);
    expect(answers()).toEqual(['No answer. Not yet.']);
  });

  test('keeps its verdicts when options and questions have been taken out since', async () => {
    await attempted([
      { question: `${quiz.id}-single`, choice: ['removed'], points: 1 },
      { question: `${quiz.id}-matching`, choice: ['desk', 'removed', 'gone', 'owns'], points: 0.5 },
      { question: `${quiz.id}-gone`, choice: ['any'], points: 1 },
    ]);
    await open();
    const taken = 'an option that has been taken out since';
    expect(answers()).toEqual([
      `${taken}. Right.`,
      `The desk → ${taken}; ${taken} → Owns the case. Partly right.`,
      `${taken}. Right.`,
    ]);
    expect(questions()[2]).toBe('A question that has been taken out since');
  });

  test('written text is shown as text, whatever it holds', async () => {
    const text = '<img src=x onerror=alert(1)>';
    await attempted([{ question: `${quiz.id}-text`, choice: [], text, points: 0 }]);
    await open();
    expect(answers()).toEqual([`“${text}”. Not yet.`]);
    expect(document.querySelector('.quiz-history img')).toBeNull();
  });
});

test('the newest attempt comes first, one kept meanwhile appears, and no other quiz is listed', async () => {
  const answer = { question: `${quiz.id}-single`, choice: ['named'], points: 1 };
  await attempted([answer], { score: 0.25 });
  await attempted([answer], { score: 0.75, quiz: 'ANOTHER' });
  await open();
  expect(attempts()).toHaveLength(1);
  await attempted([answer], { score: 1 });
  await vi.waitFor(() => {
    expect(attempts().map((each) => each.replace(/^.*: /, ''))).toEqual([
      '100% of the points, 1 question',
      '25% of the points, 1 question',
    ]);
  }, patient);
});
