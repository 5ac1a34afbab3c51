/** Brings to the disk what was kept in memory while saving failed. */
import { partsOf, readRecord } from '#domain/progress/envelope.ts';
import { isInstant } from '#domain/progress/guards.ts';
import { mergeStates } from '#domain/progress/merge-states.ts';
import { setAside } from '#domain/progress/quarantine.ts';
import { versionEventOf } from '#domain/progress/versions.ts';
import { countChanges, isWork } from './changes.ts';
import type { StoreName, Work } from './engine.ts';
import type { Memory } from './memory.ts';
import { today } from './now.ts';
import { stampTime } from './writes.ts';

/** An entry of one store. */
export type Entry = readonly [store: StoreName, key: string, value: unknown];

export interface Absorbed {
  /** The entries of the memory; all of them are safe now. */
  readonly safe: readonly Entry[];
  /** Whether one of them met a value that only a newer playbook can read. */
  readonly refused: boolean;
}

/**
 * Merges the memory of a page into the disk. A value of a newer playbook stays where it is; ours is then kept as a
 * version, or set aside where it has no text. What happened reaches the disk once, however often it is tried.
 */
export const absorb =
  (memory: Memory): Work<Absorbed> =>
  async (disk) => {
    const ours = {
      rec: memory.entries('rec'),
      evt: memory.entries('evt'),
      quarantine: memory.entries('quarantine'),
    };
    const safe = (['rec', 'evt', 'quarantine'] as const).flatMap((store) =>
      Array.from(ours[store], ([key, value]): Entry => [store, key, value]),
    );
    const stored = new Map<string, unknown>();
    let refused = false;
    for (const [key, value] of ours.rec) {
      const theirs = await disk.get('rec', key);
      if (readRecord(theirs).is === 'newer') {
        refused = true;
        ours.rec.delete(key);
        const reading = readRecord(value);
        const version = reading.is === 'ok' ? versionEventOf(reading.envelope) : undefined;
        const aside = setAside('rec', 'conflict', value);
        if (version === undefined) ours.quarantine.set(aside.key, aside.entry);
        else ours.evt.set(version.k, version);
      } else if (theirs !== undefined) stored.set(key, theirs);
    }
    const nothing = new Map<string, unknown>();
    const merged = mergeStates({ rec: stored, evt: nothing, quarantine: nothing }, ours);
    let changes = 0;
    for (const [key, value] of merged.rec) {
      if (value === stored.get(key)) continue;
      await disk.put('rec', key, value);
      if (isWork(partsOf(key).kind)) changes += 1;
    }
    for (const store of ['evt', 'quarantine'] as const) {
      for (const [key, value] of merged[store]) {
        if ((await disk.get(store, key)) !== undefined) continue;
        await disk.put(store, key, value);
        if (store === 'evt') changes += 1;
      }
    }
    await countChanges(disk, today(), changes);
    const clock = memory.entries('meta').get('clock');
    await stampTime(disk, isInstant(clock) ? clock : 0);
    return { safe, refused };
  };
