import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tool } from '#domain/tools/customer-math.ts';
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';

const { run } = runnable(tool);
const page = pageOf('customer-math');
type Rows = Record<string, string>[];

const answerOf = (fields: Record<string, string>, periods: Rows, reasons: Rows = []) =>
  run({ fields, lists: { periods, reasons } }, sayIn('en-GB'), '2026-11-23');

function outcomeOf(...[fields, periods, reasons]: Parameters<typeof answerOf>): Outcome {
  const { result } = answerOf(fields, periods, reasons);
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
const { fields, lists } = page.example;
const october = { label: 'October', start: '2400', new: '150', 'won-back': '30', lost: '150' };
const money = { currency: '$', revenue: '320', 'revenue-lost': '410', per: 'month' };

describe('the worked example of the page', () => {
  const outcome = outcomeOf(fields, lists.periods ?? [], lists.reasons);

  test('says the finding of the brief: grown in heads, and lost bigger spenders', () => {
    expect(textOf(outcome)).toBe(
      'In October you grew by 30 customers and lost bigger spenders: 6.25% of customers, but 8.0% of revenue. For 54 of the 150 who left, you do not know why.',
    );
  });
  test('has the figures of the brief, each with its base', () => {
    expect(figure(outcome, 'end')).toBe('2,430 | 2,400 at the start of October');
    expect(figure(outcome, 'net')).toBe('+30 | 1.25% growth');
    expect(figure(outcome, 'loss-rate')).toBe('6.25% | 150 of 2,400 in October');
    expect(figure(outcome, 'revenue-lost')).toBe('8.0% | $61,500 of $768,000');
    expect(figure(outcome, 'reasons-known')).toBe('64% | 96 of 150, aim for 80%');
    expect(figure(outcome, 'loss-a-year')).toBe('53.9% | 12 months at 6.25% each');
  });
  test('fills the bowl with 36 marbles and takes 30 out', () => {
    expect(part(outcome, 'bowl')).toMatchObject({
      finding: '36 in for 180 gained, 30 out for 150 lost.',
      drawing: { into: 36, out: 30, per: 5, scale: '1 marble = 5 customers' },
    });
  });
  test('draws five months, and the table says the same', () => {
    expect(part(outcome, 'periods')).toMatchObject({
      finding: 'Over 5 months 807 came and 803 left: +4 in all.',
      drawing: {
        rows: [
          { label: 'June', minus: 165, plus: 140, net: -25, netText: '−25' },
          {},
          {},
          {},
          { net: 30 },
        ],
      },
      twin: { total: ['All', '', '689', '118', '803', '+4', '2,430', ''] },
    });
  });
  test('draws the reasons with the unknown ones hollow, and they add up to all who left', () => {
    const chart = part(outcome, 'reasons');
    if (chart?.is !== 'chart' || chart.drawing.is !== 'bars') throw new Error('No bars.');
    expect(chart.finding).toContain('The parcel came late or not at all”: 25% (38 of 150)');
    expect(chart.drawing.rows.at(-1)).toMatchObject({ value: 54, pattern: 'hollow' });
    expect(chart.drawing.rows.reduce((sum, { value }) => sum + value, 0)).toBe(150);
  });
  test('shows what each number is made of', () => {
    const table = part(outcome, 'workings');
    expect(table?.is === 'table' && table.twin.rows).toEqual([
      ['Customers at the end', '2,430', '2,400 + 180 − 150'],
      ['Net', '+30', '180 − 150'],
      ['Gain rate', '7.5%', '180 ÷ 2,400'],
      ['Loss rate', '6.25%', '150 ÷ 2,400'],
      ['Growth', '1.25%', '+30 ÷ 2,400'],
      ['Replacement', '1.2', '180 ÷ 150'],
      ['Revenue lost', '$61,500', '150 × $410'],
      ['Revenue at the start', '$768,000', '2,400 × $320'],
      ['Share of revenue lost', '8.0%', '$61,500 ÷ $768,000'],
      ['Reasons known', '64% (96 of 150)', '96 ÷ 150'],
      ['Loss over a year', '53.9%', '1 − (1 − 6.25%) to the power of 12'],
    ]);
  });
  test('holds it against what good looks like', () => {
    expect(outcome.checks).toEqual([
      { state: 'good', text: 'Loss is falling: 6.25% in October, after 7.07% in September.' },
      { state: 'look', text: 'Reasons are known for 96 of 150. Ask 24 more to reach 80%.' },
      {
        state: 'open',
        text: 'Who owns the top reason, “The parcel came late or not at all”? Name one person and a date.',
      },
    ]);
  });
  test('warns that growth alone is no good result', () => {
    expect(outcome.notes.join(' ')).toContain('not a good result by itself');
  });
});

test('the templates hold nothing that cannot be read, and wait for numbers', () => {
  for (const template of page.templates)
    expect(run(template, sayIn('en-GB'), '2026-11-23')).toEqual({
      result: { is: 'missing', at: ['periods'] },
    });
});

describe('what is not known', () => {
  test('without what leavers spent, the share of revenue equals the loss rate and says so', () => {
    const outcome = outcomeOf({ currency: '$', revenue: '320' }, [october]);
    expect(figure(outcome, 'revenue-lost')).toBe('6.25% | $48,000 of $768,000, by assumption');
    expect(outcome.notes.join(' ')).toContain('equals the loss rate, by assumption');
    expect(textOf(outcome)).toContain('150 of 2,400 left (6.25%)');
  });
  test('without any revenue the heads are counted all the same', () => {
    const outcome = outcomeOf({}, [october]);
    expect(figure(outcome, 'revenue-lost')).toContain('not available');
    expect(figure(outcome, 'loss-a-year')).toBeUndefined();
    expect(outcome.notes.join(' ')).toContain('Choose how long a period is');
  });
  test('no customers at the start: no rates, with the reason', () => {
    const outcome = outcomeOf(money, [{ ...october, start: '0' }]);
    expect(figure(outcome, 'loss-rate')).toBe(
      'not available | There were no customers at the start.',
    );
    expect(figure(outcome, 'loss-a-year')).toContain('not available');
    expect(figure(outcome, 'end')).toContain('30');
  });
  test('no losses: nobody lost, and nothing to replace', () => {
    const outcome = outcomeOf(money, [{ ...october, lost: '0' }]);
    expect(textOf(outcome)).toBe('In October you grew by 180 customers and lost nobody.');
    expect(figure(outcome, 'reasons-known')).toContain('no losses');
    const table = part(outcome, 'workings');
    expect(
      table?.is === 'table' && table.twin.rows.find(([name]) => name === 'Replacement')?.[1],
    ).toBe('no losses');
  });
  test('under 20 customers there are counts and no percentage', () => {
    const outcome = outcomeOf(money, [{ label: 'May', start: '12', new: '4', lost: '3' }]);
    const said = [textOf(outcome), ...outcome.figures.map(({ value }) => value)].join(' ');
    expect(said).not.toContain('%');
    expect(figure(outcome, 'loss-rate')).toContain('3 of 12');
  });
  test('nothing written, or half a row, is asked for', () => {
    expect(answerOf({}, []).result).toEqual({ is: 'missing', at: ['periods'] });
    expect(answerOf({}, [{ start: '5' }]).result).toEqual({
      is: 'missing',
      at: ['periods.0.new', 'periods.0.lost'],
    });
  });
  test('rows half written are left out and named, and the last full one is now', () => {
    const outcome = outcomeOf({}, [october, { label: 'November', start: '2430' }]);
    expect(figure(outcome, 'net')).toContain('+30');
    expect(outcome.notes.join(' ')).toContain('is missing: November.');
  });
});

describe('what contradicts itself', () => {
  test('more lost than were there or came is refused beside that number', () => {
    expect(answerOf({}, [{ ...october, lost: '2581' }]).result).toEqual({
      is: 'impossible',
      problems: [
        {
          at: 'periods.0.lost',
          says: 'Write 2,580 or less: no more can leave than were there or came.',
        },
      ],
    });
    expect(answerOf({}, [{ ...october, lost: '2580' }]).result?.is).toBe('outcome');
  });
  test('more reasons than leavers are refused', () => {
    const { result } = answerOf({}, [october], [{ reason: 'Late', count: '151' }]);
    expect(result).toMatchObject({ is: 'impossible', problems: [{ at: 'reasons' }] });
  });
  test('leavers cannot have brought in more than everybody', () => {
    const { result } = answerOf({ revenue: '10', 'revenue-lost': '1000' }, [
      { label: 'May', start: '100', new: '0', lost: '50' },
    ]);
    expect(result).toMatchObject({ is: 'impossible', problems: [{ at: 'revenue-lost' }] });
  });
  test('a start that is not the end before is a note with the difference, and no refusal', () => {
    const outcome = outcomeOf({}, [october, { ...october, label: 'November', start: '2440' }]);
    expect(outcome.notes).toContain(
      'November starts with 2,440, but October ended with 2,430: a difference of +10. Find out where it comes from.',
    );
  });
  test.each([
    ['-1', 'Write 0 or more.'],
    ['1.5', 'Write a whole number.'],
    ['many', 'Write a number, for example 12.'],
    ['9'.repeat(20), 'Write 1,000,000,000,000 or less.'],
  ])('%s customers are refused in a sentence', (start, says) => {
    expect(answerOf({}, [{ ...october, start }])).toEqual({
      problems: [{ at: 'periods.0.start', says }],
    });
  });
  test('61 periods are too many', () => {
    const answer = answerOf(
      {},
      Array.from({ length: 61 }, () => october),
    );
    expect(answer).toMatchObject({ problems: [{ at: 'periods' }] });
  });
});

test('whatever is counted, no text holds NaN, Infinity or undefined', () => {
  const number = fc.option(fc.integer({ min: 0, max: 1e12 }).map(String), { nil: '' });
  const small = fc.option(fc.integer({ min: 0, max: 30 }).map(String), { nil: '' });
  const rows = (value: typeof number) =>
    fc.array(
      fc.record({
        label: fc.constantFrom('', 'May'),
        start: value,
        new: value,
        'won-back': value,
        lost: value,
      }),
      { maxLength: 4 },
    );
  const given = fc.record({
    revenue: number,
    'revenue-lost': number,
    per: fc.constantFrom('', 'month', 'quarter', 'year'),
  });
  const reasons = fc.array(fc.record({ reason: fc.constantFrom('', 'Late'), count: small }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(given, fc.oneof(rows(number), rows(small)), reasons, (values, periods, why) => {
      const { result } = answerOf(values, periods, why);
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|∞|undefined/u);
    }),
  );
});
