import { describe, expect, it } from 'vitest';
import { textOf } from '#domain/search/excerpt.ts';
import { toResult, type IndexedPage } from '#domain/search/result.ts';

const part = (title: string, anchor: string | undefined, excerpt: string, score: number) => ({
  title,
  url: anchor === undefined ? '/c/' : `/c/#${anchor}`,
  excerpt,
  ...(anchor === undefined ? {} : { anchor: { id: anchor } }),
  weighted_locations: [{ balanced_score: score }],
});

const page: IndexedPage = {
  url: '/c/',
  meta: {
    title: 'The warm handoff',
    role: 'frontline',
    kind: 'lesson',
    id: 'C2.1',
    minutes: '6',
    description: 'Pass a case on without a repeat.',
  },
  excerpt: 'Stay until <mark>they</mark> have it.',
  sub_results: [
    part('The warm handoff', undefined, 'Stay with <mark>them</mark>.', 1),
    part('Name the clock', 'clock', 'Name the clock. Tell <mark>them</mark> when.', 5),
    part('Close', 'close', 'Close. Ask <mark>them</mark>.', 5),
  ],
};

describe('toResult', () => {
  it('carries what the list shows', () => {
    expect(toResult(page, 'them')).toMatchObject({
      href: '/c/',
      title: 'The warm handoff',
      role: 'frontline',
      kind: 'lesson',
      id: 'C2.1',
      minutes: '6',
    });
  });

  it('points to the heading under which the query is found best, the first of equals', () => {
    expect(toResult(page, 'them').section).toEqual({ title: 'Name the clock', href: '/c/#clock' });
  });

  it('takes the snippet from that section, without repeating its heading', () => {
    expect(textOf(toResult(page, 'them').snippet)).toBe('Tell them when.');
  });

  it('does not repeat the end of a heading either', () => {
    const cut = part(
      'Name the clock',
      'clock',
      'the <mark>clock</mark>. Tell <mark>them</mark>.',
      1,
    );
    const { snippet } = toResult({ ...page, sub_results: [cut] }, 'them');
    expect(textOf(snippet)).toBe('Tell them.');
  });

  it('keeps a first sentence that is not the heading', () => {
    const own = part('Name the clock', 'clock', 'Stop the clock. Tell <mark>them</mark>.', 1);
    const { snippet } = toResult({ ...page, sub_results: [own] }, 'them');
    expect(textOf(snippet)).toBe('Stop the clock. Tell them.');
  });

  it('names no section when the top of the page matches best', () => {
    const top = { ...page, sub_results: page.sub_results.slice(0, 1) };
    expect(toResult(top, 'them').section).toBeUndefined();
  });

  it('does not take the page title for a section', () => {
    const top = { ...page, sub_results: [part('The warm handoff', '_top', '<mark>x</mark>', 9)] };
    expect(toResult(top, 'x').section).toBeUndefined();
  });

  it('shows the description when the match is not in the text', () => {
    const inTitle = { ...page, excerpt: 'Stay until they have it.', sub_results: [] };
    expect(textOf(toResult(inTitle, 'warm').snippet)).toBe('Pass a case on without a repeat.');
  });

  it('shows the description when only the title of the page matches', () => {
    const title = part('The warm handoff', undefined, 'The warm <mark>handoff</mark>. Stay.', 1);
    const inTitle = { ...page, sub_results: [title] };
    expect(textOf(toResult(inTitle, 'handoff').snippet)).toBe('Pass a case on without a repeat.');
  });

  it('shows the description, and no section, while browsing', () => {
    const browsed = { ...page, excerpt: 'Stay until they have it.' };
    expect(textOf(toResult(browsed, null).snippet)).toBe('Pass a case on without a repeat.');
    expect(toResult(browsed, null).section).toBeUndefined();
  });

  it('shows the beginning of a page that has no description', () => {
    const bare = { url: '/x/', meta: {}, excerpt: 'Plain words.', sub_results: [] };
    expect(toResult(bare, 'x')).toMatchObject({ title: '/x/', kind: 'page', role: undefined });
    expect(textOf(toResult(bare, 'x').snippet)).toBe('Plain words.');
  });

  it('leaves out the id of a guide', () => {
    const guide = { ...page, meta: { ...page.meta, kind: 'guide', id: 'G-C1' } };
    expect(toResult(guide, 'x').id).toBeUndefined();
  });
});
