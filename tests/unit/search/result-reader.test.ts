import { describe, expect, it, vi } from 'vitest';
import { resultReader } from '#domain/search/result-reader.ts';

const hit = (title: string, url = `/${title}/`) => ({
  data: vi.fn(() => Promise.resolve({ url, meta: { title }, excerpt: '', sub_results: [] })),
});
const lessons = (count: number) => Array.from({ length: count }, (_, i) => hit(`warm-${i}`));
const authors = hit('warm words', '/base/authors/words/');
const titles = ({ results }: { results: { title: string }[] }) => results.map(({ title }) => title);

describe('resultReader', () => {
  it('leaves out what does not answer the query, and says so', async () => {
    const next = resultReader([hit('warm'), hit('other')], 'warm');
    const found = await next();
    expect(titles(found)).toEqual(['warm']);
    expect(found.dropped).toBe(true);
  });

  it('keeps quiet when everything answers it', async () => {
    const next = resultReader(lessons(3), 'warm');
    const found = await next();
    expect(found.results).toHaveLength(3);
    expect(found.dropped).toBe(false);
  });

  it('stops fetching when none of eight answers the query', async () => {
    const hits = Array.from({ length: 20 }, (_, i) => hit(`an-${i}`));
    const found = await resultReader(hits, 'angry')();
    expect(found).toEqual({ results: [], left: 0, dropped: true });
    expect(hits[8]?.data).not.toHaveBeenCalled();
  });

  it('lists pages for authors behind the rest', async () => {
    const next = resultReader([authors, ...lessons(9)], 'warm');
    const first = await next();
    expect(titles(first)).not.toContain('warm words');
    expect(first.left).toBe(3);
    expect(titles(await next())).toEqual(['warm-7', 'warm-8', 'warm words']);
  });

  it('reads on when the best are all for authors', async () => {
    const next = resultReader([...Array.from({ length: 8 }, () => authors), hit('warm')], 'warm');
    expect(titles(await next())[0]).toBe('warm');
  });
});
