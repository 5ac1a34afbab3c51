import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenOf,
  isMandatoryAndLate,
  takingsOf,
  totalOf,
  verdictOf,
  wholeLeavers,
  type Charge,
} from '#domain/tools/surprise-charges-sums.ts';

const inspection: Charge = {
  amount: 10,
  charged: 6000,
  contacts: 900,
  cost: 7,
  refunds: 9500,
  margin: 130,
};
const whole = fc.integer({ min: 0, max: 1_000_000 });
const charge = fc.record({
  amount: whole,
  charged: whole,
  contacts: whole,
  cost: whole,
  refunds: whole,
});

test('the worked numbers: $60,000 leaves $44,200, and 340 leavers wipe it out', () => {
  const takings = takingsOf(inspection);
  expect(takings).toEqual({
    gross: 60_000,
    contactCost: 6_300,
    refunds: 9_500,
    net: 44_200,
    charged: 6_000,
  });
  expect(breakEvenOf(44_200, 130)).toBe(340);
  expect(wholeLeavers(340) / 6_000).toBeCloseTo(0.057, 3);
});

describe('identities', () => {
  test('what is left, the contacts and the refunds add up to what was charged', () => {
    fc.assert(
      fc.property(charge, (given) => {
        const takings = takingsOf({ ...given, margin: undefined });
        expect(takings && takings.net + takings.contactCost + takings.refunds).toBe(takings?.gross);
      }),
    );
  });
  test('break-even leavers take the whole net with them, and one fewer would not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e5 }),
        (net, margin) => {
          const leavers = wholeLeavers(breakEvenOf(net, margin) ?? 0);
          expect(leavers * margin).toBeGreaterThanOrEqual(net * (1 - 1e-11));
          expect((leavers - 1) * margin).toBeLessThan(net);
        },
      ),
    );
  });
  test('with one margin for all, break-even in all is the whole net divided by it', () => {
    fc.assert(
      fc.property(
        fc.array(charge, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1000 }),
        (charges, margin) => {
          const total = totalOf(charges.map((given) => ({ ...given, margin })));
          const expected = total.net / margin;
          const difference = Math.abs((total.breakEven?.leavers ?? Number.NaN) - expected);
          expect(difference).toBeLessThanOrEqual(
            1e-9 * (total.gross + total.contactCost + total.refunds + 1),
          );
        },
      ),
    );
  });
  test('the total is the sum of its charges', () => {
    fc.assert(
      fc.property(charge, charge, (one, other) => {
        const [first, second] = [
          takingsOf({ ...one, margin: 1 }),
          takingsOf({ ...other, margin: 1 }),
        ];
        const total = totalOf([
          { ...one, margin: 1 },
          { ...other, margin: 1 },
        ]);
        expect(total.net).toBe((first?.net ?? 0) + (second?.net ?? 0));
        expect(total.gross - total.contactCost - total.refunds).toBe(total.net);
      }),
    );
  });
});

describe('guards', () => {
  test('without a margin, or with 0, there is no break-even', () => {
    expect(breakEvenOf(100, undefined)).toBeUndefined();
    expect(breakEvenOf(100, 0)).toBeUndefined();
  });
  test('without an amount or a count there are no sums', () => {
    expect(takingsOf({ ...inspection, amount: undefined })).toBeUndefined();
    expect(takingsOf({ ...inspection, charged: undefined })).toBeUndefined();
    expect(totalOf([{ ...inspection, amount: undefined }])).toMatchObject({
      counted: 0,
      breakEven: undefined,
    });
  });
  test('part of a leaver is a whole one, and a hair above a whole number is not another', () => {
    expect(wholeLeavers(716.46)).toBe(717);
    expect(wholeLeavers((0.1 + 0.2) * 10)).toBe(3);
    expect(wholeLeavers(-3)).toBe(0);
  });
});

describe('the rule', () => {
  test.each([
    ['yes', 'yes', 'keep'],
    ['no', 'yes', 'fold'],
    ['yes', 'no', 'waive'],
    ['no', 'no', 'retire'],
    [undefined, 'no', undefined],
    ['yes', undefined, undefined],
  ] as const)('avoidable %s, to someone you love %s: %s', (avoidable, loved, verdict) => {
    expect(verdictOf(avoidable, loved)).toBe(verdict);
  });
  test.each([
    ['no', 'ad', false],
    ['no', 'cart', true],
    ['no', 'bill', true],
    ['no', 'after', true],
    ['yes', 'after', false],
    [undefined, 'bill', undefined],
    ['no', undefined, undefined],
  ] as const)(
    'avoidable %s and first seen in %s is mandatory and late: %s',
    (avoidable, shown, late) => {
      expect(isMandatoryAndLate(avoidable, shown)).toBe(late);
    },
  );
});
