/** Answers in the record that do not stand any more: the question is asked again, and says why. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import type { Registers } from '#domain/progress/model.ts';
import { give, graded } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { record, textAt } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

const changed = /^This question has changed since you answered it\. .* here it is asked again\.$/;
const gone = /^The answer you gave is no longer offered\. .* here it is asked again\.$/;

/** Puts an answer into the record as an earlier visit left it, and comes back. */
async function found(name: string, answer: Omit<Registers['answer'], 'at'>): Promise<void> {
  await record.put('answer', `${quiz.id}-${name}`, { at: 1_700_000_000_000, ...answer });
  await quiz.reload();
}

/** Each type: an answer that was marked under another revision. */
const earlier: Record<string, { choice: string[]; text?: string }> = {
  single: { choice: ['named'] },
  multiple: { choice: ['name', 'promise'] },
  'true-false': { choice: ['false'] },
  ordering: { choice: ['hear', 'own', 'act', 'return'] },
  matching: { choice: ['desk', 'owns', 'line', 'tells'] },
  numeric: { choice: [], text: '9.5' },
  text: { choice: [], text: 'hot potato' },
};

test.each(graded)('%s is asked again when it has another revision', async (name) => {
  await found(name, { ...(earlier[name] ?? { choice: [] }), points: 1, revision: 'another' });
  const card = quiz.card(name);
  await vi.waitFor(() => {
    expect(card.note).toMatch(changed);
  }, patient);
  expect(card.tag).toBe('');
  expect(card.isLocked).toBe(false);
  expect(textAt('.quiz-count')).toBe('0 of 7 answered.');
  await give(card, name, 'right');
  await card.press();
  await vi.waitFor(async () => {
    expect(await quiz.stored(name)).toMatchObject({ revision: card.root.dataset.revision });
  }, patient);
});

test('a chosen option that is gone is told as that', async () => {
  await found('single', { choice: ['removed'], points: 1, revision: 'any' });
  await vi.waitFor(() => {
    expect(quiz.card('single').note).toMatch(gone);
  }, patient);
});

describe('an answer from before questions had revisions', () => {
  test('stands when it would be marked the same today', async () => {
    await found('multiple', { choice: ['name'], points: 0.5 });
    await vi.waitFor(() => {
      expect(quiz.card('multiple').tag).toBe('Partly right');
    }, patient);
  });

  test('is asked again when it would be marked differently', async () => {
    await found('single', { choice: ['rule'], points: 1 });
    await vi.waitFor(() => {
      expect(quiz.card('single').note).toMatch(changed);
    }, patient);
  });
});

describe('an edit after a finished round', () => {
  /** The key is changed as the build does it: another right answer, another revision. */
  const edit = (): void => {
    const { revision = '' } = quiz.card('single').root.dataset;
    quiz.markup = quiz.markup.replace(
      `data-revision="${revision}" data-right="named"`,
      'data-revision="edited" data-right="credit"',
    );
  };

  test('asks the question again and leaves the attempt as it was marked', async () => {
    for (const name of graded) {
      await give(quiz.card(name), name, 'right');
      await quiz.card(name).press();
    }
    const before = await quiz.attempt(1);
    edit();
    await quiz.reload();
    await vi.waitFor(() => {
      expect(quiz.card('single').note).toMatch(changed);
    }, patient);
    expect(quiz.finished).toBe(false);
    expect(textAt('.quiz-count')).toBe('6 of 7 answered.');
    expect(await quiz.attempts()).toEqual([before]);
    quiz.card('single').field('credit').click();
    await quiz.card('single').press();
    expect(await quiz.attempt(2)).toMatchObject({ score: 1 });
    expect((await quiz.attempts())[0]).toEqual(before);
  });

  test('asks the question of an exam again in practice, beside the marked rest', async () => {
    await quiz.choose('exam');
    for (const name of graded) await give(quiz.card(name), name, 'right');
    await quiz.kept(...graded);
    await quiz.press('submit');
    const before = await quiz.attempt(1);
    edit();
    await quiz.reload();
    await vi.waitFor(() => {
      expect(quiz.card('single').note).toMatch(changed);
    }, patient);
    expect(quiz.card('single').isLocked).toBe(false);
    expect(quiz.card('text').tag).toBe('Right');
    expect(await quiz.attempts()).toEqual([before]);
    quiz.card('single').field('credit').click();
    await quiz.card('single').press();
    expect(quiz.card('single').tag).toBe('Right');
    await quiz.attempt(2);
    expect((await quiz.attempts())[0]).toEqual(before);
  });
});
