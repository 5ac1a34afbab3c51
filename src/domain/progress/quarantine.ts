/** What could not be read is set aside as it is: never dropped, counted on My playbook, part of every copy. */
import { canonical } from './canonical.ts';
import { crc32 } from './crc32.ts';
import { isOneOf, withExactly } from './guards.ts';

/** Where the value stood: among registers, events, or values set aside earlier. */
const origins = ['rec', 'evt', 'quarantine'] as const;
export type Origin = (typeof origins)[number];

/** `damaged`: not of the form it should have. `future`: stamped with a time that has not come. `conflict`: an event that differs from the one already kept, or a register that met one of a newer playbook. */
const causes = ['damaged', 'future', 'conflict'] as const;
export type Cause = (typeof causes)[number];

export interface SetAside {
  from: Origin;
  why: Cause;
  /** The value as it was found. */
  raw: unknown;
}

/** The entry and its key. The key follows from the content, so setting the same value aside twice keeps one. */
export const setAside = (
  from: Origin,
  why: Cause,
  raw: unknown,
): { key: string; entry: SetAside } => {
  const text = canonical(raw);
  return { key: `${from}/${crc32(text).toString(16)}-${text.length}`, entry: { from, why, raw } };
};

/** Reads an entry back; undefined when it is none. */
export const readSetAside = (value: unknown): SetAside | undefined => {
  const { from, why, raw } = withExactly(value, ['from', 'why', 'raw']);
  return isOneOf(from, origins) && isOneOf(why, causes) ? { from, why, raw } : undefined;
};
