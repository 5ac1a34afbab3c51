/** The database cannot be opened. */
import type { Fault } from './fault.ts';

export const openFaults: readonly Fault[] = [
  {
    name: 'indexedDB throws when it is touched',
    keeps: false,
    cause: () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
  },
  {
    name: 'indexedDB is not there',
    keeps: false,
    cause: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  },
  {
    name: 'indexedDB.open throws',
    keeps: false,
    cause: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  },
  {
    name: 'indexedDB.open fails',
    keeps: false,
    cause: () => {
      const open = Reflect.get(IDBFactory.prototype, 'open');
      // A version below the one on disk: the browser refuses it. What is there was made with version 1.
      IDBFactory.prototype.open = function (name) {
        const made = open.call(this, `${name}-newer`, 2);
        made.onsuccess = () => {
          made.result.close();
        };
        return open.call(this, `${name}-newer`, 1);
      };
    },
  },
  {
    name: 'indexedDB.open never answers',
    keeps: false,
    cause: () => {
      const open = Reflect.get(IDBFactory.prototype, 'open');
      // Whoever waits for the answer is never called.
      IDBFactory.prototype.open = function (name) {
        return new Proxy(open.call(this, name), { set: () => true });
      };
    },
  },
  {
    name: 'indexedDB.open is blocked by another connection',
    keeps: false,
    cause: () => {
      const open = Reflect.get(IDBFactory.prototype, 'open');
      // A request for a higher version waits for ever on a connection that does not let go.
      IDBFactory.prototype.open = function (name) {
        // Each page has its own: the connection of the page before may let go at any moment.
        const held = `${name}-held-${performance.timeOrigin}`;
        // Kept, or the browser would tidy it away, and its connection with it.
        Reflect.set(window, 'heldByTest', open.call(this, held, 1));
        return open.call(this, held, 2);
      };
    },
  },
];
