import { expect, test } from 'vitest';
import { wordingOf } from '#domain/rollup/page-key.ts';
import { longestStage } from '#domain/workshop/room.ts';
import { areOf } from '#domain/workshop/stage-marks.ts';
import { stageKey, stagesIn, stagesProblem } from '#domain/workshop/stage-names.ts';

test('each line that is not empty is a stage, with its blanks evened out', () => {
  expect(stagesIn('  I  ask\r\n\n\tI wait \n')).toEqual(['I ask', 'I wait']);
  expect(stagesIn(' \n ')).toEqual([]);
});

test('four to eight names that differ are fine, and so is none', () => {
  expect(stagesProblem([])).toBeUndefined();
  expect(stagesProblem(['a', 'b', 'c', 'd'])).toBeUndefined();
  expect(stagesProblem('a b c d e f g h'.split(' '))).toBeUndefined();
});

test.each([
  ['I order', 'i  ORDER!'],
  ['Bestelle ich Öl', 'bestelle ich o\u0308l'],
  ['注文する', '注文する。'],
])('“%s” and “%s” are one stage, wherever they are compared', (one, other) => {
  expect(stageKey(other)).toBe(stageKey(one));
  expect(stagesProblem([one, other, 'b', 'c'])).toBe(
    `“${other}” is there twice. Change one of them.`,
  );
  expect(areOf([{ name: one, score: '3' }], [other])).toBe(true);
  expect(wordingOf([one])).toBe(wordingOf([other]));
});

test.each([
  ['कि', 'का'],
  ['?', '!'],
  ['', '?'],
])('“%s” and “%s” are two', (one, other) => {
  expect(stageKey(other)).not.toBe(stageKey(one));
});

test.each([
  [['a'], 'Write 4 to 8 stages, one on each line. There is one so far.'],
  [['a', 'b', 'c'], 'Write 4 to 8 stages, one on each line. There are 3 so far.'],
  ['a b c d e f g h i'.split(' '), 'There are 9 stages, and phones take 8. Put two together.'],
  [['I ask', 'b', 'c', 'i ask'], '“i ask” is there twice. Change one of them.'],
  [
    ['x'.repeat(longestStage + 1), 'b', 'c', 'd'],
    `“${'x'.repeat(30)}…” has 81 characters. 80 fit on a phone.`,
  ],
])('what has to be mended is said in a sentence: %j', (names, problem) => {
  expect(stagesProblem(names)).toBe(problem);
});
