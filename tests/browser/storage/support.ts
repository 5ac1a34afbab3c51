/** Steps that the tests of the browser store share. */
import { BrowserRecord } from '#storage/browser-record.ts';
import { Depot } from '#storage/depot.ts';
import type { SaveState } from '#storage/learner-record.ts';

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
