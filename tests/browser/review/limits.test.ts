/** How much is asked on a day, and how the rest of the site says so. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { violations } from '../quiz/violations.ts';
import { check } from '../quiz/answers.ts';
import { desktop, phone } from '../quiz/stage.ts';
import {
  asked,
  at,
  badge,
  course,
  finish,
  itIs,
  keptAll,
  missed,
  multiple,
  newLearner,
  openRecall,
  openReview,
  ordering,
  place,
  record,
  shown,
  single,
  text,
  wordsAt,
} from './review-page.ts';
import { patient } from '../patient.ts';

vi.mock('#storage/learner-record.ts', () => ({ openLearnerRecord: vi.fn() }));

beforeEach(() => newLearner('2026-11-20'));

const arranged = { choice: ['hear', 'own', 'act', 'return'] };
/** Three minutes of questions. */
const everything = [
  missed(single),
  missed(multiple),
  missed(ordering, arranged),
  missed(text, { choice: [], text: 'ping-pong' }),
];
const minutes = (most: number) => record.put('preference', '', { minutes: most, rhythm: false });

describe('the most minutes a day', () => {
  test('leave the rest for tomorrow, from where a few more can be taken', async () => {
    await minutes(1);
    await finish(everything);
    itIs('2026-11-28');
    await openReview();
    expect(place()).toMatch(/^1 of [12]$/);
    const total = Number(place().at(-1));
    for (let number = 1; number <= total; number += 1) {
      const { id } = asked();
      await record.append('review', { ...missed(id), due: '2026-11-29' });
      await vi.waitFor(() => {
        if (shown() === 'question') expect(asked().id).not.toBe(id);
      }, patient);
    }
    expect(shown()).toBe('rest');
    expect(wordsAt('.review-waiting p')).toBe(`${4 - total} more wait for tomorrow.`);
    expect(wordsAt('.review-soonest')).toBe('');
    at('[data-act=more]').click();
    await vi.waitFor(() => {
      expect(shown()).toBe('question');
    }, patient);
    expect(document.activeElement).toBe(asked().at('legend'));
  });

  test('leave a few more to take when they were made fewer after most was done', async () => {
    await minutes(15);
    await finish(everything);
    itIs('2026-11-28');
    for (const { question } of everything.slice(0, 3))
      await record.append('review', { ...missed(question), due: '2026-11-29' });
    await record.append('review', { ...missed('Q-retired'), due: '2026-11-29' });
    await minutes(1);
    await openReview();
    expect(shown()).toBe('rest');
    at('[data-act=more]').click();
    await vi.waitFor(() => {
      expect(shown()).toBe('question');
    }, patient);
  });

  test('are chosen on the page, kept, and hold at once', async () => {
    await minutes(15);
    await finish(everything);
    itIs('2026-11-28');
    await openReview();
    expect(place()).toBe('1 of 4');
    expect(at('[name=review-minutes]:checked')).toHaveProperty('value', '15');
    at('[name=review-minutes][value="3"]').click();
    await vi.waitFor(async () => {
      expect(await record.get('preference')).toEqual({ minutes: 3, rhythm: false });
    }, patient);
    await minutes(1);
    await vi.waitFor(() => {
      expect(place()).not.toBe('1 of 4');
    }, patient);
  });

  test('are five for whoever has chosen nothing', async () => {
    await openReview();
    expect(at('[name=review-minutes]:checked')).toHaveProperty('value', '5');
    at('[name=review-minutes][value="10"]').click();
    await vi.waitFor(async () => {
      expect(await record.get('preference')).toEqual({ minutes: 10, rhythm: true });
    }, patient);
  });
});

describe('with nothing to ask', () => {
  test('a newcomer learns what will come here', async () => {
    await openReview();
    expect(shown()).toBe('empty');
  });

  test.each([
    ['2026-11-20', 'Next: tomorrow, 1 question.'],
    ['2026-11-21', ''],
  ])('on %s somebody who has missed a question reads “%s”', async (today, next) => {
    await finish([missed(single)]);
    itIs(today);
    await openReview();
    if (next === '') expect(shown()).toBe('question');
    else {
      expect(wordsAt('[data-part=rest] h2')).toBe('Nothing is due today');
      expect(wordsAt('.review-soonest')).toBe(next);
    }
  });

  test('a day that is further off is named with its date', async () => {
    await record.append('review', { ...missed(single), points: 1, due: '2026-11-26' });
    await record.append('review', { ...missed(multiple), points: 1, due: '2026-12-24' });
    itIs('2026-11-21');
    await openReview();
    expect(wordsAt('.review-soonest')).toBe('Next: Thursday, 1 question.');
    await newLearner('2026-11-20');
    await record.append('review', { ...missed(multiple), points: 1, due: '2027-01-07' });
    itIs('2026-11-21');
    await openReview();
    expect(wordsAt('.review-soonest')).toBe('Next: Thursday, 7 January 2027, 1 question.');
  });
});

describe('the number at My playbook', () => {
  test('is what is due and fits into today, and is hidden at none', async () => {
    await minutes(1);
    await finish(everything.slice(0, 2));
    await openReview();
    expect(await badge()).toBe('');
    itIs('2026-11-21');
    expect(await badge()).toBe('2 questions due');
    await record.append('review', { ...missed(single), due: '2026-11-22' });
    expect(await badge()).toBe('1 question due');
    await record.append('review', { ...missed(multiple), due: '2026-11-22' });
    expect(await badge()).toBe('');
  });

  test('counts neither places on a scale nor questions that have left the course', async () => {
    await record.put('answer', 'Q-scale', { choice: ['often'], points: 0, at: Date.now() });
    await finish([missed('Q-retired'), missed(single)]);
    itIs('2026-11-22');
    await openReview();
    expect(await badge()).toBe('1 question due');
  });

  test('does not move the link it stands at', async () => {
    await finish([missed(single)]);
    itIs('2026-11-22');
    await openReview();
    const before = at('.me-link').getBoundingClientRect();
    expect(await badge()).not.toBe('');
    expect(at('.me-link').getBoundingClientRect()).toEqual(before);
  });
});

describe('on My playbook', () => {
  test('three lessons are named with the day they were first met, and all questions counted', async () => {
    await finish(everything);
    itIs('2026-11-27');
    await openRecall();
    expect(document.querySelectorAll('.recall-list li')).toHaveLength(3);
    expect(wordsAt('.recall-list li')).toMatch(/^Lesson \w+ First met 7 days ago$/);
    expect(wordsAt('a.btn')).toBe('Recall 4 questions, about 3 minutes');
    expect(at('.recall-none').hidden).toBe(true);
  });

  test('it says when the next are due, and to a newcomer what will stand there', async () => {
    await openRecall();
    expect(wordsAt('[data-said]')).toBe('Nothing yet.');
    await finish([missed(single)]);
    await openRecall();
    expect(wordsAt('[data-said]')).toBe('Nothing is due now. Next: tomorrow, 1 question.');
    expect(at('a.btn').hidden).toBe(true);
  });
});

/** Each state of the review page, from a record in which four questions are due. */
const states: Record<string, () => Promise<void>> = {
  'a question': () => openReview(),
  'a question answered': async () => {
    await openReview(course.filter(({ id }) => id === single));
    await check(asked(), 'rule');
    await keptAll(1);
  },
  'nothing due': () => openReview([]),
  'my playbook': () => openRecall(),
};

test.each(Object.keys(states))('axe finds nothing wrong with %s', async (state) => {
  document.documentElement.lang = 'en';
  await finish(everything);
  itIs('2026-11-22');
  await states[state]?.();
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    for (const view of [phone, desktop]) {
      await view();
      expect(await violations(), theme).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    }
  }
  delete document.documentElement.dataset.theme;
});
