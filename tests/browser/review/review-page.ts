/**
 * The review page in a browser of its own: an empty record of its own for each test, a course of one page, and a clock
 * that the test sets.
 */
import { expect, vi } from 'vitest';
import '#components/element/choice.css';
import '#components/quiz/playbook-quiz.ts';
import '#components/quiz/quiz-types.css';
import '#components/quiz/quiz.css';
import '#components/review/due-badge.css';
import '#components/review/my-review.css';
import '#components/review/playbook-recall.ts';
import '#components/review/playbook-review.ts';
import '#components/review/review.css';
import { showDue } from '#components/review/show-due.ts';
import type { Answer, Events } from '#domain/progress/model.ts';
import type { Askable } from '#domain/review/askable.ts';
import { BrowserRecord } from '#storage/browser-record.ts';
import { Depot } from '#storage/depot.ts';
import { openLearnerRecord, type LearnerRecord } from '#storage/learner-record.ts';
import '../../../src/styles/base.css';
import '../../../src/styles/tokens.css';
import types from '../../fixtures/quiz/types.html?raw';
import { Card } from '../quiz/card.ts';
import { recallMarkup, reviewMarkup } from './markup.ts';
import { patient } from '../patient.ts';

// The record is read when the browser is idle; a test need not wait for that.
vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));

/** Ids of the questions of the course, in the order of their page. */
export const single = 'TYPES-single';
export const multiple = 'TYPES-multiple';
export const ordering = 'TYPES-ordering';
export const text = 'TYPES-text';

/** Everything on one page; the topics differ, so that the order is not decided by them. */
export const course: readonly Askable[] = [single, multiple, ordering, text].map((id) => ({
  id,
  address: '/course/types/',
  topic: `Lesson ${id.slice(6)}`,
}));

/** Whether pages can be fetched, and what they then are. */
export const line = { up: true, page: types };

/** Answers as the line would. */
const fetched = (): Promise<Response> =>
  line.up
    ? Promise.resolve(new Response(line.page))
    : Promise.reject(new TypeError('Failed to fetch'));

export let record: LearnerRecord;

/** A new browser, at noon of a day. */
export async function newLearner(day: string): Promise<void> {
  document.body.innerHTML = '';
  line.up = true;
  line.page = types;
  vi.stubGlobal('fetch', fetched);
  record = new BrowserRecord(await Depot.open(`review-${crypto.randomUUID()}`));
  vi.mocked(openLearnerRecord).mockResolvedValue(record);
  itIs(day);
}

/** Sets the clock to noon of a day. */
export function itIs(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(`${day}T12:00:00`));
}

/** An answer that names no revision, as those of the first version. */
export const missed = (question: string, more: Partial<Answer> = {}): Answer => ({
  question,
  choice: ['rule'],
  points: 0,
  ...more,
});

/** Finishes a quiz with these answers. */
export const finish = (answers: Answer[], quiz = 'TYPES'): Promise<Events['attempt']> =>
  record.append('attempt', { quiz, answers, score: 0, passed: false });

/** Opens the page. @param askable What the course has. */
export async function openReview(askable = course): Promise<void> {
  document.body.innerHTML = `<main>${reviewMarkup(askable)}</main>`;
  await vi.waitFor(() => {
    expect(shown()).not.toBe('wait');
  }, patient);
}

export async function openRecall(askable = course): Promise<void> {
  const events = vi.spyOn(record, 'events').mockClear();
  document.body.innerHTML = `<main>${recallMarkup(askable)}</main>`;
  await vi.waitFor(() => {
    const read = events.mock.settledResults.filter(({ type }) => type === 'fulfilled');
    expect(read.length).toBeGreaterThanOrEqual(2);
  }, patient);
  await pause();
}

/** A moment for what was begun. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export function at(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`Nothing at ${selector}`);
}

/** Words that can be seen, in one line. */
export const wordsAt = (selector: string): string =>
  at(selector).innerText.replaceAll(/\s+/g, ' ').trim();

/** Which part of the page is shown. */
export const shown = (): string | undefined => at('[data-part]:not([hidden])').dataset.part;

/** The question on the page. */
export const asked = (): Card => new Card(at('.quiz-q').id);

export const place = (): string => at('.review-place').textContent;

/** Waits until another question, or none, is on the page. */
export async function goOn(): Promise<void> {
  const card = at('.quiz-q');
  asked().main.click();
  await vi.waitFor(() => {
    if (shown() === 'question') expect(at('.quiz-q')).not.toBe(card);
  }, patient);
}

/** What review has kept, oldest first. */
export const kept = () => record.events('review');

/** Waits until review has kept this many answers. */
export async function keptAll(count: number) {
  await vi.waitFor(async () => {
    expect(await kept()).toHaveLength(count);
  }, patient);
  await pause();
  return kept();
}

/** The number in the header as it is read out; empty while it is hidden. */
export async function badge(): Promise<string> {
  await showDue(document, record);
  return at('[data-due]').hidden ? '' : at('[data-due]').textContent;
}
