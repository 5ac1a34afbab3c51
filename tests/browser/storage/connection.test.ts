import { afterEach, describe, expect, test, vi } from 'vitest';
import { freshName, openTab, slowDisk, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };
const realOpen = indexedDB.open.bind(indexedDB);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
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

  test('that the browser reports closed is opened again', async () => {
    const connections = withConnections();
    const { record, said } = await openTab(freshName());
    for (const connection of connections) connection.dispatchEvent(new Event('close'));
    await record.put('lesson', 'F1.1', done);
    expect(connections).toHaveLength(2);
    expect(said).not.toContain('failed');
  });

  test.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'lost with an %s is opened again, and the write done again, once',
    async (fault) => {
      const name = freshName();
      const connections = withConnections();
      const { record, said } = await openTab(name);
      const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
      vi.spyOn(IDBDatabase.prototype, 'transaction')
        .mockImplementation(transaction)
        .mockImplementationOnce(() => {
          throw new DOMException('the connection is closing', fault);
        });
      await record.append('assessment', { assessment: 'A2', answers: {} });
      expect(connections).toHaveLength(2);
      expect(said).not.toContain('failed');
      vi.restoreAllMocks();
      expect(await storedIn(name, 'evt')).toHaveLength(1);
    },
  );

  test('that stays lost is said to be not saved, and what was written is kept and saved later', async () => {
    const name = freshName();
    const { record, said } = await openTab(name);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await expect(record.put('lesson', 'F1.1', done)).rejects.toThrow('lost');
    expect(said.at(-1)).toBe('failed');
    expect(await record.get('lesson', 'F1.1')).toEqual(done);
    vi.restoreAllMocks();
    await record.put('role', '', { role: 'leader' });
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    }, patient);
    expect(await storedIn(name, 'rec')).toHaveLength(2);
  });

  test('that hangs when it is opened again is given up after a while, and opened anew', async () => {
    const name = freshName();
    const connections = withConnections();
    const { record, said } = await openTab(name);
    for (const connection of connections) connection.close();
    slowDisk();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const write = expect(record.put('lesson', 'F1.1', done)).rejects.toThrow('no answer');
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1_000);
      expect(said.at(-1)).toBe('failed');
    }, patient);
    await write;
    vi.useRealTimers();
    vi.restoreAllMocks();
    await record.put('lesson', 'F1.2', done);
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    }, patient);
    expect(await storedIn(name, 'rec')).toHaveLength(2);
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

describe('a disk that failed when the page was opened', () => {
  test('is asked again, and takes then what was kept in memory', async () => {
    const name = freshName();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'NotReadableError');
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { record, said } = await openTab(name);
    expect(record.mode).toBe('memory');
    await record.put('lesson', 'F1.1', done);
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await vi.waitFor(() => {
      expect(said.at(-1)).toBe('saved');
    }, patient);
    expect(record.mode).toBe('persistent');
    expect(await storedIn(name, 'rec')).toMatchObject([{ k: 'lesson/F1.1', v: done }]);
  });
});
