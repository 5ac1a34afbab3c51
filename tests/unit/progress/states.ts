/** Random whole records in which anything may be, for the laws of merging. */
import fc from 'fast-check';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { event, records } from './arbitraries.ts';

const damaged = fc.constantFrom('rubbish', { nonsense: 1 }, [], 7);

/**
 * A whole record in which anything may be: values nobody can read, the same event in two forms, entries set aside.
 * Keys come from small pools, so that two records meet often.
 */
export const state: fc.Arbitrary<Snapshot> = fc
  .tuple(
    records,
    fc.dictionary(fc.constantFrom('note/Q1.3', 'role', 'lesson/F1.1'), damaged, { maxKeys: 2 }),
    fc.array(event, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('aaaaaaaa/0badcafe-1', 'x'), damaged, { maxKeys: 1 }),
    fc.dictionary(fc.constantFrom('rec/1-2', 'evt/3-4'), damaged, { maxKeys: 1 }),
  )
  .map(([rec, strange, happened, odd, aside]) => ({
    rec: new Map<string, unknown>([...rec, ...Object.entries(strange)]),
    evt: new Map<string, unknown>([
      ...happened.map((fact, index): [string, unknown] => {
        const k = `aaaaaaaa/0badcafe-${index}`;
        return [k, { ...fact, k }];
      }),
      ...Object.entries(odd),
    ]),
    quarantine: new Map<string, unknown>(Object.entries(aside)),
  }));
