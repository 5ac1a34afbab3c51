import { describe, expect, test } from 'vitest';
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import { sourceNames } from '#domain/tools/say-do-parts.ts';
import { shape, tool } from '#domain/tools/say-do.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';

type Rows = Record<string, string>[];

const say = sayIn('en-GB');
/** A Friday. */
const today = '2026-05-29';
const answerTo = (items: Rows, fields: Record<string, string> = {}) =>
  tool.answer(readSheet(shape, { fields, lists: { items } }).sheet, say, today);

function outcomeOf(items: Rows, fields: Record<string, string> = {}): Outcome {
  const result = answerTo(items, fields);
  if (result.is !== 'outcome') throw new Error(JSON.stringify(result));
  return result.outcome;
}
const valueOf = ({ figures }: Outcome, id: string) =>
  figures.find((figure) => figure.id === id)?.value;
const partOf = ({ parts }: Outcome, id: string): Part | undefined =>
  parts.find((part) => part.id === id);
const times = (count: number, row: Record<string, string>): Rows =>
  Array.from({ length: count }, () => ({ ...row }));

describe('the worked example', () => {
  const page = pageOf('say-do');
  const { sheet, problems } = readSheet(shape, page.example);

  test('can be read without a problem, and gives the numbers of the brief', () => {
    expect(problems).toEqual([]);
    const result = tool.answer(sheet, say, '2030-01-01');
    expect(result.is).toBe('outcome');
    if (result.is !== 'outcome') return;
    const { finding, figures, parts, checks } = result.outcome;
    expect(finding[1]).toEqual([
      { point: 'Of 9 promises that came due, 7 were kept by the day promised.' },
    ]);
    expect(figures.map(({ id, value }) => [id, value])).toEqual([
      ['raised', '24'],
      ['answered', '92% (22 of 24)'],
      ['median', '5 working days'],
      ['say-do', '7 of 9'],
      ['open', '5'],
    ]);
    expect(parts.map(({ id }) => id)).toEqual(['answers', 'ageing', 'sources', 'report-back']);
    expect(checks.map(({ state }) => state)).toEqual(['good', 'look', 'good']);
  });
  test('reads the same whatever the day, because it says on which day it is counted', () => {
    expect(tool.answer(sheet, say, '2026-05-05')).toEqual(tool.answer(sheet, say, '2031-02-03'));
  });
  test('the page names the sources as the answer does', () => {
    const source = page.lists[0]?.columns.find(({ id }) => id === 'source');
    expect(Object.fromEntries((source?.options ?? []).map(({ id, label }) => [id, label]))).toEqual(
      sourceNames,
    );
  });
  test('its template can be read and asks for what a circle leaves behind', () => {
    const [template] = page.templates;
    if (template === undefined) throw new Error('no template');
    const read = readSheet(shape, template);
    expect(read.problems).toEqual([]);
    const result = tool.answer(read.sheet, say, today);
    expect(result.is === 'outcome' && result.outcome.checks.at(-1)).toEqual({
      state: 'look',
      text: '2 of 2 answers of “yes” still lack an owner or a date: “Not written down” and 1 more.',
    });
  });
});

describe('the answer', () => {
  test('one promise is said as one', () => {
    const one = { item: 'x', raised: '2026-05-04', answer: 'yes', due: '2026-05-20' };
    expect(outcomeOf([{ ...one, done: '2026-05-20' }]).finding[1]).toEqual([
      { point: 'The one promise that came due was kept by its day.' },
    ]);
    expect(outcomeOf([one]).finding[1]).toEqual([
      { point: 'The one promise that came due was not kept by its day.' },
    ]);
  });
  test('with nothing answered, the median and say–do are not available', () => {
    const outcome = outcomeOf([{ item: 'x' }]);
    expect(valueOf(outcome, 'median')).toBe('not available');
    expect(valueOf(outcome, 'say-do')).toBe('not available');
    expect(valueOf(outcome, 'answered')).toBe('0 of 1');
    expect(partOf(outcome, 'ageing')).toMatchObject({ is: 'table' });
  });
  test('what was raised after the day of counting is not there yet', () => {
    const rows = [
      { item: 'a', raised: '2026-04-30', answered: '2026-05-04', answer: 'no', reason: 'x' },
      { item: 'b', raised: '2026-05-04' },
    ];
    const outcome = outcomeOf(rows, { 'as-of': '2026-05-01' });
    expect(valueOf(outcome, 'raised')).toBe('1');
    expect(valueOf(outcome, 'answered')).toBe('0 of 1');
    expect(outcome.notes).toContain('1 item raised after 1 May 2026: not counted.');
  });
  test('a day of counting that is still to come is named as such', () => {
    expect(outcomeOf([{ item: 'x' }], { 'as-of': '2026-06-01' }).notes[0]).toContain(
      'still to come',
    );
  });
  test('the card reports each answer with its reason, the latest first, and nobody’s name', () => {
    const outcome = outcomeOf([
      { item: 'a', from: 'Jonas', answered: '2026-05-04', answer: 'no', reason: 'Too heavy.' },
      { item: 'b', answered: '2026-05-05', answer: 'not-now' },
      { item: 'c', answered: '2026-05-06', answer: 'yes', due: '2026-06-01' },
      { item: 'd', answered: '2026-05-07', answer: 'yes', done: '2026-05-08' },
      { item: 'e' },
    ]);
    expect(partOf(outcome, 'report-back')).toMatchObject({
      lines: [
        { label: 'd', text: 'Yes. Done on 8 May 2026.' },
        { label: 'c', text: 'Yes, by 1 June 2026.' },
        { label: 'b', text: 'Not now.' },
        { label: 'a', text: 'No. Too heavy.' },
      ],
    });
    expect(JSON.stringify(outcome.parts)).not.toContain('Jonas');
  });
  test('the card holds the latest twelve answers, and a note says so', () => {
    const outcome = outcomeOf(times(13, { item: 'x', answered: '2026-05-04', answer: 'no' }));
    const card = partOf(outcome, 'report-back');
    expect(card?.is === 'card' && card.lines.length).toBe(12);
    expect(outcome.notes).toContain('The card holds the latest 12 answers.');
  });
  test('the longest waits are drawn, and every open item is in the table', () => {
    const ageing = partOf(outcomeOf(times(15, { item: 'x', raised: '2026-05-04' })), 'ageing');
    if (ageing?.is !== 'chart' || ageing.drawing.is !== 'bars') throw new Error('no bars');
    expect(ageing.drawing.rows).toHaveLength(12);
    expect(ageing.twin.rows).toHaveLength(15);
    expect(ageing.finding).toBe(
      'The longest wait is 19 working days: “x”. 3 more stand in the table.',
    );
  });
  test('a long item is cut beside its bar, and whole in the table', () => {
    const item = 'word '.repeat(30).trim();
    const ageing = partOf(outcomeOf([{ item, raised: '2026-05-04' }]), 'ageing');
    if (ageing?.is !== 'chart' || ageing.drawing.is !== 'bars') throw new Error('no bars');
    expect(ageing.drawing.rows[0]?.label).toBe(`${'word '.repeat(11).trim()}…`);
    expect(ageing.twin.rows[0]?.[0]).toBe(item);
  });
});

describe('what good looks like', () => {
  const row = { raised: '2026-05-04', answered: '2026-05-18', answer: 'no', reason: 'Too heavy.' };
  const late = { ...row, answered: '2026-05-19' };
  const states = (items: Rows) => outcomeOf(items).checks.map(({ state }) => state);

  test('nine of ten in ten working days are good, eight of nine are not', () => {
    expect(states([...times(9, row), late])[0]).toBe('good');
    expect(states([...times(8, row), late])[0]).toBe('look');
  });
  test('a no or not now without a reason, a yes without owner or date: look', () => {
    expect(states([row, { ...row, answer: 'not-now', reason: '' }])[1]).toBe('look');
    expect(states([row])[1]).toBe('good');
    const yes = { ...row, answer: 'yes', owner: 'Web team', due: '2026-06-01' };
    expect(states([yes])[2]).toBe('good');
    expect(states([yes, { ...yes, owner: '' }])[2]).toBe('look');
    expect(states([yes, { ...yes, due: '' }])[2]).toBe('look');
  });
  test('nothing answered yet: all open', () => {
    expect(states([{ item: 'x', raised: '2026-05-28' }])).toEqual(['open', 'open', 'open']);
  });
});

describe('what is typed', () => {
  test('an empty tracker is missing its items', () => {
    expect(answerTo([])).toEqual({ is: 'missing', at: ['items'] });
  });
  test('answered, due or done before it was raised is a contradiction, beside its field', () => {
    const before = '2026-05-01';
    expect(
      answerTo([
        { item: 'a' },
        { raised: '2026-05-04', answered: before, due: before, done: before },
      ]),
    ).toEqual({
      is: 'impossible',
      problems: ['answered', 'due', 'done'].map((column) => ({
        at: `items.1.${column}`,
        says: 'Write the day it was raised, or later.',
      })),
    });
  });
  test('unknown choices, days that do not exist and 301 items are sentences', () => {
    const { problems } = readSheet(shape, {
      fields: { 'as-of': 'soon' },
      lists: {
        items: [{ answer: 'perhaps', raised: '2026-13-01' }, ...times(300, { item: 'x' })],
      },
    });
    expect(problems.map(({ at }) => at)).toEqual([
      'as-of',
      'items.0.raised',
      'items.0.answer',
      'items',
    ]);
  });
});

test('a “no” without its reason is named, so that somebody can give it', () => {
  const rows = [
    { item: 'Open on Sundays', answer: 'no' },
    { item: 'More towels', answer: 'not-now', reason: 'In June.' },
  ];
  expect(outcomeOf(rows).checks[1]).toEqual({
    state: 'look',
    text: '1 of 2 answers of “no” or “not now” still lacks a reason: “Open on Sundays”.',
  });
  expect(outcomeOf(rows.slice(1)).checks[1]).toEqual({
    state: 'good',
    text: 'Every “no” and “not now” has a reason.',
  });
});

test('where nothing is answered yet, nothing is said of answers in time', () => {
  const { finding, figures } = outcomeOf([{ item: 'Open on Sundays', raised: '2026-03-02' }]);
  expect(finding[0]).toEqual([{ point: '0 of 1 item has had an answer.' }]);
  expect(figures[0]?.note).toBe('2 March 2026');
});
