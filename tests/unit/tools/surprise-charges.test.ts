import { describe, expect, test } from 'vitest';
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { tool } from '#domain/tools/surprise-charges.ts';
import fc from 'fast-check';
import { pageOf } from './page.ts';

const { run } = runnable(tool);
const page = pageOf('surprise-charges');

const answerOf = (...fees: Record<string, string>[]) =>
  run({ fields: { currency: '$' }, lists: { fees } }, sayIn('en-GB'), '2026-11-23');

function outcomeOf(...fees: Record<string, string>[]): Outcome {
  const { result } = answerOf(...fees);
  if (result?.is !== 'outcome') throw new Error(`No outcome: ${JSON.stringify(result)}`);
  return result.outcome;
}

const textOf = ({ finding }: Outcome): string =>
  finding
    .map((words) => words.map((word) => (typeof word === 'string' ? word : word.point)).join(''))
    .join(' ');
const figure = ({ figures }: Outcome, id: string): string | undefined => {
  const found = figures.find((one) => one.id === id);
  return found && [found.value, found.note].join(' | ');
};
const part = ({ parts }: Outcome, id: string): Part | undefined =>
  parts.find((one) => one.id === id);

/** The worked numbers of the content brief, section 3.6, T3. */
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
  loved: 'yes',
  legal: 'asked',
};

describe('the worked numbers', () => {
  const outcome = outcomeOf(inspection);

  test('$60,000 less 900 calls of $7 and $9,500 leaves $44,200, which 340 leavers wipe out', () => {
    expect(textOf(outcome)).toBe(
      '“Return inspection” takes $60,000 a year and leaves $44,200. If 340 customers leave over it, the gain is gone (5.7% of 6,000 charges). By your answers: fold into the price.',
    );
    expect(figure(outcome, 'gross')).toBe('$60,000 | 6,000 charges');
    expect(figure(outcome, 'eaten')).toBe('$15,800 | 26% of what was charged');
    expect(figure(outcome, 'net')).toContain('$44,200 | ');
    expect(figure(outcome, 'break-even')).toBe(
      '340 | 5.7% of 6,000 charges, if each person was charged once',
    );
  });
  test('a charge nobody can avoid that is first seen on the bill is worth a look', () => {
    expect(outcome.checks[0]).toEqual({
      state: 'look',
      text: 'People must pay “Return inspection” and first see it after the price.',
    });
  });
});

describe('the example of the page', () => {
  const outcome = outcomeOf(...(page.example.lists.fees ?? []));

  test('adds five charges up', () => {
    expect(textOf(outcome)).toBe(
      'Your 5 charges take $135,150 a year and leave $93,140. If 717 customers leave over them, the gain is gone (2.9% of 24,350 charges). By your answers: 1 to keep and show, 1 to fold into the price, 1 to waive automatically, 2 to retire.',
    );
  });
  test('finds the charge that costs more than it brings in', () => {
    expect(part(outcome, 'left')).toMatchObject({
      finding: '“Paper bill” costs more than it brings in.',
      drawing: { is: 'diverging', apart: true },
      twin: { total: ['All', '24,350', '$135,150', '$24,010', '$18,000', '$93,140'] },
    });
  });
  test('puts the most fragile charge first and leaves out the one with nothing to wipe out', () => {
    const chart = part(outcome, 'break-even');
    if (chart?.is !== 'chart' || chart.drawing.is !== 'bars') throw new Error('No bars.');
    expect(chart.drawing.rows.map(({ label }) => label)).toEqual([
      'Card payment',
      'Return inspection',
      'Late return',
      'Saturday delivery',
    ]);
    expect(chart.finding).toBe(
      'For “Card payment”, 119 leavers are enough: 0.9% of 14,000 charges.',
    );
  });
  test('gives each charge a verdict, a next step and its note on the law', () => {
    const table = part(outcome, 'verdicts');
    if (table?.is !== 'table') throw new Error('No table.');
    expect(table.twin.rows.map((row) => [row[0], row[4], row[6]])).toEqual([
      ['Return inspection', 'Fold into the price', 'Counsel asked on 4 May'],
      ['Late return', 'Waive automatically', 'Checked, 4 May'],
      ['Saturday delivery', 'Keep and show', 'Checked, 4 May'],
      ['Card payment', 'Retire', 'not checked'],
      ['Paper bill', 'Retire', 'Checked, 4 May'],
    ]);
  });
  test('has a card with a line for each decision', () => {
    expect(part(outcome, 'decisions')).toMatchObject({ lines: [{}, {}, {}, {}, { text: '' }] });
  });
  test('looks at late mandatory charges and at the missing note on the law', () => {
    expect(outcome.checks.map(({ state }) => state)).toEqual(['look', 'good', 'look']);
    expect(outcome.checks[2]?.text).toContain('“Card payment”');
  });
});

test('the template holds nothing that cannot be read, and waits for its first row', () => {
  for (const { fields, lists } of page.templates) {
    const { result } = run({ fields, lists }, sayIn('en-GB'), '2026-11-23');
    expect(result?.is).toBe('missing');
  }
});

describe('what is not known', () => {
  test.each(['', '0'])(
    'with a yearly margin of “%s” break-even is not available, with the reason',
    (margin) => {
      const outcome = outcomeOf({ ...inspection, margin });
      expect(figure(outcome, 'break-even')).toBe(
        'not available | Write what a customer brings in a year, more than 0.',
      );
      expect(outcome.notes.join(' ')).toContain(
        'Break-even is not available for “Return inspection”',
      );
      expect(part(outcome, 'break-even')).toBeUndefined();
    },
  );
  test('a charge without sums still gets its verdict, and one without answers its sums', () => {
    const outcome = outcomeOf(
      { name: 'Closing', avoidable: 'no', loved: 'no' },
      { ...inspection, avoidable: '', loved: '' },
    );
    expect(textOf(outcome)).toContain('“Return inspection” takes $60,000');
    expect(textOf(outcome)).toContain('1 to retire');
    expect(outcome.notes.join(' ')).toContain('No sums for “Closing”');
    expect(outcome.checks[1]).toMatchObject({ state: 'open' });
  });
  test('calls without their cost count as nothing, and a note says so', () => {
    const outcome = outcomeOf({ ...inspection, cost: '' });
    expect(figure(outcome, 'net')).toContain('$50,500');
    expect(outcome.notes.join(' ')).toContain('count as nothing');
  });
  test('a charge that loses money needs no leavers', () => {
    const outcome = outcomeOf({ ...inspection, refunds: '61000' });
    expect(figure(outcome, 'break-even')).toContain('none needed');
    expect(textOf(outcome)).toContain('−$7,300 is left');
    expect(outcome.notes.join(' ')).toContain('More was paid back than taken');
  });
  test('under 20 charges there are counts and no percentage', () => {
    const outcome = outcomeOf({ ...inspection, charged: '12', contacts: '0', refunds: '0' });
    expect(textOf(outcome)).toContain(
      'If 1 customer leaves over it, the gain is gone (against 12 charges).',
    );
    expect(JSON.stringify(outcome.figures)).not.toContain('%');
  });
  test('more leavers than charges are said in words', () => {
    const outcome = outcomeOf({
      ...inspection,
      charged: '100',
      contacts: '0',
      refunds: '0',
      margin: '1',
    });
    expect(figure(outcome, 'break-even')).toContain('1,000 | more than all 100 charges');
  });
  test('nothing, or a name alone, is asked for', () => {
    expect(answerOf().result).toEqual({ is: 'missing', at: ['fees'] });
    expect(answerOf({ name: 'Fee' }).result).toEqual({
      is: 'missing',
      at: ['fees.0.amount', 'fees.0.charged', 'fees.0.avoidable', 'fees.0.loved'],
    });
  });
  test('an avoidable charge that is first seen on the bill is questioned', () => {
    expect(outcomeOf({ ...inspection, avoidable: 'yes' }).notes.join(' ')).toContain(
      'How would they have known?',
    );
  });
});

test.each([
  ['amount', '-1', 'Write 0 or more.'],
  ['charged', '1.5', 'Write a whole number.'],
  ['margin', 'much', 'Write a number, for example 12.'],
  ['refunds', '9'.repeat(20), 'Write 1,000,000,000,000 or less.'],
  ['loved', 'perhaps', 'Choose one of the list.'],
])('in %s, “%s” is refused in a sentence', (column, value, says) => {
  expect(answerOf({ ...inspection, [column]: value })).toEqual({
    problems: [{ at: `fees.0.${column}`, says }],
  });
});
test('101 charges are too many, and 100 are summed', () => {
  const rows = Array.from({ length: 101 }, () => inspection);
  expect(answerOf(...rows)).toMatchObject({ problems: [{ at: 'fees' }] });
  expect(figure(outcomeOf(...rows.slice(1)), 'gross')).toBe('$6,000,000 | 600,000 charges');
});
test('whatever is written, no text holds NaN, Infinity or undefined', () => {
  const number = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.integer({ min: 0, max: 1e12 }).map(String),
  );
  const yesNo = fc.constantFrom('', 'yes', 'no');
  const fee = fc.record({
    name: fc.constantFrom('', 'Delivery'),
    amount: number,
    charged: number,
    contacts: number,
    cost: number,
    refunds: number,
    margin: number,
    shown: fc.constantFrom('', 'ad', 'cart', 'bill', 'after'),
    avoidable: yesNo,
    loved: yesNo,
  });
  fc.assert(
    fc.property(fc.array(fee, { maxLength: 4 }), (fees) => {
      expect(JSON.stringify(answerOf(...fees).result)).not.toMatch(/NaN|Infinity|∞|undefined/u);
    }),
  );
});
