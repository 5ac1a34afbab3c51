import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  longestText,
  punctuated,
  sentenceOf,
  tidyWording,
  wordingOf,
} from '#domain/plan/wording.ts';
import { textOf } from '#domain/progress/versions.ts';
import { anyPlan } from './arbitrary.ts';

const tidyCue = (text: string): string => tidyWording({ if: text, then: 'act' }).if;
const tidyAct = (text: string): string => tidyWording({ if: 'cue', then: text }).then;

test('the words the card writes itself are taken off, however they were typed', () => {
  expect(tidyCue('If I am late, ')).toBe('I am late');
  expect(tidyCue('IF  if\nI am late')).toBe('I am late');
  expect(tidyAct('then I will ring first.')).toBe('ring first');
  expect(tidyAct('I’ll ring first')).toBe('ring first');
  expect(tidyAct('Then ring first;')).toBe('ring first');
});

test('words that only begin like them stay', () => {
  expect(tidyCue('iffy numbers reach me')).toBe('iffy numbers reach me');
  expect(tidyAct('thenceforth write it down')).toBe('thenceforth write it down');
  expect(tidyAct('ignore the “I will”')).toBe('ignore the “I will”');
});

test('a text of nothing but spaces, marks and those words is empty', () => {
  for (const text of ['', '  \n ', 'if', 'If . ', ', .']) expect(tidyCue(text), text).toBe('');
  for (const text of ['then', 'then I will', 'I will.']) expect(tidyAct(text), text).toBe('');
});

test('a tidy text is on one line, within its length, and stays as it is when tidied again', () => {
  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom('if ', 'then ', 'I will ', '\n', ',', '.', ' '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 260,
  });
  fc.assert(
    fc.property(words, words, (cue, act) => {
      const tidy = tidyWording({ if: cue, then: act });
      for (const text of [tidy.if, tidy.then]) {
        expect(text.length).toBeLessThanOrEqual(longestText);
        expect(text).not.toMatch(/[\n\r]|^\s|\s$/);
      }
      expect(tidyWording(tidy)).toEqual(tidy);
    }),
  );
});

test('a plan reads as one sentence and ends once', () => {
  expect(sentenceOf({ if: 'I am late', then: 'ring first' })).toBe(
    'If I am late, then I will ring first.',
  );
  expect(punctuated({ if: 'x', then: 'ask “out of how many?”' }).then).toBe(
    'ask “out of how many?”',
  );
});

test('the texts of a version are those of the plan it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      fc.pre(!plan.if.includes('\n'));
      expect(wordingOf(textOf('plan', plan))).toEqual({ if: plan.if, then: plan.then });
    }),
  );
});
