/**
 * The stores in IndexedDB. The database is opened without a version and its stores are made on the first
 * open only: raising a version would wait for ever on a tab that still has it open. The version of what is
 * stored travels in each record instead (src/domain/progress/kinds.ts).
 *
 * Browsers close connections behind a page's back (storage server lost, device asleep, low memory), so lost
 * connections are reopened and the work is done again.
 */
import { type Engine, stores, type Transaction, type Work } from './engine.ts';
import { pause, within } from './wait.ts';

/** Milliseconds the browser has to open the database. After that it is asked anew by the next work. */
const openLimit = 8_000;
/** Milliseconds to wait before each further try on a new connection. */
const pauses = [0, 100, 500];
const lost = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

export class Disk implements Engine {
  readonly #name: string;
  #connection: Promise<IDBDatabase> | undefined;

  /** @param name of the database. Nothing happens before the first `run`. */
  constructor(name: string) {
    this.#name = name;
  }

  async run<Result>(
    mode: 'readonly' | 'readwrite',
    work: Work<Result>,
    limit?: number,
  ): Promise<Result> {
    const end = limit === undefined ? undefined : performance.now() + limit;
    for (const wait of pauses) {
      try {
        return await this.#attempt(mode, work, end);
      } catch (error) {
        if (!(error instanceof DOMException && lost.has(error.name))) throw error;
        this.#forget();
        await pause(wait);
      }
    }
    return this.#attempt(mode, work, end);
  }

  /** @param end moment, as of `performance.now()`, at which the work is given up. */
  async #attempt<Result>(
    mode: 'readonly' | 'readwrite',
    work: Work<Result>,
    end: number | undefined,
  ): Promise<Result> {
    this.#connection ??= this.#connect();
    const database = await this.#connection;
    const transaction = database.transaction(stores, mode);
    const completed = completion(transaction);
    const limit = end === undefined ? undefined : abortAt(end, transaction);
    try {
      const result = await work(storesOf(transaction));
      await completed;
      return result;
    } catch (error) {
      abort(transaction);
      await completed.catch(() => undefined);
      throw limit?.isOver() ? tooLate() : error;
    } finally {
      limit?.clear();
    }
  }

  async #connect(): Promise<IDBDatabase> {
    const opening = open(this.#name);
    try {
      const database = await within(openLimit, opening);
      database.onclose = () => {
        this.#forget();
      };
      // Somebody deletes the database: letting go at once keeps them, and every later open, from waiting.
      database.onversionchange = () => {
        database.close();
        this.#forget();
      };
      return database;
    } catch (error) {
      this.#forget();
      // Opened after all, it would keep others from deleting the database.
      opening.then(
        (late) => {
          late.close();
        },
        () => undefined,
      );
      throw error;
    }
  }

  #forget(): void {
    this.#connection = undefined;
  }
}

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(failure(request.error));
    };
  });

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(failure(request.error));
    };
  });

/** Resolves when the browser says the transaction is complete: only then is anything saved. */
const completion = (transaction: IDBTransaction): Promise<void> => {
  const completed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(failure(transaction.error));
    };
  });
  // The work may fail first and be the one that reports it.
  completed.catch(() => undefined);
  return completed;
};

/** Browsers leave the error out when the connection was lost under a transaction. */
const failure = (error: DOMException | null): DOMException =>
  error ?? new DOMException('the transaction did not complete', 'UnknownError');

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
};

/** Gives a transaction up at a moment, as of `performance.now()`. One that commits already goes on: it can only be waited for. */
const abortAt = (
  end: number,
  transaction: IDBTransaction,
): { isOver: () => boolean; clear: () => void } => {
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    abort(transaction);
  }, end - performance.now());
  return {
    isOver: () => over,
    clear: () => {
      clearTimeout(timer);
    },
  };
};

const tooLate = (): DOMException => new DOMException('given up: it took too long', 'TimeoutError');

const storesOf = (transaction: IDBTransaction): Transaction => ({
  get: (store, key) => settled<unknown>(transaction.objectStore(store).get(key)),
  entries: async (store) => {
    const from = transaction.objectStore(store);
    const [keys, values] = await Promise.all([
      settled(from.getAllKeys()),
      settled<unknown[]>(from.getAll()),
    ]);
    return new Map(keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]]));
  },
  put: async (store, key, value) => {
    await settled(transaction.objectStore(store).put(value, key));
  },
  delete: (store, key) => settled(transaction.objectStore(store).delete(key)),
  clear: (store) => settled(transaction.objectStore(store).clear()),
});
