import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '#domain/quiz/read-number.ts';
import { seed } from './arbitraries.ts';

describe('a number', () => {
  test.each([
    ['7', [7]],
    ['0012', [12]],
    ['12.5', [12.5]],
    ['12,5', [12.5]],
    ['.5', [0.5]],
    [',5', [0.5]],
    ['5.', [5]],
    ['1234,567', [1234.567]],
    ['+7', [7]],
    ['-7', [-7]],
    ['−7', [-7]],
    ['–7,5', [-7.5]],
    ['\u200e-7', [-7]],
  ])('%s is read as %j', (text, readings) => {
    expect(readNumber(text, '')).toEqual(readings);
  });

  test.each([
    ['1,200', [1.2, 1200]],
    ['1.200', [1.2, 1200]],
    ['-1.200', [-1.2, -1200]],
  ])('%s is read both ways', (text, readings) => {
    expect(readNumber(text, '')).toEqual(readings);
  });

  test.each([
    ['0,500', [0.5]],
    ['1,234,567', [1_234_567]],
    ['1.234.567,89', [1_234_567.89]],
    ['1,200.50', [1200.5]],
    ['12,34,567.5', [1_234_567.5]],
    ['1’200.50', [1200.5]],
    ["1'200", [1200]],
    ['1 200,5', [1200.5]],
    ['1\u00a0200', [1200]],
    ['1\u202f200,5', [1200.5]],
    ['1\u2009200', [1200]],
  ])('%s in groups is read as %j', (text, readings) => {
    expect(readNumber(text, '')).toEqual(readings);
  });
});

describe('a unit', () => {
  test.each([
    ['9.5%', '%', 9.5],
    ['9,5 %', '%', 9.5],
    ['9,5\u00a0%', '%', 9.5],
    ['$1200', '$', 1200],
    ['-$5', '$', -5],
    ['−$5', '$', -5],
    ['- $ 5', '$', -5],
    ['$-5', '$', -5],
    ['5 €', '€', 5],
    ['12 Customers', 'customers', 12],
    ['12', 'customers', 12],
  ])('in %s with %s is left out', (text, unit, value) => {
    expect(readNumber(text, unit)).toContain(value);
  });
});

describe('no number', () => {
  test.each([
    '',
    ' ',
    'ten',
    '-',
    '--5',
    '1.2.3',
    '1,2,3',
    '1,23,4',
    '1,200,5',
    '1,234.567.8',
    '5 kg',
    '1e3',
    '%',
  ])('is in “%s”', (text) => {
    expect(readNumber(text, '%')).toEqual([]);
  });

  test('is in a unit on its own, or in another unit', () => {
    expect(readNumber('customers', 'customers')).toEqual([]);
    expect(readNumber('5 %', 'customers')).toEqual([]);
  });
});

const locales = [
  'en',
  'en-IN',
  'de',
  'fr',
  'de-CH',
  'fr-CH',
  'es',
  'pt-PT',
  'pl',
  'sv',
  'he',
  'hi',
  'ja',
  'af',
];

test.each(locales)('every number written as in %s is among its readings', (locale) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const numbers = fc.oneof(
    fc.integer({ min: -9_999_999, max: 9_999_999 }),
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((parts) => parts / 1e4),
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom('', '%', '€'), (number, unit) => {
      const text = `${format.format(number)} ${unit}`;
      expect(readNumber(text, unit), text).toContain(number);
    }),
    { seed, numRuns: 500 },
  );
});

test('a text is read as two numbers at most, and never as none that is a number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+−-]?[\d., '’]{0,10}%?$/), (text) => {
      const readings = readNumber(text, '%');
      expect(readings.length).toBeLessThanOrEqual(2);
      expect(readings.every(Number.isFinite)).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});
