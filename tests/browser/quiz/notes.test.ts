/** A question to write a note at: kept while it is written, never marked. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { write } from './answers.ts';
import type { Card } from './card.ts';
import { QuizPage } from './quiz-page.ts';
import { fillDisk, press, record, settled } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
let card: Card;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
  card = quiz.card('reflection');
  await settled();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const note = () => record.get('note', card.id);
const kept = (text: string): Promise<void> =>
  vi.waitFor(async () => {
    expect(await note()).toEqual({ text });
  }, patient);

test('is kept while it is written, without leaving the field, and said quietly', async () => {
  card.field('written').focus();
  await press('Ana, Friday');
  await kept('Ana, Friday');
  await vi.waitFor(() => {
    expect(card.note).toBe('Kept in this browser.');
  }, patient);
  expect(card.status).toBe('');
  expect(card.verdict).toBeUndefined();
});

test('comes back after a reload', async () => {
  write('Ana, Friday')(card);
  await kept('Ana, Friday');
  await quiz.reload();
  await vi.waitFor(() => {
    expect(card.field('written')).toHaveProperty('value', 'Ana, Friday');
  }, patient);
});

test('is removed when it is emptied', async () => {
  write('Ana')(card);
  await kept('Ana');
  write('   ')(card);
  await vi.waitFor(async () => {
    expect(await note()).toBeUndefined();
  }, patient);
});

test('is compared with a good answer, which stays while more is written', async () => {
  write('Ana')(card);
  await card.press();
  expect(card.status).toBe('Something to compare with is under your note.');
  await kept('Ana');
  await settled();
  expect(card.status).toBe('Something to compare with is under your note.');
  write('Ana, Friday')(card);
  await kept('Ana, Friday');
  expect(card.reasonAt('written')).toBe(
    'To compare with: It names a person, a day and what was promised.',
  );
  expect(card.verdict).toBeUndefined();
});

test('has to be there before it can be compared', async () => {
  await card.press();
  expect(card.status).toBe('Write your note first.');
  expect(document.activeElement).toBe(card.field('written'));
  expect(card.reasons).toEqual([]);
});

test('written in another tab appears, and joins what is being written here', async () => {
  await record.put('note', card.id, { text: 'From another tab' });
  await vi.waitFor(() => {
    expect(card.field('written')).toHaveProperty('value', 'From another tab');
  }, patient);
  card.field('written').focus();
  await press('!');
  await record.put('note', card.id, { text: 'More from there' });
  await kept('More from there\n\nFrom another tab!');
  expect(card.field('written')).toHaveProperty('value', 'More from there\n\nFrom another tab!');
});

test('that could not be saved says so', async () => {
  fillDisk();
  write('Ana')(card);
  await vi.waitFor(() => {
    expect(card.status).toMatch(/^Not saved\./);
  }, patient);
  expect(card.field('written')).toHaveProperty('value', 'Ana');
});

test('is no part of the round: nothing is graded or counted', async () => {
  write('Ana')(card);
  await kept('Ana');
  expect(await quiz.stored('reflection')).toBeUndefined();
  expect(document.querySelector('.quiz-count')?.textContent).toBe('0 of 7 answered.');
});
