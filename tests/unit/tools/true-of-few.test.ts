/** Numbers as small, as large or as incomplete as they come: each sentence must still be true of them. */
import { expect, test } from 'vitest';
import { tools } from '#domain/tools/all.ts';
import { sayIn } from '#domain/tools/say.ts';
import { figureIn, outcomeIn, partIn, wordsOf } from './reading.ts';

type Rows = Record<string, string>[];

const say = sayIn('en-GB');
const today = '2026-06-30';
const mathOf = (periods: Rows, reasons: Rows = []) =>
  outcomeIn(
    tools['customer-math'].run(
      { fields: { currency: '$', revenue: '320' }, lists: { periods, reasons } },
      say,
      today,
    ),
  );
const auditOf = (...fees: Rows) =>
  outcomeIn(
    tools['surprise-charges'].run({ fields: { currency: '$' }, lists: { fees } }, say, today),
  );
const logOf = (calls: Rows) =>
  outcomeIn(tools['listening-log'].run({ fields: {}, lists: { calls } }, say, today));

const october = { label: 'October', start: '2400', new: '150', 'won-back': '30', lost: '150' };
const inspection = {
  name: 'Return inspection',
  amount: '10',
  charged: '6000',
  contacts: '900',
  cost: '7',
  refunds: '9500',
  margin: '130',
  shown: 'bill',
  avoidable: 'no',
};

test('where nobody left, that is all there is to say of losses', () => {
  const outcome = mathOf([{ ...october, lost: '0' }]);
  expect(outcome.checks).toEqual([{ state: 'good', text: 'Nobody left in October.' }]);
  expect(figureIn(outcome, 'revenue-lost')).toBe('0% | $0 of $768,000');
});

test('reasons given equally often are named together', () => {
  const reasons = ['Late', 'Dear', 'Cold'].map((reason, index) => ({
    reason,
    count: index === 2 ? '10' : '40',
  }));
  const chart = partIn(mathOf([october], reasons), 'chart', 'reasons');
  expect(chart.finding).toBe(
    'The reasons most often given are “Late” and “Dear”: 27% (40 of 150) each. For 60 of 150 nobody knows.',
  );
});

test('leavers of some charges are not said to wipe out what all of them leave', () => {
  const outcome = auditOf(inspection, { name: 'B', amount: '50', charged: '20000' });
  expect(wordsOf(outcome)).toContain(
    'Your 2 charges take $1,060,000 a year and leave $1,044,200. If 340 customers leave over the 1 with a yearly margin, what it leaves is gone (5.7% of 6,000 charges).',
  );
  expect(figureIn(outcome, 'break-even')).toBe(
    '340 | 5.7% of 6,000 charges, if each person was charged once; over 1 of 2 charges',
  );
});

test('one charge, and one leaver, are said as one', () => {
  const one = auditOf({ name: 'A', amount: '130', charged: '1', margin: '130' });
  expect(figureIn(one, 'gross')).toBe('$130 | 1 charge');
  expect(partIn(one, 'chart', 'break-even')).toMatchObject({
    finding: 'For “A”, 1 leaver is enough: against 1 charge.',
  });
});

test('several charges that must be paid and are seen late are spoken of as several', () => {
  const two = auditOf(inspection, { ...inspection, name: 'Paper bill' });
  expect(two.checks[0]?.text).toBe(
    'People must pay “Return inspection” and “Paper bill” and first see them after the price.',
  );
});

test('a log of more than a year is not said to be as long as its chart', () => {
  const outcome = logOf([{ date: '2024-04-07' }, { date: '2026-06-25' }]);
  expect(outcome.figures.find(({ id }) => id === 'made')?.note).toBe(
    '7 April 2024 to 25 June 2026',
  );
  expect(logOf([{ date: '2026-06-25' }]).figures[0]?.note).toBe('25 June 2026');
});

test('calls in which the caller talked much are counted, and not those in which they did not', () => {
  const rows = [12, 30].map((talked) => ({ reached: 'yes', talked: String(talked) }));
  const texts = (calls: Rows): string[] => logOf(calls).checks.map(({ text }) => text);
  expect(texts(rows)).toContain(
    'In 1 of 2 calls the caller talked for 20% of the time or more, by their own estimate.',
  );
  expect(texts(rows.slice(0, 1))).toContain(
    'Callers talked for less than 20% of the time in the one call estimated.',
  );
});

test('before the first call nothing is counted of the list not to contact', () => {
  expect(logOf([{ date: '2026-07-01' }]).checks[0]).toEqual({
    state: 'open',
    text: 'Check the do-not-contact list before the first call.',
  });
});

test('one loss is said as one', () => {
  const one = logOf([{ reached: 'yes', preventable: 'yes' }]);
  expect(JSON.stringify(one.finding)).toContain('prevented 1 of 1 loss.');
});
