import { describe, expect, it } from 'vitest';
import { fits } from '#domain/search/relevance.ts';
import type { IndexedPage } from '#domain/search/result.ts';

/** A page on which these words are marked. */
const marking = (...found: string[]): IndexedPage => ({
  url: '/x/',
  meta: { title: 'Recover' },
  excerpt: found.map((word) => `One <mark>${word}</mark> more`).join(' '),
  sub_results: [],
});

describe('fits', () => {
  // What Pagefind 1.5.2 marks for these queries on this site.
  it.each([
    ['angry', ['An', 'an']],
    ['boss', ['B.']],
    ['custmer', ['C.']],
    ['angry custmer', ['C.', 'an']],
    ['the boss', ['the', 'B.', 'then']],
  ])('refuses shorter words that the index falls back to for %j', (query, found) => {
    expect(fits(marking(...found), query)).toBe(false);
  });

  it.each([
    ['custmer', 'customers’'],
    ['complaints', 'complaint'],
    ['days', 'day'],
    ['asking', 'ask'],
    ['cafe', 'Café'],
    ['customer', 'be-a-customer'],
    ['cx', 'CX'],
    ['“warm” handoff', 'warm handoff'],
  ])('finds for %j a page with %j', (query, found) => {
    expect(fits(marking(found), query)).toBe(true);
  });

  it('looks into every part of a page', () => {
    const part = { ...marking('customer'), title: 'Part', weighted_locations: [] };
    expect(fits({ ...marking('an'), sub_results: [part] }, 'custmer')).toBe(true);
  });

  it('takes the title for an answer', () => {
    expect(fits(marking(), 'recover')).toBe(true);
  });

  it('does not take words for found that are not marked', () => {
    expect(fits({ ...marking(), excerpt: 'An angry <mark>an</mark>' }, 'angry')).toBe(false);
  });

  it('fits every page while browsing', () => {
    expect(fits(marking(), null)).toBe(true);
  });
});
