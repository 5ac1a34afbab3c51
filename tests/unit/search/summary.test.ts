import { describe, expect, it } from 'vitest';
import { summarise, type Found } from '#domain/search/summary.ts';

const said = (found: Found) => {
  const { lead, rest } = summarise(found);
  return lead + rest;
};

describe('summarise', () => {
  it('gives the number, the query and the filters', () => {
    expect(
      said({ count: 11, query: 'handoff', filters: ['Middle', 'Frontline'], unfiltered: 20 }),
    ).toBe('11 results for “handoff” in Middle, Frontline');
  });

  it('counts one result as one', () => {
    expect(said({ count: 1, query: 'gravy', filters: [], unfiltered: 1 })).toBe(
      '1 result for “gravy”',
    );
  });

  it('gives no number when it is not known', () => {
    expect(said({ count: undefined, query: 'warm', filters: ['Leader'], unfiltered: 0 })).toBe(
      'Results for “warm” in Leader',
    );
  });

  it('needs no query', () => {
    expect(said({ count: 3, query: null, filters: ['Quiz'], unfiltered: 0 })).toBe(
      '3 results in Quiz',
    );
  });

  it('says plainly that there is nothing', () => {
    expect(said({ count: 0, query: 'zebra', filters: [], unfiltered: 0 })).toBe(
      'No results for “zebra”',
    );
  });

  it('says what the filters hide', () => {
    expect(said({ count: 0, query: 'handoff', filters: ['Leader'], unfiltered: 5 })).toBe(
      'No results for “handoff” in Leader. Without the filters: 5 results',
    );
  });
});
