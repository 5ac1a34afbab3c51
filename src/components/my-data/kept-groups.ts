/** Everything stored in this browser, grouped by what it is. */
import { kindInWords } from '#components/my-playbook/entry-words.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { type EnvelopeReading, readEvent, readRecord } from '#domain/progress/envelope.ts';
import { partsOf } from '#domain/progress/envelope.ts';
import { eventKinds, registerKinds } from '#domain/progress/kinds.ts';

/** One thing under one key, as it is stored. */
export interface KeptEntry {
  key: string;
  raw: unknown;
}

export interface KeptGroup {
  /** A kind of entry as in model.ts, or one of `otherGroups`. */
  id: string;
  name: string;
  entries: readonly KeptEntry[];
}

/** Groups that are not one kind of entry. */
const otherGroups = {
  removed: 'Entries you removed',
  newer: 'Entries of a newer playbook',
  unreadable: 'What could not be read',
  settings: 'Settings',
  meta: 'About this browser',
} as const;
export type OtherGroup = keyof typeof otherGroups;

export const isOtherGroup = (id: string): id is OtherGroup => Object.hasOwn(otherGroups, id);

const order = [
  ...Object.keys(registerKinds),
  ...Object.keys(eventKinds),
  ...Object.keys(otherGroups),
];

/** What is stored besides the learner’s entries. */
export interface Surroundings {
  /** Facts about the store itself. */
  meta: ReadonlyMap<string, unknown>;
  settings: ReadonlyMap<string, string>;
}

/** All groups with something in them, in a fixed order. */
export function groupsOf(
  { rec, evt, quarantine }: Snapshot,
  { meta, settings }: Surroundings,
): KeptGroup[] {
  const groups = new Map<string, KeptEntry[]>(order.map((id) => [id, []]));
  for (const [key, raw] of rec)
    groups.get(groupOf(readRecord(raw), ({ k }) => partsOf(k).kind))?.push({ key, raw });
  for (const [key, raw] of evt)
    groups.get(groupOf(readEvent(raw), ({ kind }) => kind))?.push({ key, raw });
  for (const [id, entries] of [
    ['unreadable', quarantine],
    ['settings', settings],
    ['meta', meta],
  ] as const)
    for (const [key, raw] of entries) groups.get(id)?.push({ key, raw });
  return [...groups]
    .filter(([, entries]) => entries.length > 0)
    .map(([id, entries]) => ({ id, name: nameOf(id), entries }));
}

const nameOf = (id: string): string => (isOtherGroup(id) ? otherGroups[id] : kindInWords(id));

const groupOf = <Envelope extends { v: unknown }>(
  reading: EnvelopeReading<Envelope>,
  kindOf: (envelope: Envelope) => string,
): string => {
  if (reading.is === 'damaged') return 'unreadable';
  if (reading.is === 'newer') return 'newer';
  return reading.envelope.v === null ? 'removed' : kindOf(reading.envelope);
};
