/**
 * Where somebody is on the participants’ page of a kit: the activity that is open, and the clocks. Kept in localStorage
 * under `cx-playbook-join`, as { kit id: { on, step, link, clocks } }, for the day it was written: a phone may close the page
 * while it is in a pocket. Cleared with everything else on “Your data”.
 */
import { isObject } from '#domain/progress/guards.ts';
import { today } from '#storage/now.ts';

const key = 'cx-playbook-join';

export interface JoinPlace {
  /** Id of the step that is open; undefined before any was opened. */
  readonly step?: string;
  /** The fragment of the link that led to the stages: a reload does not lead there once more. */
  readonly link?: string;
  /** Clocks by id of their step, as src/domain/agenda/clock.ts has them. */
  readonly clocks: Readonly<Record<string, unknown>>;
}

/** Where storage is blocked, a place lasts as long as the page. */
const inPage = new Map<string, JoinPlace>();

function all(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** @param kit id of the kit */
export function readPlace(kit: string): JoinPlace {
  const kept = all()[kit];
  if (!isObject(kept) || kept.on !== today()) return inPage.get(kit) ?? { clocks: {} };
  return {
    ...(typeof kept.step === 'string' && { step: kept.step }),
    ...(typeof kept.link === 'string' && { link: kept.link }),
    clocks: isObject(kept.clocks) ? kept.clocks : {},
  };
}

export function keepPlace(kit: string, change: Partial<JoinPlace>): void {
  const place = { ...readPlace(kit), ...change };
  inPage.set(kit, place);
  try {
    localStorage.setItem(key, JSON.stringify({ ...all(), [kit]: { on: today(), ...place } }));
  } catch {
    // Blocked or full: the page remembers it.
  }
}

/** @param then called when another page of this browser has kept a place. @returns the way to stop listening. */
export function onPlaceElsewhere(then: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === key) then();
  };
  addEventListener('storage', listen);
  return () => {
    removeEventListener('storage', listen);
  };
}
