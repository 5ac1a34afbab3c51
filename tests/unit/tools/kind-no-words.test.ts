import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blamingWords,
  falseHopes,
  hidingPlaces,
  isPreciseTime,
  isRealOption,
  isRepeatable,
  policyIsAll,
  saysI,
  saysNoun,
  secondsAloud,
  spokenWords,
  vagueNouns,
} from '#domain/tools/kind-no-words.ts';

describe('words', () => {
  test('numbers, short forms and prices are one word each', () => {
    expect(spokenWords('I’ll pay £9.50 by 4 o’clock – twenty-two in all.')).toEqual([
      'I’ll',
      'pay',
      '9.50',
      'by',
      '4',
      'o’clock',
      'twenty-two',
      'in',
      'all',
    ]);
  });
  test('75 words take 30 seconds', () => {
    expect(secondsAloud('no '.repeat(75))).toBe(30);
  });
  test('two texts take as long as both together', () => {
    const text = fc
      .array(fc.constantFrom('no', 'I’ll', 'heater', '12'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(secondsAloud(`${one} ${other}`)).toBeCloseTo(
          secondsAloud(one) + secondsAloud(other),
          9,
        );
      }),
    );
  });
});

describe('false hope', () => {
  test.each([
    'It might work.',
    'Hopefully by Friday.',
    'I’ll see what I can do.',
    "I'll see what I can do",
    'Maybe Ravi can.',
    'We could squeeze you in.',
    'I will try.',
  ])('“%s” is heard', (text) => {
    expect(falseHopes(text)).not.toEqual([]);
  });
  test.each([
    'I will call you by four.',
    'The mighty heater.',
    'I can start the claim now.',
    'See what the label says.',
  ])('“%s” is not', (text) => {
    expect(falseHopes(text)).toEqual([]);
  });
});

describe('the noun', () => {
  test('vague words are found, the thing itself is not', () => {
    expect(vagueNouns('The item has a fault, and this issue is open.')).toEqual([
      'the item',
      'this issue',
    ]);
    expect(vagueNouns('The heater in the itemised bill.')).toEqual([]);
  });
  test('their word counts when it is said and is not vague', () => {
    expect(saysNoun('The heater still cuts out.', 'the Heater')).toBe(true);
    expect(saysNoun('It still cuts out.', 'heater')).toBe(false);
    expect(saysNoun('The item cuts out.', 'item')).toBe(false);
    expect(saysNoun('The heater', '')).toBe(false);
  });
});

describe('who speaks', () => {
  test('“I” is a word of its own', () => {
    expect(saysI('I can’t open it.')).toBe(true);
    expect(saysI('I’ll ring.')).toBe(true);
    expect(saysI('We can’t. In May.')).toBe(false);
  });
  test('others to hide behind are found', () => {
    expect(hidingPlaces('They won’t let me, and head office said no.')).toEqual([
      'they won’t',
      'head office',
    ]);
    expect(hidingPlaces('The till closes it after thirty days.')).toEqual([]);
  });
});

describe('policy as the only reason', () => {
  test.each([
    'It is our policy.',
    'company policy',
    'That’s the rule, I’m afraid',
    'Our terms and conditions do not allow it.',
  ])('“%s” says nothing else', (reason) => {
    expect(policyIsAll(reason)).toBe(true);
  });
  test.each([
    'The policy keeps the hall under the fire limit',
    'the till closes it then',
    '',
    'Rules for gas boilers ask for a licence',
  ])('“%s” does not', (reason) => {
    expect(policyIsAll(reason)).toBe(false);
  });
});

describe('a time to be held to', () => {
  test.each([
    'by four on Thursday',
    'tomorrow',
    'at 16:00',
    'within two hours',
    'no later than Friday',
    'before noon',
    'right away',
    'by 3 May',
  ])('“%s” is one', (time) => {
    expect(isPreciseTime(time)).toBe(true);
  });
  test.each([
    'soon',
    'as soon as possible',
    'later today',
    'when I can',
    'in a few days',
    'shortly',
    'if I may',
  ])('“%s” is not', (time) => {
    expect(isPreciseTime(time)).toBe(false);
  });
});

describe('a real option', () => {
  test.each([
    'start the warranty claim now',
    'lend you a heater',
    'The school hall holds two hundred.',
  ])('“%s” is one', (option) => {
    expect(isRealOption(option)).toBe(true);
  });
  test.each([
    'nothing',
    'Look at our website for more',
    'you might get lucky elsewhere',
    'call back another time',
    'make a complaint in writing',
    'say sorry again',
  ])('“%s” is not', (option) => {
    expect(isRealOption(option)).toBe(false);
  });
});

describe('a next step to repeat, and blame', () => {
  test('one short sentence can be said back; two, or a long one, cannot', () => {
    expect(isRepeatable('I will call you by four on Thursday.')).toBe(true);
    expect(isRepeatable('I will call you. Then you write to us.')).toBe(false);
    expect(isRepeatable(`I will ${'call and '.repeat(12)}write.`)).toBe(false);
  });
  test('words that put people in the wrong are found', () => {
    expect(blamingWords('As I already told you, calm down.')).toEqual([
      'as i already told',
      'calm down',
    ]);
    expect(blamingWords('You told me about the heater.')).toEqual([]);
  });
});
