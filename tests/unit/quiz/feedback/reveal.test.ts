import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerResponse } from '#domain/progress/model.ts';
import { feedback, nextReveal, type Reveal, type RowFeedback } from '#domain/quiz/feedback.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import {
  answered,
  answeredOf,
  matchKey,
  multipleKey,
  numberKey,
  orderKey,
  seed,
  singleKey,
  textKey,
  trueFalseKey,
} from '../arbitraries.ts';

const reveals: readonly Reveal[] = ['chosen', 'best', 'all'];
const rowsOf = (key: AnswerKey, response: LearnerResponse, reveal: Reveal) =>
  feedback(key, grade(key, response), reveal, response.choice);

test('what is open stays open, and stands in the same order', () => {
  fc.assert(
    fc.property(answered, ([key, response]) => {
      const [chosen, best, all] = reveals.map((reveal) => rowsOf(key, response, reveal));
      for (const [id, { reasons }] of all ?? new Map<string, RowFeedback>()) {
        const first = chosen?.get(id)?.reasons ?? [];
        const second = best?.get(id)?.reasons ?? [];
        expect(second.slice(0, first.length)).toEqual(first);
        expect(reasons.slice(0, second.length)).toEqual(second);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('opening step by step ends with nothing left, in two steps at most', () => {
  fc.assert(
    fc.property(answered, ([key, response]) => {
      const graded = grade(key, response);
      const next = (reveal: Reveal) => nextReveal(key, graded, reveal, response.choice);
      const first = next('chosen');
      const second = first && next(first);
      expect(second && next(second)).toBeUndefined();
      expect(next('all')).toBeUndefined();
      const last = rowsOf(key, response, second ?? first ?? 'chosen');
      expect(texts(last)).toEqual(texts(rowsOf(key, response, 'all')));
    }),
    { seed, numRuns: 500 },
  );
});

const texts = (rows: ReadonlyMap<string, RowFeedback>): string[] =>
  [...rows].flatMap(([id, { reasons }]) => reasons.map((reason) => `${id} ${reason}`));

test('with everything open, every row has its own reason', () => {
  const keys = fc.oneof(singleKey, trueFalseKey, multipleKey, orderKey, matchKey);
  fc.assert(
    fc.property(answeredOf(keys), ([key, response]) => {
      for (const [id, { reasons }] of rowsOf(key, response, 'all')) expect(reasons).toContain(id);
    }),
    { seed },
  );
});

test('with everything open, a written answer stands beside why the right one is', () => {
  fc.assert(
    fc.property(answeredOf(fc.oneof(numberKey, textKey)), ([key, response]) => {
      expect(rowsOf(key, response, 'all').get('written')?.reasons).toContain('right');
    }),
    { seed },
  );
});

test('a wrong single choice leaves the options that were not chosen alike', () => {
  fc.assert(
    fc.property(answeredOf(fc.oneof(singleKey, trueFalseKey)), ([key, response]) => {
      fc.pre(grade(key, response).points === 0);
      const rows = rowsOf(key, response, 'chosen');
      const others = key.choices.filter((id) => !response.choice.includes(id));
      for (const id of others) expect(rows.get(id)).toEqual({ mark: undefined, reasons: [] });
    }),
    { seed },
  );
});

test('items out of place and rows matched wrongly keep their own reason at first', () => {
  fc.assert(
    fc.property(answeredOf(fc.oneof(orderKey, matchKey)), ([key, response]) => {
      for (const [id, { mark, reasons }] of rowsOf(key, response, 'chosen'))
        expect(reasons.includes(id)).toBe(mark === 'right');
    }),
    { seed },
  );
});

test('every option that was chosen is explained at once', () => {
  fc.assert(
    fc.property(answeredOf(fc.oneof(singleKey, trueFalseKey, multipleKey)), ([key, response]) => {
      const rows = rowsOf(key, response, 'chosen');
      for (const id of response.choice) expect(rows.get(id)?.reasons).toEqual([id]);
    }),
    { seed },
  );
});
