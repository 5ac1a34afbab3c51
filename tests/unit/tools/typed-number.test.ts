import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, toCanonical, toTyped, type Decimal, type Form } from '#domain/tools/typed.ts';

const number: Form = { is: 'number' };
const read = (text: string, decimal: Decimal, unit = ''): string =>
  toCanonical(text, { is: 'number', unit }, decimal);

describe('a typed number', () => {
  test.each([
    ['2,400', '.', '2400'],
    ['2.400', ',', '2400'],
    ['2,400', ',', '2.4'],
    ['2.400', '.', '2.4'],
    ['1.234,5', ',', '1234.5'],
    ['1.234,5', '.', '1234.5'],
    ['1,234.5', ',', '1234.5'],
    ['12,34,567', '.', '1234567'],
    ['1 234,5', ',', '1234.5'],
    ['1\u202f234', ',', '1234'],
    ['1’234', '.', '1234'],
    ['−5', '.', '-5'],
    ['0.0000001', '.', '0.0000001'],
    ['7.', '.', '7'],
  ] as const)('%s where decimals follow “%s” is kept as %s', (text, decimal, kept) => {
    expect(read(text, decimal)).toBe(kept);
  });

  test('may carry its unit and a sign of money, as spreadsheets copy them', () => {
    expect(read('$1,200.50', '.')).toBe('1200.5');
    expect(read('1.200,50 €', ',')).toBe('1200.5');
    expect(read('35 %', '.', '%')).toBe('35');
    expect(read('12 minutes', '.', 'minutes')).toBe('12');
  });

  test.each(['ten', '1-2', '=1+1', '12 apples', '1,2,3', '9'.repeat(30)])(
    '%s is no number and stays as typed',
    (text) => {
      expect(read(text, '.')).toBe(text);
    },
  );

  test('is shown in the reader’s own writing', () => {
    expect(toTyped('1234567.5', number, 'en-GB')).toBe('1,234,567.5');
    expect(toTyped('1234567.5', number, 'de-DE')).toBe('1.234.567,5');
    expect(toTyped('1234567.5', number, 'en-IN')).toBe('12,34,567.5');
    expect(toTyped('1234.5', number, 'ar-EG')).toBe('1,234.5');
    expect(toTyped('1234.5', number, 'de-DE', false)).toBe('1234,5');
    expect(toTyped('-0.5', number, 'de')).toBe('-0,5');
    expect(toTyped('ten', number, 'de')).toBe('ten');
  });

  test('comes back the same from whatever is shown', () => {
    const kept = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, part]) => String(whole + part / 1000));
    const locale = fc.constantFrom(
      'en-GB',
      'de-DE',
      'en-IN',
      'fr-FR',
      'de-CH',
      'es-ES',
      'pt-PT',
      'pl',
      'sv',
    );
    fc.assert(
      fc.property(kept, locale, fc.boolean(), (text, where, grouped) => {
        const shown = toTyped(text, number, where, grouped);
        expect(toCanonical(shown, number, decimalOf(where))).toBe(text);
      }),
    );
  });

  test('whatever is typed, reading it twice is reading it once', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Decimal>('.'), (text, decimal) => {
        const once = read(text, decimal);
        expect(read(once, decimal)).toBe(once);
      }),
    );
  });
});

describe('a typed day', () => {
  const day = (text: string): string => toCanonical(text, { is: 'date' }, '.');

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T09:30:00Z', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3.4.2026', '2026-04-03'],
    ['5/5/2026', '2026-05-05'],
  ])('%s is %s', (text, kept) => {
    expect(day(text)).toBe(kept);
  });

  test.each(['3/4/2026', '31/02/2026', '2026-02-30', '23.11.26', 'Monday', '11.23.2026'])(
    '%s has no one reading and stays as typed',
    (text) => {
      expect(day(text)).toBe(text);
    },
  );
});

describe('a typed choice', () => {
  const options = [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
    { id: 'not-now', label: 'Not now, later' },
  ];
  const one = (text: string): string => toCanonical(text, { is: 'choice', options }, '.');
  const several = (text: string): string => toCanonical(text, { is: 'choices', options }, '.');

  test('is known by id or label in any case, and yes and no as spreadsheets write them', () => {
    expect(one('NOT-NOW')).toBe('not-now');
    expect(one(' not  now, LATER ')).toBe('not-now');
    expect(one('TRUE')).toBe('yes');
    expect(one('n')).toBe('no');
    expect(one('perhaps')).toBe('perhaps');
    expect(toCanonical('B', { is: 'choice', options: ['a', 'b'] }, '.')).toBe('b');
  });

  test('several are known with any sign between them', () => {
    expect(several('Yes; Not now, later')).toBe('yes not-now');
    expect(several('Yes, No')).toBe('yes no');
    expect(several('yes no yes')).toBe('yes no');
    expect(several('Not now, later')).toBe('not-now');
    expect(several('Yes, some other thing')).toBe('yes some\u00a0other\u00a0thing');
    expect(several(' , ; ')).toBe('');
  });
});

test('a story keeps its lines, and a text only its words', () => {
  expect(toCanonical('  One\r\ntwo\n', { is: 'story' }, '.')).toBe('  One\ntwo');
  expect(toCanonical('  One ', { is: 'text' }, '.')).toBe('One');
  expect(toCanonical('   ', { is: 'story' }, '.')).toBe('');
});
