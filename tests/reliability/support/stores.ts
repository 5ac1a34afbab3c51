/** The stores as they lie in the browser, without our code in between. */
import type { Page } from 'playwright-core';
import type { StoreName } from '#storage/engine.ts';

/** Everything in the stores, by store and key. */
export type Stored = Record<StoreName, Record<string, unknown>>;

/** Reads all stores. Values must be such that JSON can hold. */
export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB failed.'));
        };
      });
    const stored: Stored = { rec: {}, evt: {}, quarantine: {}, meta: {} };
    // Opening what is not there yet would make it, and leave it without its stores.
    const found = await indexedDB.databases();
    if (!found.some(({ name }) => name === 'cx-playbook')) return stored;
    const database = await settled(indexedDB.open('cx-playbook'));
    const transaction = database.transaction(['rec', 'evt', 'quarantine', 'meta']);
    const read = async (name: StoreName): Promise<void> => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([
        settled(store.getAllKeys()),
        settled<unknown[]>(store.getAll()),
      ]);
      for (const [index, key] of keys.entries())
        stored[name][typeof key === 'string' ? key : ''] = values[index];
    };
    await Promise.all([read('rec'), read('evt'), read('quarantine'), read('meta')]);
    database.close();
    return stored;
  });
}
