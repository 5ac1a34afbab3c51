/**
 * What somebody was typing when the page went away, faster than the record could keep it. A page that is left takes its
 * unfinished writes with it, but localStorage is written at once: under `cx-playbook-unsaved`, as { tool id: what was left },
 * until the tool is opened again. Cleared with everything else on “Your data”.
 */
import { isObject } from '#domain/progress/guards.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import { readSheetValue } from '#domain/progress/sheet-value.ts';

const key = 'cx-playbook-unsaved';

/** A sheet that may not have reached the record. */
export interface LeftBehind {
  readonly id: string;
  /** The `at` of every state of it that was seen before. */
  readonly seen: readonly number[];
  readonly sheet: KeptSheet;
}

function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** @param left undefined: nothing, the record has it all. */
export function leaveBehind(tool: string, left: LeftBehind | undefined): void {
  const others = Object.entries(kept()).filter(([other]) => other !== tool);
  if (left) others.push([tool, left]);
  try {
    if (others.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(others)));
  } catch {
    // Blocked or full: then what the record could still write is all there is.
  }
}

/** What was left behind in a tool, taken away from there; undefined where nothing was, or nothing that can be read. */
export function takeLeftBehind(tool: string): LeftBehind | undefined {
  const left = kept()[tool];
  if (left === undefined) return undefined;
  leaveBehind(tool, undefined);
  if (!isObject(left) || typeof left.id !== 'string' || !left.id.startsWith(`${tool}.`))
    return undefined;
  const seen: unknown[] = Array.isArray(left.seen) ? left.seen : [];
  const sheet = readSheetValue(left.sheet);
  return sheet && { id: left.id, seen: seen.filter((time) => typeof time === 'number'), sheet };
}
