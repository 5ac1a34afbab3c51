import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tool } from '#domain/tools/handoff-check.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from './page.ts';
import { figureIn, isNoted, outcomeIn, partIn, refusedAt, statesOf, wordsOf } from './reading.ts';

const { run } = runnable(tool);
const { example, templates } = pageOf('handoff-check');
type Rows = Record<string, string>[];

const runOn = (cases: Rows, fields: Record<string, string> = {}) =>
  run({ fields, lists: { cases } }, sayIn('en-GB'), '2026-11-23');

const outcomeOf = (...given: Parameters<typeof runOn>) => outcomeIn(runOn(...given));

const same = (row: Record<string, string>, times: number): Rows =>
  Array.from({ length: times }, () => row);

describe('the worked example of the page', () => {
  const outcome = outcomeOf(example.lists.cases ?? [], example.fields);

  test('has the numbers of the brief: 14 of 40 bounced, 22 repeated, 26 kept', () => {
    expect(figureIn(outcome, 'bounce')).toBe(
      '35% | 14 of 40 cases; two or more owner changes; October; −7 points since the last check',
    );
    expect(figureIn(outcome, 'repeat')).toBe(
      '55% | 22 of 40 cases; at least once; October; +5 points since the last check',
    );
    expect(figureIn(outcome, 'kept')).toBe(
      '65% | 26 of 40 cases; where a time was promised; October',
    );
  });

  test('says it in a sentence to read out', () => {
    expect(wordsOf(outcome)).toBe(
      'Customers had to repeat something in 22 of 40 cases (55%). ' +
        '14 of 40 cases (35%) changed owner twice or more.',
    );
  });

  test('sees bounces fall and repeats rise', () => {
    expect(statesOf(outcome)).toEqual(['good', 'good', 'look']);
  });

  test('compares the cases that bounced with the others, in counts where they are few', () => {
    expect(figureIn(outcome, 'repeat-of-bounced')).toBe('13 of 14 | of the others: 35% (9 of 26)');
  });

  test('counts every case once in the table of owner changes', () => {
    const changes = partIn(outcome, 'chart', 'changes');
    const sum = changes.twin.rows.reduce((total, [, cases]) => total + Number(cases), 0);
    expect(sum).toBe(40);
    expect(changes.twin.total).toEqual(['All', '40']);
  });

  test('lists the longest trail first among the cases to walk through', () => {
    const worst = partIn(outcome, 'table', 'worst');
    expect(worst.twin.rows).toHaveLength(5);
    expect(worst.twin.rows[0]?.slice(1)).toEqual(['5', '4', '71', 'no']);
  });

  test('brings a card of seven empty lines', () => {
    const card = partIn(outcome, 'card', 'card');
    expect(card.lines.map(({ label }) => label)).toEqual([
      'Who',
      'What they want',
      'What I did',
      'What is open',
      'Promise and time',
      'Access needs',
      'Read-back done',
    ]);
    expect(card.lines.every(({ text }) => text === '')).toBe(true);
  });

  test('warns against rewarding few owner changes alone', () => {
    expect(isNoted(outcome, 'Never reward few owner changes alone')).toBe(true);
    expect(isNoted(outcome, 'One case is 2.5 points here')).toBe(true);
  });
});

test('templates can be read', () => {
  for (const { fields, lists } of templates)
    expect(run({ fields, lists }, sayIn('en-GB'), '2026-11-23')).not.toHaveProperty('problems');
});

describe('one of a thing', () => {
  test('is said as one: a case, an hour, a point', () => {
    expect(wordsOf(outcomeOf([{ changes: '2' }]))).toBe('1 of 1 case changed owner twice or more.');
    expect(figureIn(outcomeOf([{ changes: '2' }]), 'mean-changes')).toBe('2 | mean of 1 case');
    expect(wordsOf(outcomeOf([{ hours: '1' }]))).toBe(
      'Half of the cases had no owner for 1 hour or longer.',
    );
    const half = [...same({ changes: '2' }, 10), ...same({ changes: '0' }, 10)];
    expect(figureIn(outcomeOf(half, { 'previous-bounce': '51' }), 'bounce')).toContain(
      '−1 point since',
    );
  });
});

describe('a trend that went the wrong way', () => {
  test('is not called falling', () => {
    const { checks } = outcomeOf(same({ changes: '2' }, 20), { 'previous-bounce': '50' });
    expect(checks[1]).toEqual({
      state: 'look',
      text: 'Bounces should fall: 50% last time, 100% now.',
    });
  });
});

describe('under twenty cases', () => {
  const row = { changes: '2', repeats: '1', kept: 'no', hours: '3' };
  const outcome = outcomeOf(same(row, 19), { 'previous-bounce': '50', 'previous-repeat': '50' });

  test('there are counts and no percentages of these cases', () => {
    expect(figureIn(outcome, 'bounce')).toBe('19 of 19 | two or more owner changes');
    expect(wordsOf(outcome)).not.toContain('%');
    expect(isNoted(outcome, 'Under 20 cases')).toBe(true);
  });

  test('a trend cannot be told yet', () => {
    expect(statesOf(outcome)).toEqual(['look', 'open', 'open']);
    expect(statesOf(outcomeOf(same(row, 20), { 'previous-bounce': '50' }))).toEqual([
      'good',
      'look',
      'open',
    ]);
  });
});

describe('cases that say only something', () => {
  test('count for what they say, and the empty cells are named', () => {
    const outcome = outcomeOf([
      { changes: '3' },
      { repeats: '0' },
      { kept: 'yes' },
      { hours: '2' },
    ]);
    expect(figureIn(outcome, 'bounce')).toBe('1 of 1 | two or more owner changes');
    expect(figureIn(outcome, 'median-hours')).toContain('2 | ');
    expect(isNoted(outcome, 'owner changes in 3, repeats in 3, time kept in 3, hours in 3')).toBe(
      true,
    );
  });

  test('with hours alone there is still a finding, and the reason for every figure that is not there', () => {
    const outcome = outcomeOf([{ hours: '2' }, { hours: '5' }]);
    expect(wordsOf(outcome)).toBe('Half of the cases had no owner for 3.5 hours or longer.');
    expect(figureIn(outcome, 'bounce')).toBe('not available | its column is empty in every row');
    expect(outcome.parts.map(({ id }) => id)).toEqual(['card']);
  });

  test('a single owner change is no bounce', () => {
    expect(figureIn(outcomeOf([{ changes: '1' }]), 'bounce')).toContain('0 of 1');
  });
});

describe('bad input', () => {
  test('nothing filled in asks for cases, and a case with a name for its owner changes', () => {
    expect(runOn([]).result).toEqual({ is: 'missing', at: ['cases'] });
    expect(runOn([{ case: '' }, { case: 'Lost bag' }]).result).toEqual({
      is: 'missing',
      at: ['cases.1.changes'],
    });
  });

  test('negative, broken, endless and foreign values are sentences beside their cell', () => {
    const refused = refusedAt(
      runOn(
        [{ changes: '-1', repeats: '1.5', kept: 'perhaps', hours: '1e9' }, { changes: '999999' }],
        { 'previous-bounce': '101' },
      ),
    );
    expect(refused).toEqual([
      'previous-bounce',
      'cases.0.changes',
      'cases.0.repeats',
      'cases.0.kept',
      'cases.0.hours',
      'cases.1.changes',
    ]);
    expect(runOn(same({ changes: '1' }, 501))).toMatchObject({ problems: [{ at: 'cases' }] });
  });

  test('many cases are answered, with the advice that fewer are enough', () => {
    expect(isNoted(outcomeOf(same({ changes: '1' }, 500)), '50 recent cases are enough')).toBe(
      true,
    );
  });

  test('whatever is on the sheet, no answer holds NaN, Infinity or undefined', () => {
    const cell = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);
    const row = fc.record({
      case: cell('A'),
      changes: cell('0', '1', '2', '7'),
      repeats: cell('0', '1'),
      kept: cell('yes', 'no'),
      hours: cell('0', '2.5'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 45 }), cell('0', '40', '100'), (cases, before) => {
        const { result } = runOn(cases, { 'previous-bounce': before, 'previous-repeat': before });
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 300 },
    );
  });
});
