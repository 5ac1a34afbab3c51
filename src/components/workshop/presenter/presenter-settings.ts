/**
 * How somebody likes the presenter view on this device, kept in localStorage under `cx-playbook-presenter`. Where nothing
 * may be kept, it lasts as long as the page.
 */

const key = 'cx-playbook-presenter';
/** The largest size of the notes; the smallest is 0. */
export const largest = 4;

export interface PresenterSettings {
  /** Size of the notes, 0 to `largest`. */
  size: number;
  /** Whether keys do what the buttons do. */
  keys: boolean;
  /** Whether people meet online, by kit. Absent: in one room. */
  online: Record<string, boolean>;
  /** Stages as they stand in the box, by kit, used or not. */
  drafts: Record<string, string>;
}

export function readSettings(): PresenterSettings {
  const kept = stored();
  const size = Number(kept.size ?? 1);
  return {
    size: Number.isInteger(size) && size >= 0 && size <= largest ? size : 1,
    keys: kept.keys !== false,
    online: entries(kept.online, (value) => value === true),
    drafts: entries(kept.drafts, (value) => (typeof value === 'string' ? value : '')),
  };
}

/** Keeps what is other now, over what a window of another kit may have kept meanwhile. */
export function keepSettings(change: (settings: PresenterSettings) => void): void {
  const settings = readSettings();
  change(settings);
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Blocked or full: the page remembers it.
  }
}

function stored(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

const entries = <Value>(kept: unknown, read: (value: unknown) => Value): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).map(
      ([kit, value]: [string, unknown]) => [kit, read(value)],
    ),
  );
