/** Copying the record to a file, bringing a copy in, clearing the device. Loaded by My playbook and “Save a copy” only. */
import { type Snapshot, writeCopy } from '#domain/progress/copy/file.ts';
import { type Plan, planImport } from '#domain/progress/copy/plan.ts';
import { type Copy, readCopy, type Refusal } from '#domain/progress/copy/read.ts';
import { isCalendarDate } from '#domain/progress/guards.ts';
import { union } from '#domain/progress/merge.ts';
import { type Changes, readChanges } from './changes.ts';
import type { Depot } from './depot.ts';
import { kept, type StoreName, type Transaction } from './engine.ts';
import { today } from './now.ts';
import { clearSettings, restoreSettings } from './settings.ts';
import { type Change, type Undo, undoOf } from './undo.ts';
import { stampTime } from './writes.ts';

export type { Undo } from './undo.ts';

/** A copy of the record as a file. */
export interface MadeCopy {
  /** File name with today's date. */
  readonly name: string;
  readonly text: string;
  /** How many of the changes that no earlier copy holds this one surely does. */
  readonly changes: number;
}

/**
 * Everything in the record as a file. When the disk fails: what was last read (see `isWhole` of the depot).
 * @param app name and version of this playbook.
 */
export async function makeCopy(depot: Depot, app: string): Promise<MadeCopy> {
  // Counted first: what another tab changes in between is in the copy too, and counted as if it were not.
  const changes = await depot.look(changesIn).catch(() => undefined);
  const text = writeCopy(await snapshotOf(depot), app, Date.now());
  return { name: `cx-playbook-${today()}.json`, text, changes: changes?.count ?? 0 };
}

/**
 * Remembers that a copy was saved today. Fails in silence: the copy itself is safe with the learner.
 * @param copied how many changes the copy holds. What was done since goes on being counted.
 */
export async function rememberCopy(depot: Depot, copied: number): Promise<void> {
  const remember = async (stores: Transaction): Promise<void> => {
    await stores.put('meta', 'copied', today());
    const count = ((await changesIn(stores))?.count ?? 0) - copied;
    const left: Changes = { count, since: today() };
    await (count > 0 ? stores.put('meta', 'changes', left) : stores.delete('meta', 'changes'));
  };
  await depot.change(remember).catch(() => undefined);
}

const changesIn = async (stores: Transaction): Promise<Changes | undefined> =>
  readChanges(await stores.get('meta', 'changes'));

/** Local date of the last copy saved from this browser, or undefined. */
export async function lastCopied(depot: Depot): Promise<string | undefined> {
  const date = await depot.look((stores) => stores.get('meta', 'copied')).catch(() => undefined);
  return isCalendarDate(date) ? date : undefined;
}

/** What a file holds and what bringing it in would do. Changes nothing. @param text of the file. */
export async function tryCopy(
  depot: Depot,
  text: string,
): Promise<{ ok: true; copy: Copy; plan: Plan } | Refusal> {
  const read = readCopy(text);
  if (!read.ok) return read;
  const plan = planImport(read.copy, await snapshotOf(depot), Date.now());
  return plan.ok ? { ok: true, copy: read.copy, plan } : plan;
}

/** Brings a copy in, all or nothing. Rejects when the disk refuses; then nothing has changed. */
export async function bringIn(
  depot: Depot,
  copy: Copy,
): Promise<{ ok: true; undo: Undo } | Refusal> {
  const now = Date.now();
  const changes = await depot.change(async (stores) => {
    const plan = planImport(copy, await snapshotIn(stores), now);
    if (!plan.ok) return plan;
    const made: Change[] = [];
    for (const { store, key, value } of plan.puts) {
      made.push({ store, key, before: await stores.get(store, key), after: value });
      await stores.put(store, key, value);
    }
    await stampTime(stores, now, plan.latest);
    return made;
  });
  return Array.isArray(changes) ? { ok: true, undo: undoOf(depot, changes) } : changes;
}

/**
 * Removes everything from this browser, the id of the device and the settings included. Rejects when the disk
 * refuses; then nothing has changed.
 */
export async function clearDevice(depot: Depot): Promise<Undo> {
  const known = await snapshotOf(depot);
  const { changes, clock } = await depot.change(async (stores) => {
    const held = await snapshotIn(stores);
    const { clock, ...facts } = Object.fromEntries(await stores.entries('meta'));
    for (const store of [...kept, 'meta'] as const) await stores.clear(store);
    const entries = kept.map((store) =>
      removals(
        store,
        union(held[store], known[store], (saved) => saved),
      ),
    );
    return { changes: [...removals('meta', Object.entries(facts)), ...entries.flat()], clock };
  });
  depot.forgetUnsaved();
  const settings = clearSettings();
  const undo = undoOf(depot, changes, clock);
  return async () => {
    await undo();
    restoreSettings(settings);
  };
}

/** Everything on the device and, unsaved, in the memory of this page. */
export async function snapshotOf(depot: Depot): Promise<Snapshot> {
  const [rec, evt, quarantine] = await Promise.all(kept.map((store) => depot.entries(store)));
  return { rec: rec ?? new Map(), evt: evt ?? new Map(), quarantine: quarantine ?? new Map() };
}

/** Everything on the device, inside a piece of work. */
export async function snapshotIn(stores: Transaction): Promise<Snapshot> {
  return {
    rec: await stores.entries('rec'),
    evt: await stores.entries('evt'),
    quarantine: await stores.entries('quarantine'),
  };
}

const removals = (store: StoreName, entries: Iterable<[key: string, value: unknown]>): Change[] =>
  Array.from(entries, ([key, before]) => ({ store, key, before, after: undefined }));
