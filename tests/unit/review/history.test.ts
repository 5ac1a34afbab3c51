import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '#domain/review/history.ts';
import { shuffle } from '#domain/quiz/shuffle.ts';
import { answer, anyFacts, attempt, day, historyFrom, noon, review } from './facts.ts';

describe('the history of a question', () => {
  test('rates right as good, a right guess as hard, and wrong or partly right as again', () => {
    const answers = [
      answer('right', 1),
      answer('guess', 1, { guessed: true }),
      answer('partly', 0.5),
      answer('wrong guess', 0, { guessed: true }),
    ];
    const history = historyFrom(0, { attempts: [attempt(0, answers)] });
    const ratings = [...history].map(([question, [first]]) => [question, first?.rating]);
    expect(Object.fromEntries(ratings)).toEqual({
      right: 3,
      guess: 2,
      partly: 1,
      'wrong guess': 1,
    });
  });

  test('takes an answer of a running round, by the local day on which it was given', () => {
    const answers = new Map([['q', { choice: ['a'], points: 0, at: noon(0) }]]);
    const dayOf = (at: number): string => (at === noon(0) ? day(1) : day(0));
    expect(historyFrom(1, { answers, dayOf }).get('q')).toMatchObject([{ on: day(1), rating: 1 }]);
  });

  test('leaves out an answer that an attempt holds already, and keeps one given after it', () => {
    const attempts = [attempt(1, [answer('q')])];
    const given = { choice: ['a'], points: 1 };
    const kept = new Map([['q', { ...given, at: noon(1) }]]);
    expect(historyFrom(3, { attempts, answers: kept }).get('q')).toHaveLength(1);
    const later = new Map([['q', { ...given, at: noon(1) + 1 }]]);
    expect(historyFrom(3, { attempts, answers: later }).get('q')).toHaveLength(2);
  });

  test('calls a question key that was a check of a lesson marked done, and no other', () => {
    const attempts = [attempt(0, [answer('check', 1)], 'F1.1'), attempt(0, [answer('quiz', 1)])];
    const history = historyFrom(0, { attempts, done: new Set(['F1.1']) });
    expect(history.get('check')?.[0]?.isKey).toBe(true);
    expect(history.get('quiz')?.[0]?.isKey).toBe(false);
  });

  test('waits with what a clock that was a year ahead has dated', () => {
    const attempts = [attempt(0, [answer('q')])];
    const reviews = [review(365, day(380), answer('q', 1))];
    expect(historyFrom(0, { attempts, reviews }).get('q')).toHaveLength(1);
    expect(historyFrom(365, { attempts, reviews }).get('q')).toHaveLength(2);
  });

  test('counts what was answered “tomorrow”, on the other side of the date line', () => {
    const reviews = [review(1, day(5), answer('q', 1))];
    expect(historyFrom(0, { reviews }).get('q')).toHaveLength(1);
  });

  describe('after a round that carried answers over', () => {
    const known = answer('known', 1, { seconds: 12, revision: 'r1' });
    const missed = answer('missed', 0, { seconds: 30, revision: 'r1' });
    const better = answer('missed', 1, { seconds: 8, revision: 'r1' });
    const days = (question: string, ...rounds: Parameters<typeof attempt>[1][]) =>
      historyFrom(30, { attempts: rounds.map((answers, index) => attempt(7 * index, answers)) })
        .get(question)
        ?.map(({ on }) => on);

    test('counts what was known on the day it was answered, and only what was asked again anew', () => {
      const rounds = [
        [known, missed],
        [known, { ...missed, seconds: 20 }],
        [known, better],
      ];
      expect(days('known', ...rounds)).toEqual([day(0)]);
      expect(days('missed', ...rounds)).toEqual([day(0), day(7), day(14)]);
    });

    test('counts a question missed in the same way again, as fast as before', () => {
      expect(days('missed', [known, missed], [known, missed])).toEqual([day(0), day(7)]);
      expect(days('known', [known, missed], [known, missed])).toEqual([day(0)]);
    });

    test('counts everything when the whole quiz was answered again', () => {
      const other = answer('other', 1, { seconds: 5, revision: 'r1' });
      const again = [known, { ...other, seconds: 6 }];
      expect(days('known', [known, other], again)).toEqual([day(0), day(7)]);
      expect(days('known', [known], [known])).toEqual([day(0), day(7)]);
    });

    test('counts only what was new or had changed when that alone was asked', () => {
      const changed = [missed, { ...known, revision: 'r2', seconds: 3 }];
      expect(days('missed', [known, missed], changed)).toEqual([day(0)]);
      expect(days('known', [known, missed], changed)).toEqual([day(0), day(7)]);
      const grown = [known, missed, answer('new', 1)];
      expect(days('missed', [known, missed], grown)).toEqual([day(0)]);
      expect(days('new', [known, missed], grown)).toEqual([day(7)]);
    });

    test('does not take the attempt of another quiz for the one before', () => {
      const attempts = [attempt(0, [known, missed]), attempt(7, [known, better], 'Q2')];
      expect(historyFrom(30, { attempts }).get('known')).toHaveLength(2);
    });
  });

  test('is the same in whatever order events arrive', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), (facts, seed) => {
        const attempts = shuffle(facts.attempts, seed);
        const reviews = shuffle(facts.reviews, seed + 1);
        const other = historyOf({ ...facts, attempts, reviews });
        for (const [question, recalls] of historyOf(facts)) {
          const plain = (list: typeof recalls) =>
            list.map(({ on, at, rating, isKey, due }) => [on, at, rating, isKey, due]);
          expect(plain(other.get(question) ?? [])).toEqual(plain(recalls));
        }
      }),
    );
  });
});
