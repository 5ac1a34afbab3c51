/** The learner record as it lies in the browser. */
import type { Page } from 'playwright-core';
import { readEventOf } from '#domain/progress/envelope.ts';
import type { Events } from '#domain/progress/model.ts';

/** Everything a learner did, by store and key. */
export type Stored = Record<'rec' | 'evt' | 'quarantine', Record<string, unknown>>;

/** Reads the whole record from the disk of the page’s origin. */
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
    // Opening what is not there yet would make it, and leave it without its stores.
    const found = await indexedDB.databases();
    if (!found.some(({ name }) => name === 'cx-playbook'))
      return { rec: {}, evt: {}, quarantine: {} };
    const database = await settled(indexedDB.open('cx-playbook'));
    const read = async (name: string): Promise<Record<string, unknown>> => {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([
        settled(store.getAllKeys()),
        settled<unknown[]>(store.getAll()),
      ]);
      return Object.fromEntries(
        keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]]),
      );
    };
    const stored = {
      rec: await read('rec'),
      evt: await read('evt'),
      quarantine: await read('quarantine'),
    };
    database.close();
    return stored;
  });
}

/** The attempts in a record, oldest first. */
export function attemptsIn({ evt }: Stored): Events['attempt'][] {
  return Object.values(evt)
    .flatMap((raw) => readEventOf('attempt', raw) ?? [])
    .sort((one, other) => one.t - other.t)
    .map(({ value }) => value);
}
