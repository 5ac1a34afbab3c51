/**
 * A copy of the learner record as one file.
 *
 * `{ format, v, count, crc, app, exported, records, events, quarantine }`, JSON in UTF-8. `crc` is the CRC-32 of
 * the canonical JSON of everything else; it shows accidents, it is no signature. Records and events are the
 * envelopes of envelope.ts.
 */
import { canonical } from '../canonical.ts';
import { crc32 } from '../crc32.ts';
import { type EnvelopeReading, readEvent, readRecord } from '../envelope.ts';
import { readSetAside, setAside, type SetAside } from '../quarantine.ts';
import { isTame, limits } from './limits.ts';

export const format = 'cx-playbook-record';
/** Version of the file. The kinds inside have versions of their own. */
export const version = 1;

/** The stores of a learner record as they are stored, by key. Values may be damaged. */
export interface Snapshot {
  readonly rec: ReadonlyMap<string, unknown>;
  readonly evt: ReadonlyMap<string, unknown>;
  readonly quarantine: ReadonlyMap<string, unknown>;
}

/** How deep an entry stands: file, list, entry. */
const depth = 3;

/**
 * Everything in the record as the text of a file. Damaged values go into its set-aside part.
 * @param app name and version of this playbook. @param now milliseconds since 1970 UTC.
 */
export const writeCopy = (snapshot: Snapshot, app: string, now: number): string => {
  const aside = new Map<string, SetAside>();
  for (const [key, stored] of snapshot.quarantine) {
    aside.set(key, readSetAside(stored) ?? setAside('quarantine', 'damaged', stored).entry);
  }
  const readable = <Envelope>(
    from: 'rec' | 'evt',
    read: (raw: unknown) => EnvelopeReading<Envelope>,
  ) =>
    [...snapshot[from].values()].flatMap((stored) => {
      const reading = read(stored);
      if (reading.is !== 'damaged' && isTame(reading.envelope, depth)) return [reading.envelope];
      const { key, entry } = setAside(from, 'damaged', stored);
      aside.set(key, entry);
      return [];
    });
  const records = readable('rec', readRecord);
  const events = readable('evt', readEvent);
  const quarantine = [...aside.values()].map(inJson);
  const body = {
    format,
    v: version,
    count: records.length + events.length + quarantine.length,
    app,
    exported: new Date(now).toISOString(),
    records,
    events,
    quarantine,
  };
  return JSON.stringify({ ...body, crc: crc32(canonical(body)) }, undefined, 1);
};

/** A damaged value may be something that JSON cannot hold; then its description has to do. */
const inJson = (entry: SetAside): SetAside =>
  isTame(entry, depth) ? entry : { ...entry, raw: canonical(entry.raw).slice(0, limits.text) };
