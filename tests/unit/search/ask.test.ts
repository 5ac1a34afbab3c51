import { describe, expect, it, vi } from 'vitest';
import { ask, type SearchIndex } from '#domain/search/ask.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex([
  { title: 'handoff card', role: 'middle', kind: 'guide' },
  { title: 'handoff test', role: 'middle', kind: 'lesson' },
  { title: 'warm handoff', role: 'frontline', kind: 'lesson' },
  { title: 'open door', role: 'leader', kind: 'lesson' },
]);
const nothing = { role: [], kind: [], length: [] };

describe('ask', () => {
  it('counts the whole site when nothing is asked, and lists nothing', async () => {
    const answer = await ask(index, null, nothing);
    expect(answer.hits).toEqual([]);
    expect(answer.counts).toEqual({
      role: { middle: 2, frontline: 1, leader: 1 },
      kind: { guide: 1, lesson: 3 },
    });
  });

  it('counts the matches of a query beside each facet value', async () => {
    const answer = await ask(index, 'handoff', nothing);
    expect(answer.hits).toHaveLength(3);
    expect(answer.counts).toEqual({
      role: { middle: 2, frontline: 1, leader: 0 },
      kind: { guide: 1, lesson: 2 },
    });
  });

  it('shows beside an unticked value of a narrowed facet what ticking it would add', async () => {
    const answer = await ask(index, 'handoff', { ...nothing, role: ['middle'] });
    expect(answer.hits).toHaveLength(2);
    expect(answer.counts.role).toEqual({ middle: 2, frontline: 1, leader: 0 });
    expect(answer.counts.kind).toEqual({ guide: 1, lesson: 1 });
  });

  it('counts each facet within what the others leave', async () => {
    const answer = await ask(index, 'handoff', { ...nothing, role: ['middle'], kind: ['guide'] });
    expect(answer.hits).toHaveLength(1);
    expect(answer.counts).toEqual({
      role: { middle: 1, frontline: 0, leader: 0 },
      kind: { guide: 1, lesson: 1 },
    });
  });

  it('lists pages by facet alone, without a query', async () => {
    const answer = await ask(index, null, { ...nothing, kind: ['lesson'] });
    expect(answer.hits).toHaveLength(3);
  });

  it('wants course order while browsing, and the best match first for a query', async () => {
    const search = vi.fn<SearchIndex['search']>((...question) => index.search(...question));
    const lessons = { ...nothing, kind: ['lesson'] };
    await ask({ ...index, search }, null, lessons);
    expect(search.mock.calls[0]?.[1].sort).toEqual({ order: 'asc' });
    search.mockClear();
    await ask({ ...index, search }, 'handoff', lessons);
    expect(search.mock.calls[0]?.[1].sort).toEqual({});
  });

  it('knows how many matches the filters hide', async () => {
    const answer = await ask(index, 'handoff', { ...nothing, role: ['leader'] });
    expect(answer.hits).toEqual([]);
    expect(answer.unfiltered).toBe(3);
  });

  it('survives a facet that the index does not have', async () => {
    const answer = await ask(index, 'handoff', { ...nothing, length: ['short'] });
    expect(answer.counts.length).toEqual({});
  });
});
