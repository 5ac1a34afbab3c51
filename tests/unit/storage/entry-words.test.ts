import { expect, test } from 'vitest';
import { countsInWords, inventory, kindInWords } from '#components/my-playbook/entry-words.ts';

const record = (k: string, v: unknown, s = 1) =>
  [k, { k, v, t: 1, n: 1, d: 'aaaaaaaa', s }] as const;

test('what a device holds is told by kind, without what was removed', () => {
  const rec = new Map<string, unknown>([
    record('lesson/F1.1', { done: true, on: '2026-11-22' }),
    record('lesson/F1.2', null),
    record('badge/F1.1', {}),
    ['role', 'damaged'],
  ]);
  expect(inventory({ rec, evt: new Map(), quarantine: new Map([['x', {}]]) })).toEqual([
    'Lessons marked done or taken back: 1',
    'Entries of a newer playbook: 1',
    'Entries that cannot be read: 2',
  ]);
});

test('what a copy would bring is told in the order of what matters', () => {
  expect(countsInWords({ refused: 1, same: 4, added: 2 })).toBe('2 new, 4 the same, 1 not used');
});

test('a kind this build does not know is told as coming from a newer playbook', () => {
  expect(kindInWords('badge')).toBe('Entries of a newer playbook');
  expect(kindInWords('constructor')).toBe('Entries of a newer playbook');
});
