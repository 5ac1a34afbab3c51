import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationsOf } from '#domain/course/relations.ts';

describe('related pages', () => {
  test('a reference leads both ways, the page’s own first', () => {
    const relations = relationsOf([
      { id: 'F1.1', refersTo: ['G-L1', 'Q1'] },
      { id: 'G-L1', refersTo: ['L3.1', 'F1.1'] },
      { id: 'L3.1', refersTo: [] },
      { id: 'Q1', refersTo: ['F1.1'] },
    ]);
    expect(relations.get('F1.1')).toEqual(['G-L1', 'Q1']);
    expect(relations.get('G-L1')).toEqual(['L3.1', 'F1.1']);
    expect(relations.get('L3.1')).toEqual(['G-L1']);
  });

  test('a page is not related to itself or to what does not exist', () => {
    const relations = relationsOf([{ id: 'F1.1', refersTo: ['F1.1', 'draft'] }]);
    expect(relations.get('F1.1')).toEqual([]);
  });

  test('whatever points where, nothing leads one way only or twice to the same page', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const pages = fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), refersTo: fc.array(fc.constantFrom(...ids, 'gone')) }),
      ),
    );
    fc.assert(
      fc.property(pages, (all) => {
        const relations = relationsOf(all);
        for (const [id, others] of relations) {
          expect(new Set(others).size).toBe(others.length);
          for (const other of others) expect(relations.get(other)).toContain(id);
        }
      }),
    );
  });
});
