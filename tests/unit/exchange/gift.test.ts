/** GIFT, read back by an independent parser: gift-pegjs, which follows Moodle’s grammar. */
import { exportGift } from '#exchange/gift.ts';
import type { Question } from '#domain/content/question.ts';
import fc from 'fast-check';
import { parse, type GIFTQuestion, type TextFormat } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { bankOf, everyType, matching, multiple, sample, single } from './questions.ts';

function written(questions: readonly Question[]): string {
  return new TextDecoder().decode(exportGift(bankOf(questions)).bytes);
}

function readBack<Type extends GIFTQuestion['type']>(
  question: Question,
  type: Type,
): Extract<GIFTQuestion, { type: Type }> {
  const [category, read] = parse(written([question]));
  expect(category?.type).toBe('Category');
  const isOfType = (each: GIFTQuestion): each is Extract<GIFTQuestion, { type: Type }> =>
    each.type === type;
  if (read === undefined || !isOfType(read)) throw new Error(`read as ${read?.type ?? 'nothing'}`);
  return read;
}

/** Neither GIFT nor its readers keep runs of spaces. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const expected = (text: string): string => squeezed(text.toWellFormed().replaceAll('->', '→'));
const read = (text: TextFormat | null): string => squeezed(text?.text ?? '');

describe('a question comes back from GIFT', () => {
  test('single choice, with the reason of each option', () => {
    const { title, id, tags, stem, choices } = readBack(sample('single'), 'MC');

    expect({ title, id, tags }).toEqual({
      title: 'X1-q1',
      id: 'X1-q1',
      tags: ['F3.1#the-four-steps', 'why'],
    });
    expect(stem).toEqual({ format: 'plain', text: 'What is 2 + 2 = {?}' });
    expect(
      choices.map(({ isCorrect, text, feedback }) => [isCorrect, read(text), read(feedback)]),
    ).toEqual([
      [true, '4 (= 2 × 2)', 'Two & two <make> four.'],
      [false, '~5', 'One #too many.'],
    ]);
  });

  test('multiple choice, each right option worth its share and each wrong one as much less', () => {
    const { choices } = readBack(sample('multiple'), 'MC');

    expect(choices.map(({ weight }) => weight)).toEqual([33.33333, -33.33333, 33.33333, 33.33333]);
    expect(choices.some(({ isCorrect }) => isCorrect)).toBe(false);
  });

  test('true or false, the reason for the wrong answer first as Moodle reads it', () => {
    const { isTrue, trueFeedback, falseFeedback } = readBack(sample('true-false'), 'TF');

    expect(isTrue).toBe(false);
    expect(read(trueFeedback)).toBe('It takes time.');
    expect(read(falseFeedback)).toBe('It takes time, and is worth it.');
  });

  test('a true statement too: there the wrong answer is “False”', () => {
    const { trueFeedback } = readBack({ ...sample('true-false'), answer: true }, 'TF');

    expect(read(trueFeedback)).toBe('It takes time, and is worth it.');
  });

  test('ordering, as places matched to items', () => {
    const { matchPairs, globalFeedback } = readBack(sample('ordering'), 'Matching');

    expect(matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer])).toEqual([
      ['1', 'Hear'],
      ['2', 'Own'],
      ['3', 'Act'],
      ['4', 'Return'],
    ]);
    expect(read(globalFeedback)).toContain('Own: Own stands here.');
  });

  test('matching, with the answer that fits no row', () => {
    const { matchPairs, globalFeedback } = readBack(sample('matching'), 'Matching');

    expect(matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer])).toEqual([
      ['“I have it”', 'Held'],
      ['“I sent it”', 'Passed'],
      ['“Mine”', 'Held'],
      ['', 'Dropped'],
    ]);
    expect(read(globalFeedback)).toContain('“I sent it”: A message.');
  });

  test('a number, with its tolerance, its known mistake and its unit', () => {
    const { stem, choices } = readBack(sample('numeric'), 'Numerical');

    expect(stem.text).toBe('What share? (%)');
    expect(choices).toMatchObject([
      { text: { type: 'range', number: 9.5, range: 0.1 }, weight: null, isCorrect: true },
      { text: { type: 'range', number: 10.5, range: 0.1 }, weight: 0 },
      { text: { text: '*' }, isCorrect: false },
    ]);
    expect(written([sample('numeric')])).toContain('~#Divide lost by start.');
  });

  test('a short answer, with wordings that Moodle would not fold and a star that means itself', () => {
    const { choices } = readBack(sample('text'), 'Short');

    expect(choices.map(({ weight, text }) => [weight, text.text])).toEqual([
      [100, 'the café owner'],
      [100, 'the cafe owner'],
      [100, String.raw`\*star\*`],
      [100, 'star'],
      [0, 'the waiter'],
      [0, '*'],
    ]);
  });

  test('a reflection, as an essay with what to compare with', () => {
    const { globalFeedback } = readBack(sample('reflection'), 'Essay');

    expect(read(globalFeedback)).toBe('A name.');
  });
});

describe('whatever an author writes', () => {
  test('single and multiple questions come back with every text as written', () => {
    fc.assert(
      fc.property(fc.oneof(single, multiple), (question) => {
        const { stem, choices } = readBack(question, 'MC');

        expect(read(stem)).toBe(expected(question.stem));
        expect(choices.map(({ text, feedback }) => [read(text), read(feedback)])).toEqual(
          question.options.map(({ text, feedback }) => [expected(text), expected(feedback)]),
        );
      }),
    );
  });

  test('matching questions come back with every pair', () => {
    // The parser leaves escapes in the right half of a pair as numbers: undone here.
    const unescaped = (text: string): string =>
      text
        .replaceAll(/&&0(\d\d);/g, (_, code: string) => String.fromCharCode(Number(code)))
        .replaceAll(/&&1(\d\d);/g, (_, code: string) => String.fromCharCode(100 + Number(code)))
        .replaceAll('&&010', '\n');
    fc.assert(
      fc.property(matching, (question) => {
        const { matchPairs } = readBack(question, 'Matching');
        const texts = new Map(question.answers.map(({ id, text }) => [id, expected(text)]));

        expect(
          matchPairs
            .slice(0, question.rows.length)
            .map(({ subquestion, subanswer }) => [
              read(subquestion),
              squeezed(unescaped(subanswer)),
            ]),
        ).toEqual(question.rows.map(({ text, answer }) => [expected(text), texts.get(answer)]));
      }),
    );
  });
});

describe('what GIFT cannot carry', () => {
  test('is counted, listed, and stands at the top of the file', () => {
    const { bytes, exported, limits } = exportGift(bankOf(everyType, { draw: 5 }));
    const text = new TextDecoder().decode(bytes);

    expect(exported).toBe(8);
    expect(text).toMatch(/^\/\/ X1: A quiz: of \/ all\n\/\/ 8 of 9 questions\./);
    expect(limits).toHaveLength(10);
    for (const limit of limits) expect(text).toContain(`// - ${limit}\n`);
  });

  test('is not listed where it does not matter', () => {
    const { limits } = exportGift(bankOf([sample('single')], { pass: undefined }));

    expect(limits).toEqual([
      'Sections and what a question trains become tags; links to lessons are lost.',
      'Revisions, “guessed” marks and the order of a retake stay behind.',
    ]);
  });
});

test('questions stand in a category named after the quiz, and a slash in the name opens no other', () => {
  expect(written([])).toContain('\n$CATEGORY: X1 A quiz: of // all\n');
});
