import { describe, expect, it } from 'vitest';
import { chosenFacets, toFilters, type Selection } from '#domain/search/facets.ts';

const nothing: Selection = { role: [], kind: [], length: [] };

describe('toFilters', () => {
  it('does not narrow by a facet in which nothing is ticked', () => {
    expect(toFilters(nothing)).toEqual({});
  });

  it('accepts any ticked value of a facet and demands every facet', () => {
    const selection = { ...nothing, role: ['middle', 'frontline'], kind: ['lesson'] };
    expect(toFilters(selection)).toEqual({
      role: { any: ['middle', 'frontline'] },
      kind: { any: ['lesson'] },
    });
  });

  it('leaves out the facet it is told to', () => {
    expect(toFilters({ ...nothing, role: ['middle'], length: ['short'] }, 'role')).toEqual({
      length: { any: ['short'] },
    });
  });
});

describe('chosenFacets', () => {
  it('names the facets that narrow something', () => {
    expect(chosenFacets({ ...nothing, length: ['long'], role: ['leader'] })).toEqual([
      'role',
      'length',
    ]);
  });
});
