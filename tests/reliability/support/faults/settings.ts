/** localStorage holds settings alone, so none of this keeps the record from being saved. */
import type { Fault } from './fault.ts';

export const localStorageFaults: readonly Fault[] = [
  {
    name: 'localStorage throws when it is touched',
    keeps: true,
    cause: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    },
  },
  {
    name: 'localStorage is not there',
    keeps: true,
    cause: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { value: null });
    },
  },
  ...(['getItem', 'setItem', 'removeItem', 'key'] as const).map((call) => ({
    name: `localStorage.${call} throws`,
    keeps: true,
    cause: {
      getItem: () => {
        Storage.prototype.getItem = () => {
          throw new DOMException('broken', 'UnknownError');
        };
      },
      setItem: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      removeItem: () => {
        Storage.prototype.removeItem = () => {
          throw new DOMException('broken', 'UnknownError');
        };
      },
      key: () => {
        Storage.prototype.key = () => {
          throw new DOMException('broken', 'UnknownError');
        };
      },
    }[call],
  })),
  {
    name: 'settings are damaged, Starlight’s own too',
    keeps: true,
    cause: () => {
      try {
        for (const key of ['cx-playbook-theme', 'cx-playbook-search-slash', 'starlight-theme'])
          localStorage.setItem(key, '"]{\\');
        for (const key of ['sl-sidebar-state', 'starlight-synced-tabs'])
          sessionStorage.setItem(key, '{"open":[1');
      } catch {
        // The empty page that a tab starts with has no settings.
      }
    },
  },
];
