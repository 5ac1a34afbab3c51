import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '#domain/quiz/score.ts';
import { byTopic } from '#domain/quiz/topics.ts';
import { seed } from './arbitraries.ts';

test('points are summed up by topic, the weakest first', () => {
  const asked = [
    { topic: 'Listen', points: 1 },
    { topic: 'Own', points: 0 },
    { topic: 'Listen', points: 0.5 },
    { topic: 'Act', points: 1 },
  ];
  expect(byTopic(asked)).toEqual([
    { name: 'Own', total: 1, right: 0, score: 0 },
    { name: 'Listen', total: 2, right: 1, score: 0.75 },
    { name: 'Act', total: 1, right: 1, score: 1 },
  ]);
});

test('topics equally weak stand in the order asked', () => {
  const asked = ['Own', 'Act', 'Listen'].map((topic) => ({ topic, points: 0.5 }));
  expect(byTopic(asked).map(({ name }) => name)).toEqual(['Own', 'Act', 'Listen']);
  expect(byTopic([])).toEqual([]);
});

test('topics explain the whole score: no question is left out or counted twice', () => {
  const asked = fc.array(
    fc.record({
      topic: fc.constantFrom('Listen', 'Own', 'Act'),
      points: fc.constantFrom(0, 0.25, 0.5, 1),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(asked, (questions) => {
      const topics = byTopic(questions);
      const sum = topics.reduce((points, each) => points + each.score * each.total, 0);
      expect(sum / questions.length).toBeCloseTo(score(questions.map(({ points }) => points)));
      expect(topics.reduce((total, each) => total + each.total, 0)).toBe(questions.length);
    }),
    { seed },
  );
});
