/** The events of one kind among everything stored. */
import { readEventOf } from '#domain/progress/envelope.ts';
import type { EventKind } from '#domain/progress/model.ts';
import type { StoredEvent } from './learner-record.ts';

/** Those that can be read, oldest first. @param newer called for each that a newer playbook wrote */
export function eventsOf<Kind extends EventKind>(
  kind: Kind,
  stored: ReadonlyMap<string, unknown>,
  newer?: () => void,
): StoredEvent<Kind>[] {
  return [...stored.values()]
    .map((raw) => readEventOf(kind, raw, newer))
    .filter((event) => event !== undefined)
    .sort((a, b) => a.t - b.t || (a.k < b.k ? -1 : 1))
    .map(({ k, stamp, value }) => Object.assign({ id: k, kind }, stamp, value));
}
