import { describe, expect, test } from 'vitest';
import { sayIn } from '#domain/tools/say.ts';

const british = sayIn('en-GB');
const german = sayIn('de-DE');

describe('numbers in words', () => {
  test('follow the reader’s way of writing them', () => {
    expect(british.number(61_500)).toBe('61,500');
    expect(german.number(61_500)).toBe('61.500');
    expect(british.number(1.25, 1)).toBe('1.3');
    expect(german.percent(0.0625, 2)).toBe('6,25\u00a0%');
  });

  test('carry a true minus, and a sign where the direction matters', () => {
    expect(british.number(-3)).toBe('−3');
    expect(british.signed(30)).toBe('+30');
    expect(british.signed(-10)).toBe('−10');
    expect(british.signed(0)).toBe('0');
    expect(british.percent(-0.05)).toBe('−5%');
  });

  test('of money are whole, unless they are small and broken', () => {
    expect(british.money(61_500.4, '$')).toBe('$61,500');
    expect(british.money(9.5, '£')).toBe('£9.50');
    expect(british.money(-40, '€')).toBe('−€40');
    expect(british.money(1200, 'kr')).toBe('kr\u00a01,200');
    expect(british.money(1200, '')).toBe('1,200');
  });
});

test('a share is said with its base, and under 20 cases by its counts alone', () => {
  expect(british.share(14, 40)).toBe('35% (14 of 40)');
  expect(british.share(7, 9)).toBe('7 of 9');
  expect(british.share(19, 20)).toBe('95% (19 of 20)');
});

test('a day is said in full', () => {
  expect(british.day('2026-11-23')).toBe('23 November 2026');
});
