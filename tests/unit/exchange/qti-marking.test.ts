/** @vitest-environment jsdom */
/** QTI 2.1 items marked by executing their response processing, beside the marks our own pages give. */
import type { Question } from '#domain/content/question.ts';
import { grade } from '#domain/quiz/grade.ts';
import { answerKey } from '#domain/quiz/key.ts';
import { identifier } from '#exchange/qti/names.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, process, type Value } from './qti/processor.ts';
import { all, attribute, itemOf } from './qti/read.ts';
import { matching, multiple, ordering, sample, single } from './questions.ts';

describe('an item marks an answer as our page does', () => {
  const pointsOf = (question: Question, given: Value): Value =>
    process(itemOf(question), given).get('SCORE');
  const ours = (question: Question, choice: string[], text?: string): number =>
    grade(answerKey(question), text === undefined ? { choice } : { choice, text }).points;

  test('whatever is chosen of one or several', () => {
    fc.assert(
      fc.property(
        fc.oneof(single, multiple),
        fc.infiniteStream(fc.boolean()),
        (question, flips) => {
          const flip = (): boolean => flips.next().value === true;
          const chosen = question.options.map(({ id }) => id).filter(flip);
          const kept = question.type === 'single' ? chosen.slice(0, 1) : chosen;
          const ids = kept.map(identifier);
          const given = question.type === 'single' ? ids[0] : ids;

          expect(pointsOf(question, given)).toBeCloseTo(ours(question, kept), 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('whatever order is left', () => {
    const orders = ordering.chain((question) =>
      fc.record({
        question: fc.constant(question),
        order: fc.shuffledSubarray(
          question.items.map(({ id }) => id),
          { minLength: question.items.length },
        ),
      }),
    );
    fc.assert(
      fc.property(orders, ({ question, order }) => {
        expect(pointsOf(question, order.map(identifier))).toBeCloseTo(ours(question, order), 9);
      }),
      { numRuns: 50 },
    );
  });

  test('whatever is matched, and whatever is left open', () => {
    fc.assert(
      fc.property(matching, fc.array(fc.option(fc.nat()), { minLength: 6 }), (question, picks) => {
        const pairs = question.rows.flatMap(({ id }, at) => {
          const pick = picks[at];
          const answer = question.answers[(pick ?? 0) % question.answers.length];
          return typeof pick === 'number' && answer ? [[id, answer.id] as const] : [];
        });
        const given = pairs.map(
          ([row, answer]) => `_row-${identifier(row)} _answer-${identifier(answer)}`,
        );

        expect(pointsOf(question, given)).toBeCloseTo(ours(question, pairs.flat()), 9);
      }),
      { numRuns: 50 },
    );
  });

  test('true or false', () => {
    const question = sample('true-false');

    expect(pointsOf(question, 'false')).toBe(1);
    expect(pointsOf(question, 'true')).toBe(0);
  });

  test('numbers up to the edge of the tolerance, also where binary arithmetic misses it', () => {
    const numbers = fc.record({
      answer: fc.integer({ min: -500, max: 500 }).map((number) => number / 10),
      tolerance: fc.integer({ min: 0, max: 20 }).map((number) => number / 10),
      off: fc.integer({ min: -25, max: 25 }).map((number) => number / 10),
    });
    fc.assert(
      fc.property(numbers, ({ answer, tolerance, off }) => {
        const question = { ...sample('numeric'), answer, tolerance };
        const given = Number((answer + off).toFixed(1));

        expect(pointsOf(question, given)).toBe(ours(question, [], String(given)));
      }),
    );
  });

  test('short answers, with and without accents', () => {
    const question = sample('text');

    for (const text of [
      'the café owner',
      'The cafe Owner',
      '*star*',
      'star',
      'the waiter',
      'who',
    ]) {
      expect([text, pointsOf(question, text)]).toEqual([text, ours(question, [], text)]);
    }
  });

  test('and gives no points where nothing is right or wrong', () => {
    expect(process(itemOf(sample('likert')), 'often').has('SCORE')).toBe(false);
    expect(process(itemOf(sample('reflection')), 'A thought').has('SCORE')).toBe(false);
  });
});

describe('an item tells why', () => {
  /** Titles and texts of the reasons that an answer brings up. */
  const told = (question: Question, given: Value): string[] => {
    const item = itemOf(question);
    const shown = list(process(item, given).get('FEEDBACK'));
    return all(item, 'modalFeedback')
      .filter((each) => shown.includes(attribute(each, 'identifier')))
      .map((each) => `${attribute(each, 'title')}|${each.textContent.trim()}`);
  };

  test('for what was chosen and for the right option', () => {
    expect(told(sample('single'), 'five')).toEqual([
      '4 (= 2 × 2)|Two & two <make> four.',
      '~5|One #too many.',
    ]);
    expect(told(sample('single'), 'four')).toEqual(['4 (= 2 × 2)|Two & two <make> four.']);
    expect(told(sample('likert'), 'often')).toEqual(['Often|Often it is.']);
  });

  test('for every row, and for the answers that were picked wrongly', () => {
    expect(
      told(sample('matching'), ['_row-held _answer-held', '_row-sent _answer-dropped']),
    ).toEqual([
      '“I have it”|An owner.',
      '“I sent it”|A message.',
      '“Mine”|An owner as well.',
      'Dropped|Dropped fits an inbox.',
    ]);
  });

  test('for the mistake that leads to a number or to a word', () => {
    expect(told(sample('numeric'), 9.6)).toEqual(['|Lost ÷ start.']);
    expect(told(sample('numeric'), 10.4)).toEqual(['|Start, not end, is the base.']);
    expect(told(sample('numeric'), 3)).toEqual(['|Divide lost by start.']);
    expect(told(sample('text'), 'THE WAITER')).toEqual(['|He brings it.']);
    expect(told(sample('text'), 'me')).toEqual(['|Look at the counter.']);
    expect(told(sample('reflection'), 'A thought')).toEqual(['|A name.']);
  });
});
