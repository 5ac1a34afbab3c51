/** What pages may ask of the learner record. Implemented by the browser store, later also by an LMS session. */
import type { EventKind, Events, RegisterKind, Registers, Stamp } from '#domain/progress/model.ts';

/** Where writes go. `memory` means: nothing outlives this page, and the learner has been told. */
export type StorageMode = 'persistent' | 'memory';

/**
 * What just became true of saving. `saved` is said only after the transaction completed. `failed`: the last write is
 * kept in memory and tried again. `newer`: a write was refused because a newer playbook wrote that value; from then on
 * this page says `newer` where it would say `saved`, until it is loaded again.
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'newer';

export type StoredEvent<Kind extends EventKind = EventKind> = { id: string; kind: Kind } & Stamp &
  Events[Kind];

export interface LearnerRecord {
  /** `memory` may turn to `persistent` when a slow disk answers after all; never the other way. */
  readonly mode: StorageMode;
  /** The current value, or undefined when never written or removed. `id` is '' for kinds without one (role). */
  get<Kind extends RegisterKind>(kind: Kind, id?: string): Promise<Registers[Kind] | undefined>;
  /** Every live register of a kind, by id. */
  list<Kind extends RegisterKind>(kind: Kind): Promise<Map<string, Registers[Kind]>>;
  /**
   * Writes a value. Resolves after the transaction completed; rejects when it did not. The value is then kept in
   * memory, joins every read and is tried again; so show it, and leave the telling to `watchSaving`.
   * In memory mode it resolves once the page holds the value: print “saved” from `watchSaving`, never from this promise.
   * @param isToStay Told the value that stands there when it is this write’s turn among those of all tabs. When it says
   * yes, that value stays and nothing is written. The promise resolves all the same.
   */
  put<Kind extends RegisterKind>(
    kind: Kind,
    id: string,
    value: Registers[Kind],
    isToStay?: (stored: Registers[Kind] | undefined) => boolean,
  ): Promise<void>;
  /** Removes a value by a tombstone, so that other tabs and later imports agree. */
  remove(kind: RegisterKind, id: string): Promise<void>;
  /**
   * Adds an event and stamps it. Same promise as `put`.
   * @param isKept Told the events of the kind when it is this write’s turn among those of all tabs. When it says yes, nothing
   * is added: what another tab has kept meanwhile is not kept twice. The promise resolves all the same. A disk that fails
   * cannot be asked: then only what this page keeps in memory is told.
   */
  append<Kind extends EventKind>(
    kind: Kind,
    event: Events[Kind],
    isKept?: (events: readonly StoredEvent<Kind>[]) => boolean,
  ): Promise<StoredEvent<Kind>>;
  /** All events of a kind, oldest first. */
  events<Kind extends EventKind>(kind: Kind): Promise<StoredEvent<Kind>[]>;
  /** Calls back after any change, from this tab or another, and after the page was restored. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Calls back with the save state and mode, at once and on each change. Returns the way to stop. */
  watchSaving(listener: (state: SaveState, mode: StorageMode) => void): () => void;
}

/**
 * The page's one learner record, opened on first use, within two seconds. Never rejects: a store that is blocked, hangs or throws
 * becomes memory mode, and `playbook-banner` shows it.
 */
export { openLearnerRecord } from './open.ts';
