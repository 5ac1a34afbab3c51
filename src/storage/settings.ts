/**
 * What a learner set in this browser outside the record, such as the colours: the localStorage keys that start with
 * `cx-playbook`. Each is read and written by the feature that owns it. Blocked storage holds none.
 */

/** Of this playbook; other sites may share the origin. */
const prefix = 'cx-playbook';

/** The settings kept now, by key. */
export function keptSettings(): Map<string, string> {
  try {
    return new Map(Object.entries(localStorage).filter(isOurs));
  } catch {
    return new Map();
  }
}

/** Removes all settings and returns them. Never throws: what the browser holds on to stays. */
export function clearSettings(): Map<string, string> {
  const settings = keptSettings();
  for (const key of settings.keys()) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Blocked since. The record is cleared by now, so this must not sound as if nothing had changed.
    }
  }
  return settings;
}

/** Puts settings back, except where the learner set something else since. */
export function restoreSettings(settings: ReadonlyMap<string, string>): void {
  try {
    for (const [key, value] of settings)
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  } catch {
    // Storage was blocked or filled since: settings are set again in a moment, the record matters more.
  }
}

const isOurs = (entry: [string, unknown]): entry is [string, string] =>
  entry[0].startsWith(prefix) && typeof entry[1] === 'string';
