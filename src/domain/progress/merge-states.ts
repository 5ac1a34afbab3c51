/**
 * Merging two whole records. Commutative, associative and idempotent, and nothing readable or unreadable is lost:
 * the later write of a register counts, the text of the other is kept as a version, events are put together, and what
 * cannot stand in its place is set aside.
 */
import { canonical } from './canonical.ts';
import type { Snapshot } from './copy/file.ts';
import { readEvent, readRecord } from './envelope.ts';
import { newest } from './merge.ts';
import { setAside } from './quarantine.ts';
import { versionEventOf } from './versions.ts';

/** A stored value, and whether it could be read. */
type Found = readonly [raw: unknown, sound: boolean];

/** Everything in both records. What only a newer playbook can read counts like any other value: by time. */
export function mergeStates(a: Snapshot, b: Snapshot): Snapshot {
  const merged = new MergedState(a);
  for (const [key, raw] of b.quarantine) merged.aside(key, raw);
  for (const [key, raw] of b.evt) merged.event(key, raw);
  for (const [key, raw] of b.rec) merged.record(key, raw);
  return merged;
}

class MergedState implements Snapshot {
  readonly rec: Map<string, unknown>;
  readonly evt: Map<string, unknown>;
  readonly quarantine: Map<string, unknown>;

  constructor({ rec, evt, quarantine }: Snapshot) {
    this.rec = new Map(rec);
    this.evt = new Map(evt);
    this.quarantine = new Map(quarantine);
  }

  record(key: string, raw: unknown): void {
    const stored = this.rec.get(key);
    if (stored === undefined) {
      this.rec.set(key, raw);
      return;
    }
    const [here, there] = [readRecord(stored), readRecord(raw)];
    if (here.is === 'damaged' || there.is === 'damaged') {
      this.#decide('rec', key, [stored, here.is !== 'damaged'], [raw, there.is !== 'damaged']);
    } else if (canonical(here.envelope) === canonical(there.envelope)) {
      // The same write, perhaps once in an older form.
      this.rec.set(key, lesser(stored, raw));
    } else {
      const hereStays = newest(here.envelope, there.envelope) === here.envelope;
      this.rec.set(key, hereStays ? stored : raw);
      const version = versionEventOf((hereStays ? there : here).envelope);
      if (version !== undefined) this.event(version.k, version);
    }
  }

  /** The same key stands for the same event. Where two copies of it differ all the same, every device agrees on one. */
  event(key: string, raw: unknown): void {
    const stored = this.evt.get(key);
    if (stored === undefined) this.evt.set(key, raw);
    else this.#decide('evt', key, [stored, isEvent(stored)], [raw, isEvent(raw)]);
  }

  aside(key: string, raw: unknown): void {
    const stored = this.quarantine.get(key);
    this.quarantine.set(key, stored === undefined ? raw : lesser(stored, raw));
  }

  /** Between two values that no time can tell apart: one that can be read stays, the other is set aside. */
  #decide(store: 'rec' | 'evt', key: string, here: Found, there: Found): void {
    const [[stored, sound], [raw, alsoSound]] = [here, there];
    if (canonical(stored) === canonical(raw)) return;
    const storedStays = sound === alsoSound ? lesser(stored, raw) === stored : sound;
    this[store].set(key, storedStays ? stored : raw);
    const cause = sound && alsoSound ? 'conflict' : 'damaged';
    const aside = setAside(store, cause, storedStays ? raw : stored);
    this.aside(aside.key, aside.entry);
  }
}

const isEvent = (raw: unknown): boolean => readEvent(raw).is !== 'damaged';

/** The one that comes first as text: any rule will do that does not depend on who asks. */
const lesser = (a: unknown, b: unknown): unknown => (canonical(b) < canonical(a) ? b : a);
