import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCopy } from '#storage/copies.ts';
import { Disk } from '#storage/disk.ts';
import { freshName, openTab, plant, slowDisk, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const quota = () => new DOMException('full', 'QuotaExceededError');

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
      'says that the database is blocked',
      () => {
        slowDisk((request) => {
          request.onblocked?.(new IDBVersionChangeEvent('blocked', { oldVersion: 1 }));
        });
      },
    ],
    [
      'fails to open the database',
      () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        });
      },
    ],
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
    }, patient);
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

test('a channel that fails does not make a completed save a failed one', async () => {
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
    throw new DOMException('closed', 'InvalidStateError');
  });
  const { record, said } = await openTab(freshName());
  await record.put('lesson', 'F1.1', done);
  expect(said.at(-1)).toBe('saved');
});

test('a copy is whole only when everything could be read', async () => {
  const { record, depot } = await openTab(freshName());
  await record.put('lesson', 'F1.1', done);
  await makeCopy(depot, 'cx-playbook test');
  expect(depot.isWhole).toBe(true);
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
    throw new DOMException('broken', 'DataError');
  });
  await makeCopy(depot, 'cx-playbook test');
  expect(depot.isWhole).toBe(false);
  vi.restoreAllMocks();
  await makeCopy(depot, 'cx-playbook test');
  expect(depot.isWhole).toBe(true);
});

test('work that takes too long is given up before it is said that nothing changed', async () => {
  const name = freshName();
  const disk = new Disk(name);
  const endless = disk.run(
    'readwrite',
    async (stores) => {
      await stores.put('meta', 'persist', 'x');
      for (;;) await stores.get('meta', 'persist');
    },
    200,
  );
  await expect(endless).rejects.toThrow('too long');
  expect(await storedIn(name, 'meta')).toEqual([]);
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
      'an older Firefox says so in its own words',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED');
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
      }, patient);
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
    }, patient);
    expect(await storedIn(name, 'rec')).toMatchObject([{ v: done }]);
  });
});
