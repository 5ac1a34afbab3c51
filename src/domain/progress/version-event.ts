/**
 * Events of kind `version`, of a write of a register (versions.ts says what they are for). Key and content follow from
 * the write alone, so that every device makes the same event of it.
 */
import { canonical } from './canonical.ts';
import { crc32 } from './crc32.ts';
import { type EventEnvelope, partsOf, type RecordEnvelope } from './envelope.ts';
import { versionOf } from './kind-spec.ts';
import { eventKinds } from './kinds.ts';
import type { Events } from './model.ts';

/** Kinds of register that hold a text somebody thought about. */
const textKinds = ['note', 'mark', 'plan'] as const;
export type TextKind = (typeof textKinds)[number];

/** The last millisecond of the year 9999: no later date has the form YYYY-MM-DD. */
const lastDay = 253_402_300_799_999;

export const isTextKind = (kind: string): kind is TextKind =>
  textKinds.some((known) => known === kind);

/** @param write as its device stored it. @param text of it; '' says that the learner has decided about it. */
export const versionEvent = (write: RecordEnvelope, text: string): EventEnvelope => {
  const { k: record, t, n, d } = write;
  const v: Events['version'] = { record, text, t, n, d };
  return {
    k: `${d}/old-${t.toString(36)}-${crc32(canonical(v)).toString(16)}`,
    kind: 'version',
    v,
    t,
    at: t,
    on: new Date(Math.min(t, lastDay)).toISOString().slice(0, 10),
    zone: 'UTC',
    s: versionOf(eventKinds.version),
  };
};

/**
 * What says that a write of another device was seen and written over, so that its text is no other version of what
 * replaced it; undefined when there is nothing to say.
 * @param device that writes over it.
 */
export const seenEventOf = (write: RecordEnvelope, device: string): EventEnvelope | undefined =>
  write.d !== device && isTextKind(partsOf(write.k).kind) ? versionEvent(write, '') : undefined;
