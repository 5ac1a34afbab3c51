import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pagefind } from '#components/search/pagefind.ts';
import { SearchSession } from '#components/search/search-session.ts';
import { smallIndex, type SmallPage } from './small-index.ts';

const nothing = { role: [], kind: [], length: [] };
const pages: SmallPage[] = Array.from({ length: 20 }, (_, i) => ({
  title: `handoff-${i}`,
  role: 'middle',
  kind: 'lesson',
}));

function readyIndex(): Pagefind {
  return {
    ...smallIndex(pages),
    options: () => Promise.resolve(),
    preload: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
}

/** An index whose first search waits for the first gate, the second for the second, and so on. */
function gatedIndex() {
  const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()] as const;
  const opening: Promise<undefined>[] = gates.map(({ promise }) => promise);
  const ready = readyIndex();
  const index: Pagefind = {
    ...ready,
    async search(query, options) {
      await opening.shift();
      return ready.search(query, options);
    },
  };
  return { index, gates };
}

const titles = (found: { results: { title: string }[] } | undefined) =>
  found?.results.map(({ title }) => title);

describe('SearchSession', () => {
  let online = true;
  beforeEach(() => {
    online = true;
  });
  const session = (open: () => Promise<Pagefind>) => new SearchSession(open, () => online);

  it('fetches eight results, then the rest on demand', async () => {
    const search = session(() => Promise.resolve(readyIndex()));
    const found = await search.ask('handoff', nothing);
    expect(found).toMatchObject({ total: 20, left: 12 });
    expect(titles(found)).toHaveLength(8);
    expect(titles(await search.more())?.[0]).toBe('handoff-8');
    const last = await search.more();
    expect(last?.left).toBe(0);
    expect(titles(last)).toEqual(['handoff-16', 'handoff-17', 'handoff-18', 'handoff-19']);
  });

  it('does not fetch the same results twice when asked for more twice at once', async () => {
    const search = session(() => Promise.resolve(readyIndex()));
    await search.ask('handoff', nothing);
    const [one, two] = await Promise.all([search.more(), search.more()]);
    expect(titles(one)?.[0]).toBe('handoff-8');
    expect(titles(two)?.[0]).toBe('handoff-16');
  });

  it('drops an answer that a newer question has overtaken', async () => {
    const { index, gates } = gatedIndex();
    const search = session(() => Promise.resolve(index));
    const older = search.ask('handoff', nothing);
    const newer = search.ask('handoff-7', nothing);
    gates[1].resolve(undefined);
    expect(titles(await newer)).toEqual(['handoff-7']);
    gates[0].resolve(undefined);
    expect(await older).toBeUndefined();
  });

  it('keeps quiet about the failure of a question that is no longer asked', async () => {
    const { index, gates } = gatedIndex();
    const search = session(() => Promise.resolve(index));
    const older = search.ask('handoff', nothing);
    const newer = search.ask('handoff-7', nothing);
    gates[0].reject(new Error('no index chunk'));
    expect(await older).toBeUndefined();
    gates[1].resolve(undefined);
    expect(titles(await newer)).toEqual(['handoff-7']);
  });

  it('loads the index again after it could not be loaded', async () => {
    const open = vi
      .fn<() => Promise<Pagefind>>()
      .mockRejectedValueOnce(new Error('404'))
      .mockResolvedValue(readyIndex());
    const search = session(open);
    await expect(search.ask('handoff', nothing)).rejects.toThrow('404');
    expect(titles(await search.ask('handoff', nothing))).toHaveLength(8);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('starts the index afresh after an answer that failed half-way', async () => {
    const destroy = vi.fn(() => Promise.resolve());
    const search404 = () => Promise.reject(new Error('no fragment'));
    const broken: Pagefind = { ...readyIndex(), search: search404, destroy };
    const open = vi
      .fn<() => Promise<Pagefind>>()
      .mockResolvedValueOnce(broken)
      .mockResolvedValue(readyIndex());
    const search = session(open);
    await expect(search.ask('handoff', nothing)).rejects.toThrow('no fragment');
    await expect(search.ask('handoff', nothing)).resolves.toBeDefined();
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('does not call an empty answer empty when the browser is offline', async () => {
    online = false;
    const search = session(() => Promise.resolve(readyIndex()));
    await expect(search.ask('zebra', nothing)).rejects.toThrow();
    online = true;
    await expect(search.ask('zebra', nothing)).resolves.toMatchObject({ total: 0 });
  });

  it('preloads what a query needs and keeps a failure to itself', async () => {
    const preload = vi.fn(() => Promise.resolve());
    const index: Pagefind = { ...readyIndex(), preload };
    session(() => Promise.resolve(index)).preload('handoff', { ...nothing, role: ['middle'] });
    await vi.waitFor(() => {
      expect(preload).toHaveBeenCalledWith('handoff', {
        filters: { role: { any: ['middle'] } },
      });
    });
    const open = vi.fn(() => Promise.reject(new Error('404')));
    session(open).preload(null, nothing);
    await vi.waitFor(() => {
      expect(open).toHaveBeenCalledOnce();
    });
  });
});
