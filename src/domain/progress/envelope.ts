/** The stored form of a fact: its value in an envelope that says when, where and in which version it was written. */
import {
  isCalendarDate,
  isDevice,
  isInstant,
  isKey,
  isText,
  isWhole,
  isZone,
  withExactly,
} from './guards.ts';
import { type KindSpec, versionOf } from './kind-spec.ts';
import { eventKinds, isEventKind, isRegisterKind, registerKinds } from './kinds.ts';
import { migrate, type Reading } from './migrate.ts';
import type { EventKind, Events, RegisterKind, Registers, Stamp } from './model.ts';

/** A register. Its latest write, by hybrid time, is the one that counts. */
export interface RecordEnvelope {
  /** Key: `<kind>` or `<kind>/<id>`. */
  k: string;
  /** Value, or null: a tombstone, which says that the value was removed. */
  v: unknown;
  /** Hybrid time of the write, milliseconds (see clock.ts). */
  t: number;
  /** How many times the key had been written, this write included. */
  n: number;
  /** Id of the device that wrote it. */
  d: string;
  /** Version of the value's form. */
  s: number;
}

/** An event. It never changes; `k` is unique for ever. */
export interface EventEnvelope extends Stamp {
  /** Key: `<device>/<sequence>`. */
  k: string;
  kind: string;
  v: unknown;
  t: number;
  s: number;
}

/** A reading that keeps the envelope; for `ok` its value is of the current form. */
export type EnvelopeReading<Envelope> =
  { is: 'ok' | 'newer'; envelope: Envelope } | { is: 'damaged' };

const eventKey = /^[0-9a-z]{8,32}\/[0-9a-z-]{1,32}$/;
const kindName = /^[a-z][a-z-]*$/;
const fieldsOfEvent = ['k', 'kind', 'v', 't', 'at', 'on', 'zone', 's'];
/** Kinds without an id: one value for the whole record. */
const single: ReadonlySet<string> = new Set<RegisterKind>(['role', 'path', 'preference']);

/** The key of a register. `id` is '' for kinds without one. */
export const keyOf = (kind: string, id: string): string => (id === '' ? kind : `${kind}/${id}`);

/** Kind and id of a key; the id is '' where there is none. */
export const partsOf = (key: string): { kind: string; id: string } => {
  const slash = key.indexOf('/');
  return slash < 0
    ? { kind: key, id: '' }
    : { kind: key.slice(0, slash), id: key.slice(slash + 1) };
};

const unwrap = <Envelope extends { v: unknown; s: number }>(
  envelope: Envelope,
  spec: KindSpec<unknown> | undefined,
): EnvelopeReading<Envelope> => {
  if (spec === undefined) return { is: 'newer', envelope };
  const reading = migrate(spec, envelope.s, envelope.v);
  if (reading.is === 'damaged') return reading;
  if (reading.is === 'newer') return { is: 'newer', envelope };
  return { is: 'ok', envelope: { ...envelope, v: reading.value, s: versionOf(spec) } };
};

/** Reads a register of any kind. A kind this build does not know counts as written by a newer playbook. */
export const readRecord = (raw: unknown): EnvelopeReading<RecordEnvelope> => {
  const { k, v, t, n, d, s } = withExactly(raw, ['k', 'v', 't', 'n', 'd', 's']);
  const sound = isKey(k) && isInstant(t) && isWhole(n, 1) && isDevice(d) && isWhole(s, 1);
  if (!sound) return { is: 'damaged' };
  const { kind, id } = partsOf(k);
  const spec = isRegisterKind(kind) ? registerKinds[kind] : undefined;
  if (spec !== undefined && (id === '') !== single.has(kind)) return { is: 'damaged' };
  const envelope = { k, v, t, n, d, s };
  return v === null && spec !== undefined && s <= versionOf(spec)
    ? { is: 'ok', envelope }
    : unwrap(envelope, spec);
};

/** Reads an event of any kind. */
export const readEvent = (raw: unknown): EnvelopeReading<EventEnvelope> => {
  const { k, kind, v, t, at, on, zone, s } = withExactly(raw, fieldsOfEvent);
  const sound =
    isText(k, eventKey) && isText(kind, kindName) && isInstant(t) && isInstant(at) && isWhole(s, 1);
  if (!sound || !isCalendarDate(on) || !isZone(zone)) return { is: 'damaged' };
  return unwrap(
    { k, kind, v, t, at, on, zone, s },
    isEventKind(kind) ? eventKinds[kind] : undefined,
  );
};

/** The value of a register of one kind; undefined inside `ok` when it was removed. */
export const readRegister = <Kind extends RegisterKind>(
  kind: Kind,
  raw: unknown,
): Reading<Registers[Kind] | undefined> => {
  const reading = readRecord(raw);
  if (reading.is !== 'ok') return { is: reading.is };
  return { is: 'ok', value: registerKinds[kind].read(reading.envelope.v) };
};

/**
 * The stamp and value of an event, when it is of this kind and readable.
 * @param newer called when it is of this kind and only a newer playbook can read it.
 */
export const readEventOf = <Kind extends EventKind>(
  kind: Kind,
  raw: unknown,
  newer?: () => void,
): (Pick<EventEnvelope, 'k' | 't'> & { stamp: Stamp; value: Events[Kind] }) | undefined => {
  const reading = readEvent(raw);
  if (reading.is === 'damaged' || reading.envelope.kind !== kind) return undefined;
  if (reading.is === 'newer') {
    newer?.();
    return undefined;
  }
  const { k, t, at, on, zone, v } = reading.envelope;
  const value = eventKinds[kind].read(v);
  return value === undefined ? undefined : { k, t, stamp: { at, on, zone }, value };
};
