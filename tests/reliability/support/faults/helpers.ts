/** Helpers of the record that it must do without. */
import type { Fault } from './fault.ts';

export const helperFaults: readonly Fault[] = [
  {
    name: 'BroadcastChannel throws',
    keeps: true,
    cause: () => {
      Reflect.set(window, 'BroadcastChannel', function () {
        throw new DOMException('denied', 'SecurityError');
      });
    },
  },
  {
    name: 'BroadcastChannel is not there',
    keeps: true,
    cause: () => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    },
  },
  {
    name: 'telling the other tabs throws',
    keeps: true,
    cause: () => {
      BroadcastChannel.prototype.postMessage = () => {
        throw new DOMException('closed', 'InvalidStateError');
      };
    },
  },
  {
    name: 'navigator.locks and navigator.storage are not there',
    keeps: true,
    cause: () => {
      for (const name of ['locks', 'storage'])
        Object.defineProperty(Navigator.prototype, name, { value: undefined });
    },
  },
  {
    name: 'navigator.locks refuses, and asking to stay is answered by an error',
    keeps: true,
    cause: () => {
      const refused = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));
      // Firefox has locks only where a page has an origin of its own, which its first, empty one has not.
      if ('LockManager' in window) LockManager.prototype.request = refused;
      if ('StorageManager' in window)
        for (const call of ['persist', 'persisted', 'estimate'])
          Reflect.set(StorageManager.prototype, call, refused);
    },
  },
  {
    name: 'asking to stay is never answered',
    keeps: true,
    cause: () => {
      if ('StorageManager' in window)
        for (const call of ['persist', 'persisted', 'estimate'])
          Reflect.set(StorageManager.prototype, call, () => new Promise(() => undefined));
    },
  },
  {
    name: 'the page is no secure context',
    keeps: true,
    cause: () => {
      Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
      for (const name of ['caches', 'CompressionStream'])
        Object.defineProperty(window, name, { value: undefined });
      for (const name of ['locks', 'storage', 'clipboard', 'serviceWorker'])
        Object.defineProperty(Navigator.prototype, name, { value: undefined });
    },
  },
];
