import { describe, expect, test } from 'vitest';
import { peopleIn, peopleOf } from '#components/scenario/cast.ts';
import { conditionsInWords } from '#components/scenario/condition-words.ts';
import { linesOf } from '#components/scenario/lines.ts';
import { changeInFigures, words } from '#components/scenario/words.ts';

describe('a scene', () => {
  test('is split where somebody speaks whole sentences', () => {
    expect(linesOf('Rosa is back. “You again.” She waits.')).toEqual([
      { text: 'Rosa is back.', spoken: false },
      { text: '“You again.”', spoken: true },
      { text: 'She waits.', spoken: false },
    ]);
  });

  test('keeps quoted words where they stand in a sentence', () => {
    const scene = 'The note says “urgent” and nothing else, and “call.” is crossed out.';
    expect(linesOf(scene)).toEqual([{ text: scene, spoken: false }]);
  });
});

describe('the people of a scenario', () => {
  const cast = [
    { name: 'You', part: 'in accounts' },
    { name: 'Rosa Okafor', part: 'a customer' },
    { name: 'Dev', part: 'in delivery' },
  ];

  test('have initials, and the learner the colour of the role', () => {
    const people = peopleOf({ cast, role: 'frontline' });
    expect(people.map(({ initials }) => initials)).toEqual(['You', 'RO', 'D']);
    expect(people[0]?.tone).toBe('front');
    expect(people.slice(1).map(({ tone }) => tone)).not.toContain('front');
  });

  test('stand beside the scenes that name them, as whole words', () => {
    const people = peopleOf({ cast, role: 'everyone' });
    const named = (scene: string): string[] => peopleIn(scene, people).map(({ name }) => name);
    expect(named('Dev writes that Rosa waits.')).toEqual(['Rosa Okafor', 'Dev']);
    expect(named('The device in Rosario is late. You wait.')).toEqual([]);
  });
});

describe('conditions in words', () => {
  const scenario = {
    scores: [{ id: 'trust', name: 'Trust', means: '', better: 'more' as const, start: 0 }],
    flags: [{ id: 'late', means: 'You are late.' }],
  };

  test('name flags by what they mean and scores by their names', () => {
    const conditions = [
      { flag: 'late', is: false },
      { score: 'trust', atLeast: 2 },
      { score: 'trust', atMost: 4 },
    ];
    expect(conditionsInWords(conditions, scenario)).toBe(
      'this is not true: “You are late.”, and trust is 2 or more, and trust is 4 or less',
    );
  });
});

test('a change has a sign, and a minus as wide as a plus', () => {
  expect([2, -1, 0].map(changeInFigures)).toEqual(['+2', '−1', '0']);
});

test('choices are counted in words', () => {
  expect([0, 1, 2].map(words.soFar)).toEqual(['nothing yet', '1 choice', '2 choices']);
});
