/** How somebody likes the slides on this device. Where nothing may be kept, it lasts as long as the page. */

/** `cx-playbook-slides-light`: light slides, for bright rooms. `cx-playbook-slides-keys`: `off` when single keys do nothing. */
const keys = { light: 'cx-playbook-slides-light', single: 'cx-playbook-slides-keys' } as const;

export interface DeckSettings {
  light: boolean;
  /** Whether keys that write a character do something. */
  single: boolean;
}

export function readSettings(): DeckSettings {
  try {
    return {
      light: localStorage.getItem(keys.light) === 'on',
      single: localStorage.getItem(keys.single) !== 'off',
    };
  } catch {
    return { light: false, single: true };
  }
}

export function keepSettings({ light, single }: DeckSettings): void {
  try {
    localStorage.setItem(keys.light, light ? 'on' : 'off');
    localStorage.setItem(keys.single, single ? 'on' : 'off');
  } catch {
    // Blocked or full: the page remembers it.
  }
}
