import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf, type Facts } from '#domain/review/history.ts';
import { planDay, type Day } from '#domain/review/queue.ts';
import { answer, anyFacts, attempt, day, facts, review } from './facts.ts';

/** The lesson is what stands before the dash. */
const topicOf = (question: string): string => question.split('-')[0] ?? '';

const dayOf = (some: Facts, minutes: number, extra = 0): Day =>
  planDay(historyOf(some), { today: some.today, minutes, extra, topicOf });

const minutesOf = (queue: Day['queue']): number =>
  queue.reduce((sum, { minutes }) => sum + minutes, 0);

const manyMissed = attempt(
  0,
  Array.from({ length: 40 }, (_, index) => answer(`F${index % 4}.1-q${index}`)),
);

describe('today’s queue', () => {
  test('is never longer than the minutes of a day, however many days were missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (gap, cap) => {
        const { queue, waiting } = dayOf(facts(gap, { attempts: [manyMissed] }), cap);
        expect(minutesOf(queue)).toBeLessThanOrEqual(cap);
        expect(queue.length + waiting.length).toBe(40);
      }),
    );
  });

  test('counts the minutes already spent today', () => {
    const reviews = manyMissed.answers.slice(0, 4).map((each) => review(2, day(3), each));
    const some = facts(2, { attempts: [manyMissed], reviews });
    expect(dayOf(some, 5).queue).toHaveLength(6);
    expect(dayOf(some, 5).recalled).toHaveLength(4);
    expect(dayOf(some, 2).queue).toEqual([]);
    expect(dayOf(some, 2, 2).queue).toHaveLength(4);
  });

  test('holds the same questions for a day while they are answered one by one', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 15 }), (some, cap) => {
        const before = dayOf({ ...some, reviews: [] }, cap);
        const [asked, ...others] = before.queue;
        if (!asked) return;
        const reviews = [review(21, day(22), answer(asked.question, 1))];
        const after = dayOf({ ...some, reviews }, cap);
        const ids = (queue: Day['queue']) => queue.map(({ question }) => question).toSorted();
        expect(ids(after.queue)).toEqual(ids(others));
      }),
    );
  });

  test('takes what has been due longest', () => {
    const attempts = [attempt(4, [answer('F1-new')]), attempt(0, [answer('F2-old')])];
    const { queue, waiting } = dayOf(facts(9, { attempts }), 0.5);
    expect(queue.map(({ question }) => question)).toEqual(['F2-old']);
    expect(waiting.map(({ question }) => question)).toEqual(['F1-new']);
  });

  test('asks about another lesson each time, as long as there is one to ask about', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }), (lessons) => {
        const given = lessons.map((lesson, index) => answer(`F${lesson}-q${index}`));
        const { queue } = dayOf(facts(3, { attempts: [attempt(0, given)] }), 60);
        const topics = queue.map(({ question }) => topicOf(question));
        const neighbours = topics.filter((topic, at) => topic === topics[at - 1]).length;
        const most = Math.max(
          0,
          ...Object.values(Object.groupBy(topics, (topic) => topic)).map(
            (each) => each?.length ?? 0,
          ),
        );
        expect(neighbours).toBe(Math.max(0, most - (topics.length - most) - 1));
      }),
    );
  });

  test('has one order for a day, and another on the next', () => {
    const order = (number: number) =>
      dayOf(facts(number, { attempts: [manyMissed] }), 20).queue.map(({ question }) => question);
    expect(order(3)).toEqual(order(3));
    expect(order(3)).not.toEqual(order(4));
    expect(order(3).toSorted()).toEqual(order(4).toSorted());
  });

  test('leaves out what has left the course, and gives its time to others', () => {
    const known = new Set(manyMissed.answers.slice(10).map(({ question }) => question));
    const history = historyOf(facts(2, { attempts: [manyMissed] }));
    const { queue, waiting } = planDay(history, {
      today: day(2),
      minutes: 5,
      topicOf: (question) => (known.has(question) ? topicOf(question) : undefined),
    });
    expect(queue).toHaveLength(10);
    expect(queue.length + waiting.length).toBe(known.size);
  });
});
