/** The database opens, and then fails. */
import type { Fault } from './fault.ts';

export const workFaults: readonly Fault[] = [
  ...([undefined, true] as const).map((returning) => ({
    name: `a put throws because the disk is full, for ${returning ? 'a learner who comes back' : 'a newcomer'}`,
    keeps: false,
    ...(returning && { returning }),
    cause: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  })),
  {
    name: 'a put fails later',
    keeps: false,
    returning: true,
    cause: () => {
      const add = Reflect.get(IDBObjectStore.prototype, 'add');
      const put = Reflect.get(IDBObjectStore.prototype, 'put');
      // Adding what is there already fails as a request, and ends the transaction.
      IDBObjectStore.prototype.put = function (value, key) {
        put.call(this, value, key);
        return add.call(this, value, key);
      };
    },
  },
  {
    name: 'a transaction is given up after its last request',
    keeps: false,
    returning: true,
    cause: () => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function (value, key) {
        const request = put.call(this, value, key);
        request.addEventListener('success', () => {
          if (this.name !== 'meta') this.transaction.abort();
        });
        return request;
      };
    },
  },
  {
    name: 'no transaction completes',
    keeps: false,
    returning: true,
    cause: () => {
      Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => undefined });
    },
  },
  {
    name: 'reading throws',
    keeps: false,
    cause: () => {
      for (const call of ['get', 'getAll', 'getAllKeys'])
        Reflect.set(IDBObjectStore.prototype, call, () => {
          throw new DOMException('broken', 'UnknownError');
        });
    },
  },
  {
    name: 'every connection is lost',
    keeps: false,
    cause: () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      };
    },
  },
  {
    name: 'the connection is closed behind the page’s back, again and again',
    keeps: true,
    cause: () => {
      const open = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (name) {
        const request = open.call(this, name);
        request.addEventListener('success', () => {
          setTimeout(() => {
            request.result.close();
          }, 300);
        });
        return request;
      };
    },
  },
];
