import { describe, expect, test } from 'vitest';
import { reasonNames } from '#domain/tools/listening-log-parts.ts';
import { shape, tool } from '#domain/tools/listening-log.ts';
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';

type Rows = Record<string, string>[];

const say = sayIn('en-GB');
const today = '2026-06-30';
const read = (calls: Rows, fields: Record<string, string> = {}) =>
  readSheet(shape, { fields, lists: { calls } });
const answerTo = (calls: Rows, fields: Record<string, string> = {}) =>
  tool.answer(read(calls, fields).sheet, say, today);

function outcomeOf(calls: Rows, fields: Record<string, string> = {}): Outcome {
  const result = answerTo(calls, fields);
  if (result.is !== 'outcome') throw new Error(JSON.stringify(result));
  return result.outcome;
}
const valueOf = ({ figures }: Outcome, id: string) =>
  figures.find((figure) => figure.id === id)?.value;
const partOf = ({ parts }: Outcome, id: string): Part | undefined =>
  parts.find((part) => part.id === id);
const pointOf = ({ finding }: Outcome) =>
  finding.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.point]));
const times = (count: number, row: Record<string, string>): Rows =>
  Array.from({ length: count }, () => ({ ...row }));

describe('the worked example', () => {
  const { example } = pageOf('listening-log');
  const { sheet, problems } = readSheet(shape, example);

  test('can be read without a problem and answers in full', () => {
    expect(problems).toEqual([]);
    const result = tool.answer(sheet, say, '2030-01-01');
    expect(result.is).toBe('outcome');
    if (result.is !== 'outcome') return;
    expect(result.outcome.parts.map(({ id }) => id)).toEqual([
      'reasons',
      'preventable',
      'stages',
      'promises',
      'quotes',
      'months',
    ]);
    expect(result.outcome.figures.map(({ id, value }) => [id, value])).toEqual([
      ['made', '29'],
      ['reached', '72% (21 of 29)'],
      ['top-reason', '38% (8 of 21)'],
      ['preventable', '60% (12 of 20)'],
      ['open', '2 of 11'],
      ['quotes', '6'],
    ]);
    const states = result.outcome.checks.map(({ state }) => state).join(' ');
    expect(states).toBe('good look look look');
  });
  test('reads the same whatever the day, because it says on which day it is counted', () => {
    expect(tool.answer(sheet, say, '2026-06-30')).toEqual(tool.answer(sheet, say, '2031-02-03'));
  });
  test('the page names the reasons as the answer does', () => {
    const reasons = pageOf('listening-log').lists[0]?.columns.find(({ id }) => id === 'reasons');
    expect(
      Object.fromEntries((reasons?.options ?? []).map(({ id, label }) => [id, label])),
    ).toEqual(reasonNames);
  });
});

describe('counting', () => {
  test('reasons are counted out of the calls reached, and add to more than the calls', () => {
    const outcome = outcomeOf([
      { reached: 'yes', reasons: 'price effort' },
      { reached: 'yes', reasons: 'effort fees' },
      { reached: 'no', reasons: 'moved' },
    ]);
    expect(partOf(outcome, 'reasons')).toMatchObject({
      finding:
        'The longest bar stands for 2 of 2 calls. A call can hold several reasons, so the bars add to more than the calls.',
      twin: {
        rows: [
          ['Too much effort', '2', '2'],
          ['The price', '1', '2'],
          ['A surprise charge', '1', '2'],
        ],
      },
    });
  });
  test('preventable is a share of those with an answer, and unsure is an answer', () => {
    const calls = [
      ...times(9, { reached: 'yes', preventable: 'yes' }),
      ...times(5, { reached: 'yes', preventable: 'no' }),
      ...times(6, { reached: 'yes', preventable: 'unsure' }),
      ...times(4, { reached: 'yes' }),
    ];
    expect(valueOf(outcomeOf(calls), 'preventable')).toBe('45% (9 of 20)');
  });
  test('under 20 calls there are counts and no percentages, and a note says why', () => {
    const few = outcomeOf(times(19, { reached: 'yes', reasons: 'price' }));
    expect(valueOf(few, 'top-reason')).toBe('19 of 19');
    expect(JSON.stringify([few.figures, few.parts])).not.toContain('%');
    expect(few.notes.join(' ')).toContain('Counts only');
    const enough = outcomeOf(times(20, { reached: 'yes', reasons: 'price' }));
    expect(valueOf(enough, 'top-reason')).toBe('100% (20 of 20)');
    expect(enough.notes.join(' ')).not.toContain('Counts only');
  });
  test('two reasons heard equally often are both named', () => {
    expect(
      pointOf(
        outcomeOf([
          { reached: 'yes', reasons: 'price' },
          { reached: 'yes', reasons: 'moved' },
        ]),
      ),
    ).toEqual(['Heard most: “The price” and “They moved away”, in 1 of 2 calls each.']);
  });
  test('a call dated later is planned, and counted in nothing', () => {
    const outcome = outcomeOf([
      { date: '2026-06-29', reached: 'yes' },
      { date: '2026-07-01', reached: 'yes', promise: 'x', due: '2026-07-02' },
    ]);
    expect(valueOf(outcome, 'made')).toBe('1');
    expect(valueOf(outcome, 'open')).toBe('0 of 0');
    expect(outcome.notes).toContain('1 call dated after 30 June 2026: planned, and not counted.');
  });
  test('with nobody reached, the shares are not available and nothing is drawn of them', () => {
    const outcome = outcomeOf([{ date: '2026-06-29', reached: 'no' }]);
    expect(pointOf(outcome)).toEqual(['Nobody who left has been reached yet, in 1 call.']);
    expect(valueOf(outcome, 'preventable')).toBe('not available');
    expect(outcome.parts.map(({ id }) => id)).toEqual(['months']);
  });
});

describe('quotes', () => {
  test('only words with a yes of the customer are on the card, in quotation marks once', () => {
    const outcome = outcomeOf([
      { reached: 'yes', quote: '"Noon on which day?"', approved: 'yes', stage: 'Cut in service' },
      { reached: 'yes', quote: 'Not for sharing', approved: 'no' },
      { reached: 'yes', quote: 'Nobody asked' },
      { reached: 'yes', approved: 'yes' },
    ]);
    expect(partOf(outcome, 'quotes')).toMatchObject({
      lines: [{ label: 'Cut in service', text: '“Noon on which day?”' }],
    });
    expect(outcome.notes).toContain('Quotes without a yes stay off the card (2).');
  });
});

describe('promises', () => {
  test('the table says by how much each open promise is overdue', () => {
    const outcome = outcomeOf([
      { promise: 'Ring back', caller: 'Rui', due: '2026-06-29' },
      { promise: 'Send a letter' },
    ]);
    expect(partOf(outcome, 'promises')).toMatchObject({
      twin: {
        rows: [
          ['Ring back', 'Rui', '29 June 2026', 'Overdue by 1 day'],
          ['Send a letter', 'Not said', 'Not said', 'Open, without a day'],
        ],
      },
    });
  });
  test('a promise done later than the day of counting is still open', () => {
    const outcome = outcomeOf([{ promise: 'a', due: '2026-06-01', done: '2026-07-01' }]);
    expect(valueOf(outcome, 'open')).toBe('1 of 1');
  });
  test('due or done before the call is a contradiction, beside its field', () => {
    expect(
      answerTo([
        { story: 'first' },
        { date: '2026-06-10', due: '2026-06-09', done: '2026-06-10' },
        { date: '2026-06-10', done: '2026-06-01' },
      ]),
    ).toEqual({
      is: 'impossible',
      problems: [
        { at: 'calls.1.due', says: 'Write the day of the call, or later.' },
        { at: 'calls.2.done', says: 'Write the day of the call, or later.' },
      ],
    });
  });
});

describe('what good looks like', () => {
  const states = (calls: Rows, fields: Record<string, string> = {}) =>
    outcomeOf(calls, fields).checks.map(({ state }) => state);
  const good = {
    date: '2026-05-05',
    checked: 'yes',
    reached: 'yes',
    talked: '19',
    promise: 'a',
    due: '2026-05-06',
    done: '2026-05-06',
  };

  test('five calls a month for each leader, under 20% talked, every promise closed: all good', () => {
    expect(states(times(10, good), { executives: '2' })).toEqual(['good', 'good', 'good', 'good']);
  });
  test('a list not checked, nine calls for two leaders, 20% talked and a promise overdue: look', () => {
    const calls = times(8, good);
    calls.push({ ...good, checked: 'no', talked: '20', done: '' });
    expect(states(calls, { executives: '2' })).toEqual(['look', 'look', 'look', 'look']);
  });
  test('nothing said yet: all open', () => {
    expect(states([{ story: 'x' }])).toEqual(['open', 'open', 'open', 'open']);
  });
  test('the month that is not over is open until its calls are made', () => {
    const june = { ...good, date: '2026-06-02', due: '', done: '', promise: '' };
    const asOf = { executives: '1', 'as-of': '2026-06-10' };
    expect(states(times(4, june), asOf)[1]).toBe('open');
    expect(states(times(5, june), asOf)[1]).toBe('good');
    expect(states(times(4, june), { executives: '1', 'as-of': '2026-06-30' })[1]).toBe('look');
  });
});

describe('what is typed', () => {
  test('an empty log is missing its calls', () => {
    expect(answerTo([])).toEqual({ is: 'missing', at: ['calls'] });
    expect(answerTo([{ date: '', caller: ' ' }])).toEqual({ is: 'missing', at: ['calls'] });
  });
  test('negative, too large and unreadable values are sentences beside their fields', () => {
    const { problems } = read(
      [
        { talked: '-1', date: '2026-02-30' },
        { talked: '101', reasons: 'price magic', reached: 'maybe' },
        { quote: 'x'.repeat(301), talked: 'half' },
      ],
      { executives: '0' },
    );
    expect(problems.map(({ at }) => at)).toEqual([
      'executives',
      'calls.0.date',
      'calls.0.talked',
      'calls.1.reached',
      'calls.1.reasons',
      'calls.1.talked',
      'calls.2.talked',
      'calls.2.quote',
    ]);
  });
  test('301 calls are too many, and the sentence says how many it takes', () => {
    expect(read(times(301, { caller: 'Rui' })).problems).toEqual([
      { at: 'calls', says: 'This list takes 300 rows; these are 301.' },
    ]);
  });
});
