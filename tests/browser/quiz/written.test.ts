/** Numbers and words as people write them. */
import { beforeEach, describe, expect, test } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { write } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { settled } from './stage.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

/** Writes into a question and checks it. */
async function answered(name: string, text: string) {
  const card = quiz.card(name);
  write(text)(card);
  await settled();
  await card.press();
  return card;
}

describe('a number', () => {
  test.each(['9.5', '9,5', '9.5%', ' 9,5 % ', '9.45', '9,60'])('“%s” is right', async (text) => {
    const card = await answered('numeric', text);
    expect(card.tag).toBe('Right');
    await quiz.kept('numeric');
    expect(await quiz.stored('numeric')).toMatchObject({ choice: [], text: text.trim() });
  });

  test.each([
    { text: '2', reason: 'Not this. That is the net figure.' },
    { text: '95', reason: 'Not this. Divide those who left by all.' },
    { text: '0.095', reason: 'Not this. Divide those who left by all.' },
    { text: '-9.5', reason: 'Not this. Divide those who left by all.' },
  ])('“$text” is told what went wrong', async ({ text, reason }) => {
    const card = await answered('numeric', text);
    expect(card.tag).toBe('Not yet');
    expect(card.reasonAt('written')).toBe(reason);
    await card.press(card.more);
    expect(card.reasonAt('written')).toBe(`${reason} The answer: 9.5%. 76 of 800.`);
  });

  test.each(['nine', '9.5 or so', '9..5', '%'])(
    '“%s” is told that it could not be read, and is not marked',
    async (text) => {
      const card = await answered('numeric', text);
      expect(card.status).toBe(
        'This could not be read as a number. Write it in digits, for example 12.5.',
      );
      expect(card.tag).toBe('');
      expect(card.isLocked).toBe(false);
      expect(await quiz.stored('numeric')).toBeUndefined();
    },
  );

  test('names its unit beside the field and in its label', () => {
    const label = quiz.card('numeric').field('written').closest('label');
    expect(label?.textContent.replace(/\s+/g, ' ').trim()).toBe('Your answer%');
  });
});

describe('a few words', () => {
  test.each(['Hot potato', 'HOT  POTATO', 'hot potato!', 'a hot potato', '“hot-potato”'])(
    '“%s” are right',
    async (text) => {
      expect((await answered('text', text)).tag).toBe('Right');
    },
  );

  test('that show a mistake are told about it, others how to get there', async () => {
    expect((await answered('text', 'Ping pong')).reasonAt('written')).toBe(
      'Not this. That is the game.',
    );
    await quiz.card('text').press();
    expect((await answered('text', 'cold potato')).reasonAt('written')).toBe(
      'Not this. It burns whoever holds it.',
    );
  });
});
