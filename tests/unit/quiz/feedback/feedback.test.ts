import { describe, expect, test } from 'vitest';
import { feedback, nextReveal, type Reveal } from '#domain/quiz/feedback.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import {
  likert,
  matching,
  multiple,
  numeric,
  ordering,
  reflection,
  single,
  text,
  trueFalse,
} from '../keys.ts';

type Given = string | string[];
const responseOf = (given: Given) =>
  typeof given === 'string' ? { choice: [], text: given } : { choice: given };

/** What is shown, as `id:mark` with the open reasons in brackets. */
const shown = (key: AnswerKey, given: Given, reveal: Reveal = 'chosen'): string => {
  const response = responseOf(given);
  return [...feedback(key, grade(key, response), reveal, response.choice)]
    .map(([id, { mark, reasons }]) => `${id}:${mark ?? '-'}(${reasons.join(' ')})`)
    .join(' ');
};

/** What can be opened one after the other. */
const steps = (key: AnswerKey, given: Given): Reveal[] => {
  const response = responseOf(given);
  const graded = grade(key, response);
  const opened: Reveal[] = [];
  for (let now: Reveal | undefined = 'chosen'; now;) {
    now = nextReveal(key, graded, now, response.choice);
    if (now) opened.push(now);
  }
  return opened;
};

describe('a single choice', () => {
  test('that is wrong explains itself first and does not give the best answer away', () => {
    expect(shown(single, ['a'])).toBe('a:wrong(a) b:-() c:-()');
    expect(shown(trueFalse, ['true'])).toBe('true:wrong(true) false:-()');
  });

  test('that is wrong offers the best answer, then the other reasons', () => {
    expect(steps(single, ['a'])).toEqual(['best', 'all']);
    expect(shown(single, ['a'], 'best')).toBe('a:wrong(a) b:missed(b) c:-()');
    expect(shown(single, ['a'], 'all')).toBe('a:wrong(a) b:missed(b) c:-(c)');
  });

  test('between two has nothing left after the best answer', () => {
    expect(steps(trueFalse, ['true'])).toEqual(['best']);
  });

  test('that is right offers why the others are not', () => {
    expect(shown(single, ['b'])).toBe('a:-() b:right(b) c:-()');
    expect(steps(single, ['b'])).toEqual(['all']);
  });

  test('left open says nothing until the best answer is shown', () => {
    expect(shown(single, [])).toBe('a:-() b:-() c:-()');
    expect(steps(single, [])).toEqual(['best', 'all']);
  });
});

test('a multiple choice explains what was chosen and what was missed at once', () => {
  expect(shown(multiple, ['a', 'b'])).toBe('a:right(a) b:wrong(b) c:missed(c) d:-()');
  expect(steps(multiple, ['a', 'b'])).toEqual(['all']);
});

describe('an order', () => {
  const swapped = ['own', 'hear', 'act', 'return'];

  test('marks rows out of place without telling where they belong', () => {
    expect(shown(ordering, swapped)).toBe(
      'hear:wrong() own:wrong() act:right(act) return:right(return)',
    );
  });

  test('explains every row once the best order is shown', () => {
    expect(steps(ordering, swapped)).toEqual(['best']);
    expect(shown(ordering, swapped, 'best')).toBe(
      'hear:missed(hear) own:missed(own) act:right(act) return:right(return)',
    );
  });

  test('that is right has nothing left to open', () => {
    expect(steps(ordering, [...ordering.right])).toEqual([]);
  });
});

describe('matches', () => {
  const given = ['mine', 'held', 'sent', 'dropped'];

  test('explain the right ones, and of a wrong one what the picked answer fits', () => {
    expect(shown(matching, given)).toBe('mine:right(mine) sent:wrong(dropped) ours:missed()');
  });

  test('tell what fits each row once the best answer is shown', () => {
    expect(steps(matching, given)).toEqual(['best']);
    expect(shown(matching, given, 'best')).toBe(
      'mine:right(mine) sent:wrong(dropped sent) ours:missed(ours)',
    );
  });
});

describe('a written answer', () => {
  test('that is right is told why, and that is all', () => {
    expect(shown(numeric, '9,5 %')).toBe('written:right(right)');
    expect(steps(numeric, '9,5 %')).toEqual([]);
  });

  test('that is wrong is told how to get there, then the answer', () => {
    expect(shown(text, 'the cook')).toBe('written:wrong(wrong)');
    expect(steps(text, 'the cook')).toEqual(['best']);
    expect(shown(text, 'the cook', 'best')).toBe('written:wrong(wrong right)');
  });

  test('that shows a known mistake is told about that mistake', () => {
    expect(shown(numeric, '10.5', 'best')).toBe('written:wrong(upside-down right)');
    expect(shown(text, 'The waiter', 'best')).toBe('written:wrong(waiter right)');
  });
});

test('a place on a scale is told about itself, and about the others when asked', () => {
  expect(shown(likert, ['often'])).toBe('never:-() often:-(often) always:-()');
  expect(steps(likert, ['often'])).toEqual(['all']);
  expect(shown(likert, ['often'], 'all')).toBe('never:-(never) often:-(often) always:-(always)');
  const nothingSaid = feedback(likert, grade(likert, { choice: [] }), 'chosen');
  expect([...nothingSaid.values()].every(({ reasons }) => reasons.length === 0)).toBe(true);
  expect(nextReveal(likert, grade(likert, { choice: [] }), 'chosen')).toBe('all');
});

test('a reflection has no rows: what to compare with stands beside it', () => {
  expect(shown(reflection, 'Ana, on Tuesday', 'all')).toBe('');
  expect(steps(reflection, 'Ana, on Tuesday')).toEqual([]);
});
