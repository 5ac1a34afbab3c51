/** Steps that the tests of the browser store share. */
import { vi } from 'vitest';
import { BrowserRecord } from '#storage/browser-record.ts';
import { Depot } from '#storage/depot.ts';
import type { SaveState } from '#storage/learner-record.ts';

const realOpen = indexedDB.open.bind(indexedDB);

/**
 * A disk whose answer to `open` reaches the page only after the returned function was called.
 * @param asked called with each request instead, once its handlers are set.
 */
export const slowDisk = (asked?: (request: IDBOpenDBRequest) => void): (() => void) => {
  const held = Promise.withResolvers<undefined>();
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
    const request = realOpen(name);
    if (asked)
      queueMicrotask(() => {
        asked(request);
      });
    return new Proxy(request, {
      get: (target, field): unknown => Reflect.get(target, field, target),
      set: (target, field, handler: () => void) => {
        if (field !== 'onsuccess') return Reflect.set(target, field, handler, target);
        target.onsuccess = () => void held.promise.then(handler);
        return true;
      },
    });
  });
  return () => {
    held.resolve(undefined);
  };
};

/** A database name nobody used before. */
export const freshName = (): string => `test-${crypto.randomUUID()}`;

export interface Opened {
  depot: Depot;
  record: BrowserRecord;
  /** Every save state said so far. */
  said: SaveState[];
}

/** As a page opens it; each call stands for one tab. */
export const openTab = async (name: string): Promise<Opened> => {
  const depot = await Depot.open(name);
  const record = new BrowserRecord(depot);
  const said: SaveState[] = [];
  record.watchSaving((state) => said.push(state));
  return { depot, record, said };
};

/** What stands in the database, without our code in between. */
export const storedIn = async (name: string, store: string): Promise<unknown[]> => {
  const database = await connect(name);
  const values = await answer<unknown[]>(database.transaction(store).objectStore(store).getAll());
  database.close();
  return values;
};

/** Puts a value into the database behind our code's back. */
export const plant = async (
  name: string,
  store: string,
  key: string,
  value: unknown,
): Promise<void> => {
  const database = await connect(name);
  await answer(database.transaction(store, 'readwrite').objectStore(store).put(value, key));
  database.close();
};

const connect = (name: string): Promise<IDBDatabase> => answer(indexedDB.open(name));

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
