import { afterEach, describe, expect, test, vi } from 'vitest';
import { freshName, openTab, plant, storedIn } from './support.ts';

const done = { done: true, on: '2026-11-22' };
const realOpen = indexedDB.open.bind(indexedDB);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const quota = () => new DOMException('full', 'QuotaExceededError');
/** A disk whose answer to `open` reaches the page only after the returned function was called. */
const slowDisk = () => {
  const held = Promise.withResolvers<undefined>();
  vi.spyOn(indexedDB, 'open').mockImplementation(
    (name) =>
      new Proxy(realOpen(name), {
        get: (request, field): unknown => Reflect.get(request, field, request),
        set: (request, field, handler: () => void) => {
          if (field !== 'onsuccess') return Reflect.set(request, field, handler, request);
          request.onsuccess = () => void held.promise.then(handler);
          return true;
        },
      }),
  );
  return () => {
    held.resolve(undefined);
  };
};

describe('a browser that does not let us save', () => {
  const faults: [string, () => void][] = [
    [
      'throws when storage is touched',
      () => {
        vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        });
      },
    ],
    ['has no storage', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'throws when the database is opened',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        });
      },
    ],
    ['never answers', () => void slowDisk()],
    [
      'cannot read the database',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
          throw new DOMException('broken', 'UnknownError');
        });
      },
    ],
    [
      'has no room for the first byte',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw quota();
        });
      },
    ],
  ];

  test.each(faults)(
    'because it %s gets memory mode within 2.5 seconds, and nothing is called saved',
    async (_, fault) => {
      fault();
      const start = performance.now();
      const { record, said } = await openTab(freshName());
      expect(performance.now() - start).toBeLessThan(2_500);
      expect(record.mode).toBe('memory');

      await record.put('lesson', 'F1.1', done);
      await record.put('lesson', 'F1.2', done);
      await record.remove('lesson', 'F1.2');
      const event = await record.append('assessment', { assessment: 'A2', answers: { 'A2.1': 3 } });
      expect(await record.list('lesson')).toEqual(new Map([['F1.1', done]]));
      expect(await record.events('assessment')).toEqual([event]);
      expect(said).toEqual(['idle']);
    },
  );

  test('but answers late saves then what was kept in memory, and says so', async () => {
    const name = freshName();
    const deliver = slowDisk();
    const { record, said } = await openTab(name);
    await record.put('lesson', 'F1.1', done);
    expect(record.mode).toBe('memory');
    deliver();
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    });
    vi.restoreAllMocks();
    expect(record.mode).toBe('persistent');
    expect(await storedIn(name, 'rec')).toMatchObject([{ k: 'lesson/F1.1', v: done }]);
  });

  test('or has no channel between tabs still saves', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { record } = await openTab(freshName());
    await record.put('lesson', 'F1.1', done);
    expect(await record.get('lesson', 'F1.1')).toEqual(done);
  });
});

describe('a write that fails', () => {
  const refusals: [string, () => void][] = [
    [
      'the disk is full',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw quota();
        });
      },
    ],
    [
      'the transaction is given up after every request succeeded',
      () => {
        const put = Reflect.get(IDBObjectStore.prototype, 'put');
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
          this: IDBObjectStore,
          value,
          key,
        ) {
          const request = put.call(this, value, key);
          // The clock is written first, so this is the last request of the work.
          if (this.name !== 'meta') {
            request.addEventListener('success', () => {
              this.transaction.abort();
            });
          }
          return request;
        });
      },
    ],
  ];

  test.each(refusals)(
    'because %s rejects, says so, and is shown, kept and saved later',
    async (_, refuse) => {
      const name = freshName();
      const { record, said, depot } = await openTab(name);
      await record.put('lesson', 'F1.1', { ...done, on: '2026-11-21' });
      refuse();
      await expect(record.put('lesson', 'F1.1', done)).rejects.toThrow();
      await expect(
        record.append('assessment', { assessment: 'A2', answers: {} }),
      ).rejects.toThrow();
      expect(said.slice(3)).not.toContain('saved');
      expect(said.at(-1)).toBe('failed');
      expect(record.mode).toBe('persistent');
      expect(await record.get('lesson', 'F1.1')).toEqual(done);
      expect(await record.events('assessment')).toHaveLength(1);
      expect((await depot.entries('evt')).size, 'a copy saved now would have it').toBe(1);

      vi.restoreAllMocks();
      await record.put('role', '', { role: 'leader' });
      await vi.waitFor(() => {
        expect(said.at(-1)).toBe('saved');
      });
      const again = (await openTab(name)).record;
      expect(await again.get('lesson', 'F1.1')).toEqual(done);
      expect(await again.events('assessment')).toHaveLength(1);
      expect(await again.get('role')).toEqual({ role: 'leader' });
    },
  );

  test('is still the later one when the clock of the device was set back', async () => {
    const name = freshName();
    const { record } = await openTab(name);
    const ahead = Date.now() + 60 * 60 * 1000;
    const v = { role: 'leader' };
    await plant(name, 'rec', 'role', { k: 'role', v, t: ahead, n: 1, d: 'aaaaaaaa', s: 1 });
    expect(await record.get('role')).toEqual(v);
    refusals[0]?.[1]();
    await expect(record.put('role', '', { role: 'middle' })).rejects.toThrow();
    expect(await record.get('role')).toEqual({ role: 'middle' });
  });

  test('is tried again by itself', async () => {
    const name = freshName();
    const { record, said } = await openTab(name);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    refusals[0]?.[1]();
    await expect(record.put('lesson', 'F1.1', done)).rejects.toThrow();
    vi.restoreAllMocks();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    });
    expect(await storedIn(name, 'rec')).toMatchObject([{ v: done }]);
  });
});

describe('a connection', () => {
  const withConnections = () => {
    const connections: IDBDatabase[] = [];
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
      const request = realOpen(name);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    return connections;
  };

  test('closed behind the page’s back is opened again', async () => {
    const connections = withConnections();
    const { record, said } = await openTab(freshName());
    await record.put('lesson', 'F1.1', done);
    for (const connection of connections) connection.close();
    await record.put('lesson', 'F1.2', done);
    expect(await record.list('lesson')).toHaveProperty('size', 2);
    expect(said).not.toContain('failed');
    expect(connections).toHaveLength(2);
  });

  test('lost while reading leaves on the page what it had read', async () => {
    const { record } = await openTab(freshName());
    await record.put('lesson', 'F1.1', done);
    expect((await record.list('lesson')).size).toBe(1);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    expect((await record.list('lesson')).size).toBe(1);
  });

  test('lets go when the database is deleted, and the page goes on', async () => {
    const name = freshName();
    const { record } = await openTab(name);
    await record.put('lesson', 'F1.1', done);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
      request.onblocked = reject;
    });
    await record.put('lesson', 'F1.2', done);
    expect([...(await record.list('lesson')).keys()]).toEqual(['F1.2']);
  });
});
