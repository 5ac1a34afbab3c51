/** The writes, each as one atomic piece of work. */
import { tick } from '#domain/progress/clock.ts';
import {
  keyOf,
  readEvent,
  readRecord,
  readRegister,
  type RecordEnvelope,
} from '#domain/progress/envelope.ts';
import { isInstant } from '#domain/progress/guards.ts';
import { versionOf } from '#domain/progress/kind-spec.ts';
import { eventKinds, registerKinds } from '#domain/progress/kinds.ts';
import type { EventKind, Events, RegisterKind, Registers, Stamp } from '#domain/progress/model.ts';
import { setAside } from '#domain/progress/quarantine.ts';
import { seenEventOf } from '#domain/progress/version-event.ts';
import { countChanges, isWork } from './changes.ts';
import type { Transaction, Work } from './engine.ts';
import { eventsOf } from './events-of.ts';
import type { StoredEvent } from './learner-record.ts';
import { stampOf } from './now.ts';

/** A write that must not happen, so that trying again would not help: this build could not read the value back. */
export class RefusedWriteError extends Error {
  override name = 'RefusedWriteError';
}

/** A newer playbook wrote the stored value. Writing over it would lose what this build cannot see. */
export class NewerRecordError extends RefusedWriteError {
  override name = 'NewerRecordError';
}

/** The hybrid time of a write: later than the clock of the store and than `seen`. Moves that clock on. */
export const stampTime = async (stores: Transaction, now: number, seen = 0): Promise<number> => {
  const clock = await stores.get('meta', 'clock');
  const time = tick(now, Math.max(seen, isInstant(clock) ? clock : 0));
  await stores.put('meta', 'clock', time);
  return time;
};

/** A damaged value is set aside before it is written over. */
const keepDamaged = async (stores: Transaction, stored: unknown): Promise<void> => {
  if (stored === undefined) return;
  const { key, entry } = setAside('rec', 'damaged', stored);
  await stores.put('quarantine', key, entry);
};

/**
 * Writes a register, or with `null` its tombstone. What another device wrote there is settled by that.
 * @param isToStay says of the value that stands there, when it is this write’s turn, whether it stays
 */
export const putRegister =
  <Kind extends RegisterKind>(
    kind: Kind,
    id: string,
    value: Registers[Kind] | null,
    device: string,
    now: number,
    isToStay?: (stored: Registers[Kind] | undefined) => boolean,
  ): Work<void> =>
  async (stores) => {
    const k = keyOf(kind, id);
    const stored = await stores.get('rec', k);
    const reading = readRecord(stored);
    if (reading.is === 'newer') throw new NewerRecordError(`${k} was written by a newer playbook`);
    if (isToStay?.(reading.is === 'ok' ? registerKinds[kind].read(reading.envelope.v) : undefined))
      return;
    if (reading.is === 'damaged') await keepDamaged(stores, stored);
    const before = reading.is === 'ok' ? reading.envelope : { t: 0, n: 0 };
    const t = await stampTime(stores, now, before.t);
    const record: RecordEnvelope = {
      k,
      v: value,
      t,
      n: Math.min(before.n + 1, Number.MAX_SAFE_INTEGER),
      d: device,
      s: versionOf(registerKinds[kind]),
    };
    if (readRegister(kind, record).is !== 'ok') throw new RefusedWriteError(`not a value of ${k}`);
    if (isWork(kind)) await countChanges(stores, stampOf(new Date(now)).on);
    const seen = reading.is === 'ok' ? seenEventOf(reading.envelope, device) : undefined;
    if (seen !== undefined) await stores.put('evt', seen.k, seen);
    await stores.put('rec', k, record);
  };

/**
 * Adds an event. Done again with the same key it changes nothing, so a retry never counts twice.
 * @param isKept says of the events of the kind, when it is this write’s turn, whether there is nothing to add
 */
export const addEvent =
  <Kind extends EventKind>(
    k: string,
    kind: Kind,
    value: Events[Kind],
    stamp: Stamp,
    isKept?: (events: readonly StoredEvent<Kind>[]) => boolean,
  ): Work<void> =>
  async (stores) => {
    if ((await stores.get('evt', k)) !== undefined) return;
    if (isKept?.(eventsOf(kind, await stores.entries('evt')))) return;
    const t = await stampTime(stores, stamp.at);
    const event = { k, kind, v: value, t, ...stamp, s: versionOf(eventKinds[kind]) };
    if (readEvent(event).is !== 'ok') throw new RefusedWriteError(`not a value of ${kind}`);
    await countChanges(stores, stamp.on);
    await stores.put('evt', k, event);
  };
