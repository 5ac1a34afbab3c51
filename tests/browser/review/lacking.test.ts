import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openType } from '#components/quiz/open-type.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';
import { check } from '../quiz/answers.ts';
import {
  asked,
  at,
  course,
  finish,
  goOn,
  itIs,
  keptAll,
  line,
  missed,
  multiple,
  newLearner,
  openReview,
  ordering,
  shown,
  single,
  wordsAt,
} from './review-page.ts';
import { patient } from '../patient.ts';

vi.mock('#storage/learner-record.ts', () => ({ openLearnerRecord: vi.fn() }));
vi.mock('#components/quiz/open-type.ts', async (original) => {
  const { openType: open } = await original<{ openType: typeof openType }>();
  return { openType: vi.fn(open) };
});

beforeEach(() => newLearner('2026-11-20'));

describe('without a connection', () => {
  test('the page says what could not be loaded, and asks it when tried again', async () => {
    await finish([missed(single), missed(multiple)]);
    itIs('2026-11-22');
    line.up = false;
    await openReview();
    expect(shown()).toBe('failed');
    expect(wordsAt('[data-part=failed] p')).toMatch(/^2 questions could not be loaded\./);
    line.up = true;
    at('[data-act=retry]').click();
    await vi.waitFor(() => {
      expect(shown()).toBe('question');
      expect(document.activeElement).toBe(asked().at('legend'));
    }, patient);
  });

  test('a question whose type did not load waits, and the others are asked', async () => {
    await finish([missed(single), missed(ordering, { choice: ['hear', 'own', 'act', 'return'] })]);
    itIs('2026-11-22');
    const type = vi
      .mocked(openType)
      .mockImplementation((card) =>
        Promise.reject(new TypeError(`The module of ${card.type} did not load.`)),
      );
    await openReview();
    await vi.waitFor(() => {
      expect(wordsAt('[data-part=failed] p')).toMatch(/^2 questions could not be loaded\./);
    }, patient);
    type.mockReset();
    at('[data-act=retry]').click();
    await vi.waitFor(() => {
      expect(shown()).toBe('question');
    }, patient);
  });

  test('a page that lacks a part says so', async () => {
    vi.mocked(openLearnerRecord).mockRejectedValue(new TypeError('Failed to fetch'));
    vi.spyOn(console, 'warn').mockReturnValue();
    await openReview();
    expect(shown()).toBe('failed');
    expect(wordsAt('[data-part=failed] p')).toMatch(/^A part of this page could not be loaded\./);
  });

  test('what can be loaded is asked first', async () => {
    await finish([missed(single), missed(multiple)]);
    itIs('2026-11-22');
    const elsewhere = course.map((each) =>
      each.id === single ? { ...each, address: '/course/elsewhere/' } : each,
    );
    const page = line.page;
    vi.stubGlobal('fetch', (address: string) =>
      address === '/course/elsewhere/'
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve(new Response(page)),
    );
    await openReview(elsewhere);
    expect(asked().id).toBe(multiple);
    await check(asked(), 'mood');
    await keptAll(1);
    await goOn();
    expect(wordsAt('[data-part=failed] p')).toMatch(/^1 question could not be loaded\./);
  });
});
