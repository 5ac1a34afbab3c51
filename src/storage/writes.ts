/** The writes, each as one atomic piece of work. */
import { tick } from '#domain/progress/clock.ts';
import {
  keyOf,
  readEvent,
  readRecord,
  readRegister,
  type RecordEnvelope,
} from '#domain/progress/envelope.ts';
import { eventKinds, registerKinds, versionOf } from '#domain/progress/kinds.ts';
import { latest } from '#domain/progress/merge.ts';
import type { EventKind, Events, RegisterKind, Registers, Stamp } from '#domain/progress/model.ts';
import { setAside } from '#domain/progress/quarantine.ts';
import type { StoreName, Transaction, Work } from './engine.ts';
import type { Memory } from './memory.ts';

/**
 * A write that must not happen, so that trying again would not help: a newer playbook wrote the stored value and
 * writing over it would lose what this build cannot see, or the new value is not one this build could read back.
 */
export class RefusedWriteError extends Error {
  override name = 'RefusedWriteError';
}

/** The hybrid time of a write: later than the clock of the store and than `seen`. Moves that clock on. */
export const stampTime = async (stores: Transaction, now: number, seen = 0): Promise<number> => {
  const clock = await stores.get('meta', 'clock');
  const time = tick(now, Math.max(seen, typeof clock === 'number' ? clock : 0));
  await stores.put('meta', 'clock', time);
  return time;
};

/** A damaged value is set aside before it is written over. */
const keepDamaged = async (stores: Transaction, stored: unknown): Promise<void> => {
  if (stored === undefined) return;
  const { key, entry } = setAside('rec', 'damaged', stored);
  await stores.put('quarantine', key, entry);
};

/** Writes a register, or with `null` its tombstone. */
export const putRegister =
  <Kind extends RegisterKind>(
    kind: Kind,
    id: string,
    value: Registers[Kind] | null,
    device: string,
    now: number,
  ): Work<void> =>
  async (stores) => {
    const k = keyOf(kind, id);
    const stored = await stores.get('rec', k);
    const reading = readRecord(stored);
    if (reading.is === 'newer') throw new RefusedWriteError(`${k} was written by a newer playbook`);
    if (reading.is === 'damaged') await keepDamaged(stores, stored);
    const before = reading.is === 'ok' ? reading.envelope : { t: 0, n: 0 };
    const t = await stampTime(stores, now, before.t);
    const record: RecordEnvelope = {
      k,
      v: value,
      t,
      n: before.n + 1,
      d: device,
      s: versionOf(registerKinds[kind]),
    };
    if (readRegister(kind, record).is !== 'ok') throw new RefusedWriteError(`not a value of ${k}`);
    await stores.put('rec', k, record);
  };

/** Adds an event. Done again with the same key it changes nothing, so a retry never counts twice. */
export const addEvent =
  <Kind extends EventKind>(k: string, kind: Kind, value: Events[Kind], stamp: Stamp): Work<void> =>
  async (stores) => {
    if ((await stores.get('evt', k)) !== undefined) return;
    const t = await stampTime(stores, stamp.at);
    const event = { k, kind, v: value, t, ...stamp, s: versionOf(eventKinds[kind]) };
    if (readEvent(event).is !== 'ok') throw new RefusedWriteError(`not a value of ${kind}`);
    await stores.put('evt', k, event);
  };

/** An entry of one store. */
export type Entry = readonly [store: StoreName, key: string, value: unknown];

/** Brings in what was kept in memory while saving failed. Returns the entries that are now safe. */
export const absorb =
  (memory: Memory): Work<Entry[]> =>
  async (stores) => {
    const safe: Entry[] = [];
    for (const [key, ours] of memory.entries('rec')) {
      const stored = await stores.get('rec', key);
      const reading = readRecord(stored);
      if (reading.is === 'newer') continue;
      if (latest(stored, ours) === ours) {
        if (reading.is === 'damaged') await keepDamaged(stores, stored);
        await stores.put('rec', key, ours);
      }
      safe.push(['rec', key, ours]);
    }
    for (const store of ['evt', 'quarantine'] as const) {
      for (const [key, value] of memory.entries(store)) {
        if ((await stores.get(store, key)) === undefined) await stores.put(store, key, value);
        safe.push([store, key, value]);
      }
    }
    const clock = memory.entries('meta').get('clock');
    await stampTime(stores, typeof clock === 'number' ? clock : 0);
    return safe;
  };
