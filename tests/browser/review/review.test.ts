import { beforeEach, describe, expect, test, vi } from 'vitest';
import { write, choose, check } from '../quiz/answers.ts';
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

const note = (): string => wordsAt('.review-next');

describe('a question that is due', () => {
  test('says how long it was away, is marked with its reason, and says when it comes back', async () => {
    await finish([missed(single)]);
    itIs('2026-11-22');
    await openReview();
    expect(wordsAt('.quiz-no')).toBe('Back after 2 days');
    expect(place()).toBe('1 of 1');
    expect(note()).toBe('');

    await check(asked(), 'named');
    expect(asked().status).toBe('Right. The reason is under your answer.');
    expect(asked().reasonAt('named')).toMatch(/^Right\. Because/);
    const [review] = await keptAll(1);
    expect(review).toMatchObject({ question: single, choice: ['named'], points: 1 });
    expect(review?.revision).toBe(asked().root.dataset.revision);
    expect(review?.due).toBe('2026-11-24');
    expect(note()).toBe('Comes back on Tuesday, 24 November.');
  });

  test('comes back tomorrow when it is missed again, and offers no second try today', async () => {
    await finish([missed(single)]);
    itIs('2026-11-21');
    await openReview();
    await check(asked(), 'rule');
    expect(note()).toBe('Comes back tomorrow.');
    expect(asked().main.textContent).toBe('Finish');
    while (!asked().more.hidden) await asked().press(asked().more);
    await vi.waitFor(() => {
      expect(asked().main.textContent).toBe('Finish');
    }, patient);
    expect(await keptAll(1)).toMatchObject([{ points: 0, due: '2026-11-22' }]);
  });

  test('counts a right guess as hard', async () => {
    await finish([missed(single)]);
    itIs('2026-11-21');
    await openReview();
    await choose(asked(), 'named');
    asked().guess.click();
    await asked().press();
    expect(await keptAll(1)).toMatchObject([{ guessed: true, points: 1, due: '2026-11-22' }]);
  });

  test('that is answered in writing is answered with Enter too', async () => {
    await finish([missed(text, { choice: [], text: 'ping-pong' })]);
    itIs('2026-11-21');
    await openReview();
    write('hot potato')(asked());
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    asked().field('written').dispatchEvent(enter);
    expect(await keptAll(1)).toMatchObject([{ text: 'hot potato', points: 1 }]);
  });

  test('leads to the lesson that teaches it, from any page', async () => {
    line.page = line.page.replace('href="/lessons/#listen"', 'href="#listen"');
    await finish([missed(single)]);
    itIs('2026-11-21');
    await openReview();
    await check(asked(), 'named');
    const link = at('.quiz-act a');
    expect(link.getAttribute('href')).toBe(`${location.origin}/course/types/#listen`);
    expect(link.checkVisibility()).toBe(true);
  });

  test('that has changed since is asked as new', async () => {
    await finish([missed(single, { revision: 'older' })]);
    itIs('2026-11-25');
    await openReview();
    expect(wordsAt('.quiz-no')).toBe('Changed since you answered it');
    await check(asked(), 'named');
    expect(await keptAll(1)).toMatchObject([{ due: '2026-11-27' }]);
  });
});

describe('several questions', () => {
  beforeEach(async () => {
    await finish([missed(single), missed(multiple)]);
    itIs('2026-11-22');
  });

  test('follow each other, with the keyboard on each in turn, and then end', async () => {
    await openReview();
    expect(place()).toBe('1 of 2');
    const first = asked().id;
    expect(document.activeElement).toBe(document.body);
    await check(asked(), first === single ? 'named' : 'mood');
    await keptAll(1);
    expect(asked().main.textContent).toBe('Next question');
    await goOn();
    expect(asked().id).not.toBe(first);
    expect(place()).toBe('2 of 2');
    expect(document.activeElement).toBe(asked().at('legend'));

    await check(asked(), asked().id === single ? 'rule' : 'name');
    await keptAll(2);
    await goOn();
    expect(shown()).toBe('rest');
    expect(document.activeElement?.textContent).toBe('That is all for today');
    expect(wordsAt('.review-recalled')).toContain('You went back to 2 questions');
    expect(wordsAt('.review-soonest')).toMatch(/^Next: tomorrow, [12] questions?\.$/);
  });

  test('go on where they were after a reload', async () => {
    await openReview();
    const first = asked().id;
    await check(asked(), first === single ? 'rule' : 'mood');
    await keptAll(1);
    await openReview();
    expect(asked().id).not.toBe(first);
    expect(place()).toBe('2 of 2');
  });

  test('drop out when they are answered in another tab, and the page says so', async () => {
    await openReview();
    const first = asked().id;
    await record.append('review', { ...missed(first), points: 1, due: '2026-11-30' });
    await vi.waitFor(() => {
      expect(asked().id).not.toBe(first);
    }, patient);
    expect(place()).toBe('The last one was answered in another tab. 2 of 2');
  });

  test('stay while their reasons are read, whatever another tab does', async () => {
    await openReview();
    const first = asked().id;
    await check(asked(), first === single ? 'rule' : 'mood');
    const other = first === single ? multiple : single;
    await record.append('review', { ...missed(other), points: 1, due: '2026-11-30' });
    await vi.waitFor(() => {
      expect(asked().main.textContent).toBe('Finish');
    }, patient);
    expect(asked().id).toBe(first);
  });

  test('are left out without a word when they have left the course or their page', async () => {
    line.page = line.page.replace(`id="${single}"`, 'id="renamed"');
    const gone = course.filter(({ id }) => id !== multiple);
    await openReview(gone);
    expect(shown()).toBe('rest');
    expect(wordsAt('[data-part=rest] h2')).toBe('Nothing is due today');
  });
});

test('an answer that cannot be saved is said to be not saved, and stays on the page', async () => {
  await finish([missed(single)]);
  itIs('2026-11-21');
  await openReview();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await check(asked(), 'named');
  await vi.waitFor(() => {
    expect(asked().status).toMatch(/^Not saved\./);
  }, patient);
  put.mockRestore();
  await record.put('role', '', { role: 'leader' });
  await vi.waitFor(() => {
    expect(asked().status).toBe('Saved now.');
  }, patient);
  expect(await keptAll(1)).toMatchObject([{ points: 1 }]);
});
