import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '#domain/search/query.ts';

describe('normaliseQuery', () => {
  it('keeps the words and drops the space around and between them', () => {
    expect(normaliseQuery('  warm \n\t handoff ')).toBe('warm handoff');
  });

  it('writes an accent in one way, however the keyboard sent it', () => {
    expect(normaliseQuery('cafe\u0301')).toBe('caf\u00e9');
  });

  it.each(['', '   ', '??', '“”', '– /'])('asks nothing for %j', (typed) => {
    expect(normaliseQuery(typed)).toBeNull();
  });

  it.each(['5', 'é', 'ж', '顧客'])('asks for %j', (typed) => {
    expect(normaliseQuery(typed)).toBe(typed);
  });
});
