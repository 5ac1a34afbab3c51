/** The stores in the memory of this page: for a browser that does not let us save, and for writes that failed. */
import {
  type Engine,
  type Kept,
  kept,
  stores,
  type StoreName,
  type Transaction,
  type Work,
} from './engine.ts';

export class Memory implements Engine {
  #maps = empty();
  #queue: Promise<unknown> = Promise.resolve();

  run<Result>(_mode: 'readonly' | 'readwrite', work: Work<Result>): Promise<Result> {
    const result = this.#queue.then(() => this.#attempt(work));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** True while nothing is kept here that a learner did. */
  get isEmpty(): boolean {
    return this.#maps.rec.size + this.#maps.evt.size === 0;
  }

  /** What is kept now. A copy. */
  entries(store: StoreName): Map<string, unknown> {
    return new Map(this.#maps[store]);
  }

  /** Forgets an entry, unless it was replaced since it was read. */
  forget(store: StoreName, key: string, value: unknown): void {
    if (this.#maps[store].get(key) === value) this.#maps[store].delete(key);
  }

  /** Forgets the entries that `gone` picks. */
  forgetAll(gone: (store: Kept, key: string) => boolean): void {
    for (const store of kept)
      for (const key of this.#maps[store].keys())
        if (gone(store, key)) this.#maps[store].delete(key);
  }

  async #attempt<Result>(work: Work<Result>): Promise<Result> {
    const maps = copy(this.#maps);
    const result = await work(transactionOn(maps));
    this.#maps = maps;
    return result;
  }
}

type Maps = Record<StoreName, Map<string, unknown>>;

const empty = (): Maps => ({
  rec: new Map(),
  evt: new Map(),
  quarantine: new Map(),
  meta: new Map(),
});

const copy = (maps: Maps): Maps => {
  const copied = empty();
  for (const store of stores) copied[store] = new Map(maps[store]);
  return copied;
};

const transactionOn = (maps: Maps): Transaction => ({
  get: (store, key) => Promise.resolve(maps[store].get(key)),
  entries: (store) => Promise.resolve(new Map(maps[store])),
  put: (store, key, value) => {
    maps[store].set(key, value);
    return Promise.resolve();
  },
  delete: (store, key) => {
    maps[store].delete(key);
    return Promise.resolve();
  },
  clear: (store) => {
    maps[store].clear();
    return Promise.resolve();
  },
});
