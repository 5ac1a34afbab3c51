import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annualOf,
  breaksIn,
  marbles,
  periodOf,
  readPeriods,
  reasonsOf,
  replacementOf,
  revenueOf,
  shareOf,
} from '#domain/tools/customer-math-sums.ts';

const count = fc.integer({ min: 0, max: 1_000_000_000 });
const counts = fc.record({ start: count, new: count, wonBack: count, lost: count });

/** The worked numbers of the content brief, section 3.6, T1. */
const worked = { start: 2400, new: 150, wonBack: 30, lost: 150 };
const october = periodOf('October', worked);

describe('the worked numbers', () => {
  test('2,400 customers, 180 gained and 150 lost end as 2,430, a net of +30', () => {
    expect(october).toMatchObject({ gained: 180, net: 30, end: 2430 });
  });
  test('the rates are 7.5% gained, 6.25% lost, 1.25% growth, and 1.2 gained for each one lost', () => {
    expect(shareOf(october.gained, october.start)).toBe(0.075);
    expect(shareOf(october.lost, october.start)).toBe(0.0625);
    expect(shareOf(october.net, october.start)).toBe(0.0125);
    expect(replacementOf(october)).toBe(1.2);
  });
  test('the leavers took $61,500 of $768,000 with them, 8.0%', () => {
    const revenue = revenueOf(october, 320, 410);
    expect(revenue).toMatchObject({ lost: 61_500, base: 768_000, assumed: false });
    expect(revenue.share).toBeCloseTo(0.08008, 5);
  });
  test('3% a month is 30.6% a year', () => {
    expect(annualOf(0.03, 12)).toBeCloseTo(0.306, 3);
  });
  test('one marble is five customers: 36 in and 30 out', () => {
    expect(marbles(180, 150)).toEqual({ per: 5, into: 36, out: 30 });
  });
});

describe('identities', () => {
  test('the end is the start and the gains less the losses', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const period = periodOf('', given);
        expect(period.end).toBe(given.start + given.new + given.wonBack - given.lost);
        expect(period.net).toBe(period.end - period.start);
      }),
    );
  });
  test('growth is the gain rate less the loss rate', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const period = periodOf('', given);
        const growth = shareOf(period.net, period.start);
        const gain = shareOf(period.gained, period.start);
        const loss = shareOf(period.lost, period.start);
        if (growth === undefined || gain === undefined || loss === undefined) {
          expect(given.start).toBe(0);
          return;
        }
        expect(Math.abs(growth - (gain - loss))).toBeLessThan(1e-9 * (1 + gain + loss));
      }),
    );
  });
  test('the share of revenue lost is the loss rate where leavers spent the average', () => {
    const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(counts, money, (given, average) => {
        const { share, assumed } = revenueOf(given, average);
        const loss = shareOf(given.lost, given.start);
        expect(assumed).toBe(true);
        if (share === undefined || loss === undefined) expect(share).toBe(loss);
        else expect(Math.abs(share - loss)).toBeLessThan(1e-9 * (1 + loss));
      }),
    );
  });
  test('a loss over a year is never less than over a period, and never more than everybody', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (loss) => {
        const year = annualOf(loss, 12);
        expect(year).toBeGreaterThanOrEqual(loss - 1e-12);
        expect(year).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('what is left after a year is what is left of each period, twelve times over', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (loss) => {
        let left = 1;
        for (let month = 0; month < 12; month += 1) left -= left * loss;
        expect(annualOf(loss, 12)).toBeCloseTo(1 - left, 9);
      }),
    );
  });
  test('known reasons are the sum of the counts, however the rows are ordered', () => {
    const row = fc.record({
      reason: fc.constantFrom('', 'late', 'Late', 'price'),
      count: fc.option(count, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const whole = rows.filter(
          ({ reason, count: given }) => reason !== '' && given !== undefined,
        );
        const { known, leftOut } = reasonsOf(rows);
        expect(known).toBe(whole.reduce((sum, { count: given = 0 }) => sum + given, 0));
        expect(leftOut).toBe(rows.length - whole.length);
        expect(reasonsOf([...rows].reverse()).known).toBe(known);
      }),
    );
  });
});

describe('marbles', () => {
  test('up to 200 people are a marble each', () => {
    expect(marbles(120, 80)).toEqual({ per: 1, into: 120, out: 80 });
    expect(marbles(0, 0)).toEqual({ per: 1, into: 0, out: 0 });
  });
  test.each([
    [201, 5],
    [500, 5],
    [501, 10],
    [1_000, 10],
    [1_001, 25],
    [2_501, 50],
    [5_001, 100],
    [10_001, 250],
    [25_001, 500],
    [50_001, 1_000],
    [100_001, 2_500],
  ])('%i people take marbles of %i', (all, per) => {
    expect(marbles(all, 0).per).toBe(per);
  });
  test('there are never more than 200 marbles, and over 200 people about 40 at least', () => {
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        const { per, into, out } = marbles(gained, lost);
        expect(into + out).toBeLessThanOrEqual(200);
        if (gained + lost > 200) expect(into + out).toBeGreaterThanOrEqual(39);
        expect(Math.abs(into * per - gained)).toBeLessThanOrEqual(per / 2);
        expect(Math.abs(out * per - lost)).toBeLessThanOrEqual(per / 2);
      }),
    );
  });
});

describe('guards', () => {
  test('without customers at the start there are no rates', () => {
    expect(shareOf(5, 0)).toBeUndefined();
    expect(revenueOf({ start: 0, new: 5, wonBack: 0, lost: 1 }, 10).share).toBeUndefined();
  });
  test('without losses there is no replacement', () => {
    expect(replacementOf(periodOf('', { start: 10, new: 5, wonBack: 0, lost: 0 }))).toBeUndefined();
  });
  test('a loss of more than everybody has no yearly equivalent', () => {
    expect(annualOf(1.2, 12)).toBeUndefined();
  });
});

describe('reading periods', () => {
  const row = {
    label: '',
    start: undefined,
    new: undefined,
    'won-back': undefined,
    lost: undefined,
  };
  test('an empty start goes on from the row above', () => {
    const { full } = readPeriods([
      { ...row, start: 100, new: 10, lost: 5, row: 0 },
      { ...row, 'won-back': 2, lost: 7, row: 1 },
    ]);
    expect(full.map(({ start, end, continued }) => [start, end, continued])).toEqual([
      [100, 105, false],
      [105, 100, true],
    ]);
  });
  test('a row with a name alone waits, a row half written is told apart', () => {
    const { full, partial } = readPeriods([
      { ...row, label: 'May', row: 0 },
      { ...row, label: 'June', start: 5, row: 1 },
    ]);
    expect(full).toEqual([]);
    expect(partial.map(({ label }) => label)).toEqual(['June']);
  });
  test('nothing is carried over a gap', () => {
    const { full } = readPeriods([
      { ...row, start: 100, new: 10, lost: 5, row: 0 },
      { ...row, label: 'June', row: 1 },
      { ...row, new: 1, lost: 1, row: 2 },
    ]);
    expect(full).toHaveLength(1);
  });
  test('a start that differs from the end before is found, with the difference', () => {
    const [first, second] = [periodOf('May', worked), periodOf('June', { ...worked, start: 2440 })];
    expect(breaksIn([first, second])).toEqual([{ before: first, period: second, difference: 10 }]);
    expect(breaksIn([first, periodOf('June', { ...worked, start: 2430 })])).toEqual([]);
  });
});
