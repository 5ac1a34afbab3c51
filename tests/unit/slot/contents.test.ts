import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actFields,
  actProblems,
  actRow,
  hasRow,
  itemCount,
  withoutRow,
  withRow,
} from '#domain/slot/act.ts';
import { agenda } from '#domain/slot/agenda.ts';
import { countIn } from '#domain/slot/count.ts';
import { itemsIn } from '#domain/slot/items.ts';
import { quotesIn } from '#domain/slot/quotes.ts';
import { tool as customerMath } from '#domain/tools/customer-math.ts';
import { runnable } from '#domain/tools/run.ts';
import { tool as sayDo } from '#domain/tools/say-do.ts';
import { sayIn } from '#domain/tools/say.ts';
import { pageOf } from '../tools/page.ts';

const say = sayIn('en-GB');
const today = '2026-11-23';
const act = {
  when: ' an order comes in without a day',
  then: 'Fotini asks for it before we book the lorry ',
  who: 'Fotini',
  decides: 'Stavroula',
  by: '2026-12-24',
};

test('the agenda has the five parts of the lesson, in its order', () => {
  expect(agenda.map(({ id }) => id)).toEqual(['count', 'leaver', 'front', 'try', 'act']);
});

describe('the count', () => {
  test('is what customer math says of the last full period', () => {
    const { result } = runnable(customerMath).run(pageOf('customer-math').example, say, today);
    const count = result?.is === 'outcome' ? countIn(result.outcome) : undefined;
    expect(count).toMatchObject({
      title: 'The bowl in October',
      gained: '180',
      lost: '150',
      net: '+30',
      scale: '1 marble = 5 customers',
    });
  });

  test('is not made up where an answer has no bowl', () => {
    expect(countIn({ finding: [], figures: [], parts: [], checks: [], notes: [] })).toBeUndefined();
  });
});

describe('a leaver’s words', () => {
  const { example } = pageOf('listening-log');
  test('are only those that may be shared, the latest first, with no name of anybody', () => {
    const quotes = quotesIn(example, today);
    expect(quotes[0]).toEqual({
      words: 'Sixteen days is a long time to borrow a neighbour.',
      stage: 'Moving house',
    });
    const shared = (example.lists.calls ?? []).filter(
      ({ quote, approved }) => quote !== undefined && approved === 'yes',
    );
    expect(quotes).toHaveLength(shared.length);
    expect(JSON.stringify(quotes)).not.toMatch(/Rui|Inês|I would have said yes/u);
  });

  test('are found also where another box of the log cannot be read', () => {
    const broken = { ...example, fields: { executives: 'two' } };
    expect(quotesIn(broken, today)).toEqual(quotesIn(example, today));
  });

  test('of calls that are still to come are not read out', () => {
    const before = { ...example, fields: { 'as-of': '2020-01-01' } };
    expect(quotesIn(before, today)).toEqual([]);
  });
});

describe('items', () => {
  const { front, tries } = itemsIn(pageOf('say-do').example, say, today);
  test('of the front are open ones from circles and cards, the longest wait first', () => {
    expect(front).toEqual([
      {
        text: 'The step to the café is hard to see in the evening',
        stands: 'Promised by Buildings for 30 April 2026, 5 days ago. Waits: 31 working days.',
        overdue: true,
      },
      {
        text: 'Let carers in without queueing for a free ticket',
        stands: 'Waits for an answer: 14 working days.',
        overdue: true,
      },
    ]);
  });

  test('of one’s own tries are those met as a customer, the latest first, with their answer', () => {
    expect(tries.map(({ text }) => text)[0]).toBe('The voice mail still gives the winter times');
    expect(tries[1]?.stands).toBe('Not now: The maker mends it in the next version, in autumn.');
    expect(tries).toHaveLength(6);
  });
});

describe('the one act', () => {
  test('becomes a promise that the tracker takes without a fault', () => {
    expect(actProblems(act, today)).toEqual([]);
    const row = actRow(act, today);
    expect(row.item).toBe(
      'When an order comes in without a day, Fotini asks for it before we book the lorry',
    );
    const sheet = withRow({ fields: {}, lists: {} }, row);
    const { result } = runnable(sayDo).run(sheet, say, today);
    expect(result?.is).toBe('outcome');
  });

  test('needs every box, a day that is still to come, and fits into one row', () => {
    const nothing = { when: '', then: ' ', who: '', decides: '', by: '' };
    expect(actProblems(nothing, today).map(({ at }) => at)).toEqual([...actFields]);
    expect(actProblems({ ...act, by: '2026-11-22' }, today)).toEqual([
      { at: 'by', says: 'Choose today or a later day.' },
    ]);
    expect(actProblems({ ...act, then: 'x'.repeat(170) }, today)[0]?.at).toBe('then');
    expect(actProblems({ ...act, who: 'x'.repeat(61) }, today)[0]?.at).toBe('who');
  });

  const text = fc.stringMatching(/^[a-z ]{0,12}$/u);
  const rows = fc.array(fc.dictionary(fc.constantFrom('item', 'owner', 'due'), text), {
    maxLength: 8,
  });

  test('is in a tracker once however often it is added, and everything else stays', () => {
    fc.assert(
      fc.property(rows, (items) => {
        const sheet = { name: 'x', fields: { 'as-of': '' }, lists: { items, other: [{ a: '1' }] } };
        const row = actRow(act, today);
        const once = withRow(sheet, row);
        expect(withRow(once, row)).toBe(once);
        expect(hasRow(once, row)).toBe(true);
        expect(itemCount(once)).toBe(itemCount(sheet) + 1);
        expect(once.lists.other).toBe(sheet.lists.other);
        expect(itemCount(withoutRow(once, row))).toBe(itemCount(sheet));
        expect(hasRow(withoutRow(once, row), row)).toBe(false);
      }),
    );
  });

  test('is still found in the tracker after it was done', () => {
    const row = actRow(act, today);
    const done = { fields: {}, lists: { items: [{ ...row, done: '2026-12-01' }] } };
    expect(hasRow(done, row)).toBe(true);
  });
});
