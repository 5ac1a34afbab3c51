import { describe, expect, test } from 'vitest';
import {
  countWords,
  fleschKincaidGrade,
  sentencesOf,
  wordsOf,
} from '#domain/content/readability.ts';

describe('counting words', () => {
  test('contractions, hyphenated words, numbers and decimals are one word each', () => {
    expect(wordsOf('She didn’t pay 1,700 for the two-year plan: 2.67 – “no”.')).toEqual([
      ...['She', 'didn’t', 'pay', '1,700', 'for', 'the', 'two-year', 'plan', '2.67', 'no'],
    ]);
  });

  test('signs alone are no words', () => {
    expect(countWords('… – & “” %')).toBe(0);
  });
});

describe('splitting sentences', () => {
  const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

  test('a full stop, a question mark and a line break inside a sentence are told apart', () => {
    expect(texts('It broke.\nWho fixed\nit? Nobody.')).toEqual([
      'It broke.',
      'Who fixed it?',
      'Nobody.',
    ]);
  });

  test('what goes on with a small letter belongs to the speech before it', () => {
    expect(texts('“Where is it?” she asked. “Here.”')).toEqual([
      '“Where is it?” she asked.',
      '“Here.”',
    ]);
  });

  test('decimals and abbreviations inside a sentence do not end it', () => {
    expect(texts('It took 2.5 hours, e.g. on a Monday.')).toHaveLength(1);
  });

  test('each sentence knows where it starts', () => {
    expect(sentencesOf('One. Two.').map(({ index }) => index)).toEqual([0, 5]);
  });
});

describe('the Flesch–Kincaid grade', () => {
  test('follows the published formula', () => {
    // 0.39 × 100 ÷ 8 + 11.8 × 140 ÷ 100 − 15.59
    const grade = fleschKincaidGrade({ words: 100, sentences: 8, syllables: 140 });

    expect(grade).toBeCloseTo(5.805, 10);
  });

  test('rises with longer sentences and with longer words', () => {
    const base = { words: 100, sentences: 10, syllables: 130 };

    expect(fleschKincaidGrade({ ...base, sentences: 5 })).toBeGreaterThan(fleschKincaidGrade(base));
    expect(fleschKincaidGrade({ ...base, syllables: 180 })).toBeGreaterThan(
      fleschKincaidGrade(base),
    );
  });

  test('is 0 for a text without words', () => {
    expect(fleschKincaidGrade({ words: 0, sentences: 0, syllables: 0 })).toBe(0);
  });
});
