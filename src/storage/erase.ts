/** Erasing a part of the record, such as everything about one course. Loaded by “Your data” only. */
import type { Entry } from '#domain/progress/belongs.ts';
import { partsOf, readEvent, readRecord } from '#domain/progress/envelope.ts';
import { versionOf } from '#domain/progress/kind-spec.ts';
import { eventKinds, isRegisterKind, registerKinds } from '#domain/progress/kinds.ts';
import { latest, union } from '#domain/progress/merge.ts';
import { readSetAside } from '#domain/progress/quarantine.ts';
import { snapshotIn, snapshotOf } from './copies.ts';
import type { Depot } from './depot.ts';
import type { Kept } from './engine.ts';
import { type Change, type Undo, undoOf } from './undo.ts';
import { stampTime } from './writes.ts';

/**
 * Erases what belongs: registers leave a tombstone, so that other tabs and older copies agree; events, earlier wordings
 * of those registers and set-aside entries that can be read go altogether. What only a newer playbook can read stays.
 * All of it or nothing: rejects when the disk refuses.
 * @param belongs such as `belongsTo(ids)` of src/domain/progress/belongs.ts.
 * @returns the way to bring everything back, except where something else was written since.
 */
export async function eraseWork(depot: Depot, belongs: (entry: Entry) => boolean): Promise<Undo> {
  const known = await snapshotOf(depot);
  const changes = await depot.change(async (stores) => {
    const held = await snapshotIn(stores);
    const all = (store: Kept) =>
      union(held[store], known[store], store === 'rec' ? latest : (saved) => saved);
    const erased = new Map(
      [...all('rec')].filter(([key, raw]) => registerIn(key, raw).some(belongs)),
    );
    const goes = (entry: Entry) => belongs(entry) || erased.has(recordOf(entry));
    const removals = (store: Kept, read: (raw: unknown) => Entry[]) =>
      Array.from(all(store), ([key, before]): Change => ({
        store,
        key,
        before,
        after: undefined,
      })).filter(({ before }) => read(before).some(goes));

    const seen = Math.max(0, ...Array.from(erased.values(), (raw) => writeOf(raw).t));
    const t = await stampTime(stores, Date.now(), seen);
    const tombstones = Array.from(erased, ([key, before]): Change => {
      const n = Math.min(writeOf(before).n + 1, Number.MAX_SAFE_INTEGER);
      const after = { k: key, v: null, t, n, d: depot.device, s: formOf(key) };
      return { store: 'rec', key, before, after };
    });
    const made = [...tombstones, ...removals('evt', eventIn), ...removals('quarantine', asideIn)];
    for (const { store, key, after } of made)
      await (after === undefined ? stores.delete(store, key) : stores.put(store, key, after));
    return made;
  });
  const gone = new Set(changes.map(({ store, key }) => `${store} ${key}`));
  depot.forgetUnsaved((store, key) => gone.has(`${store} ${key}`));
  return undoOf(depot, changes);
}

/** The register at a key, or nothing: removed already, or to be read by a newer playbook only. Damaged, it has no value. */
const registerIn = (key: string, raw: unknown): Entry[] => {
  const reading = readRecord(raw);
  if (reading.is === 'damaged') return [{ ...partsOf(key), value: undefined }];
  const { k, v } = reading.envelope;
  return reading.is === 'newer' || v === null ? [] : [{ ...partsOf(k), value: v }];
};

const eventIn = (raw: unknown): Entry[] => {
  const reading = readEvent(raw);
  return reading.is === 'ok'
    ? [{ kind: reading.envelope.kind, id: '', value: reading.envelope.v }]
    : [];
};

/** What was set aside as damaged cannot be told apart; what came from the future or clashed can. */
const asideIn = (stored: unknown): Entry[] => {
  const { from, raw } = readSetAside(stored) ?? {};
  if (from === 'evt') return eventIn(raw);
  return readRecord(raw).is === 'ok' ? registerIn('', raw) : [];
};

/** The key of the register that a version is of; '' for other entries. */
const recordOf = ({ kind, value }: Entry): string =>
  (kind === 'version' ? eventKinds.version.read(value)?.record : undefined) ?? '';

const writeOf = (raw: unknown): { t: number; n: number } => {
  const reading = readRecord(raw);
  return reading.is === 'damaged' ? { t: 0, n: 0 } : reading.envelope;
};

const formOf = (key: string): number => {
  const { kind } = partsOf(key);
  return isRegisterKind(kind) ? versionOf(registerKinds[kind]) : 1;
};
