/**
 * Where the learner record is kept: on disk where the browser lets us, else in the memory of the page.
 *
 * What the disk refuses is kept in memory, joins every read and every copy, and is tried again after the next
 * write, every ten seconds, and when the page comes back into view. Merging is idempotent (see
 * src/domain/progress/merge-states.ts), so a write that did reach the disk after all does no harm when repeated.
 */
import { latest, union } from '#domain/progress/merge.ts';
import { Disk } from './disk.ts';
import type { Engine, Kept, Work } from './engine.ts';
import { ensureDevice, knownDevice, randomName } from './identity.ts';
import { Memory } from './memory.ts';
import { SavingState } from './saving-state.ts';
import { connectTabs } from './tabs.ts';
import { within } from './wait.ts';
import { NewerRecordError, RefusedWriteError } from './writes.ts';

/** Milliseconds a page waits for the disk to answer before it goes on without. */
const openLimit = 2_000;
/** Milliseconds a read or write may take before it counts as failed. */
const workLimit = 10_000;
/** Milliseconds between tries to save what failed. */
const retryPause = 10_000;

/** Most pages never need it. Fetched at the first failure, not at the next try: by then the line may be gone too. */
const loadAbsorb = () => import('./absorb.ts');

export class Depot {
  readonly saving = new SavingState();
  #device = randomName(8);
  #disk: Disk | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #memory = new Memory();
  readonly #listeners = new Set<() => void>();
  readonly #lastRead: Record<Kept, Map<string, unknown>> = {
    rec: new Map(),
    evt: new Map(),
    quarantine: new Map(),
  };
  /** Stores whose last read failed. */
  readonly #unread = new Set<Kept>();
  readonly #tellTabs: () => void;

  private constructor(name: string) {
    this.#tellTabs = connectTabs(name, () => {
      this.#announce();
      void this.#saveKept();
    });
  }

  /**
   * Never rejects. When the disk answers only after the page went on without it, the depot turns persistent
   * then, and what was kept in memory is saved.
   * @param name of the database and of the channel between tabs.
   */
  static async open(name: string): Promise<Depot> {
    const depot = new Depot(name);
    await within(openLimit, depot.#join(new Disk(name))).catch(() => undefined);
    return depot;
  }

  /** Id of this device; in memory mode, of this page. */
  get device(): string {
    return this.#device;
  }

  /**
   * Whether what `entries` gave last is everything: false while the disk has not answered yet, and after a read that
   * failed. Ask before anything made of it is called a copy.
   */
  get isWhole(): boolean {
    return this.#disk !== undefined && this.#unread.size === 0;
  }

  /** Calls back after any change, from here or another tab, and whenever changes may have been missed. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Everything of a store as it is stored, with what could not be saved yet. When the disk fails: what was last
   * read. The next write then says that saving fails; until then the page goes on showing what it knew.
   */
  async entries(store: Kept): Promise<Map<string, unknown>> {
    if (this.#disk !== undefined) {
      try {
        this.#lastRead[store] = await this.look((stores) => stores.entries(store));
        this.#unread.delete(store);
      } catch {
        this.#unread.add(store);
      }
    }
    const unsaved = this.#memory.entries(store);
    return union(this.#lastRead[store], unsaved, store === 'rec' ? latest : (saved) => saved);
  }

  /** Reads other than the learner's entries. Rejects when the disk does not answer. */
  look<Result>(work: Work<Result>): Promise<Result> {
    return within(workLimit, this.#engine.run('readonly', work));
  }

  /**
   * Atomic work that nothing was shown of yet, such as bringing a copy in: when the disk refuses or takes too long it
   * rejects, and nothing has changed.
   */
  async change<Result>(work: Work<Result>): Promise<Result> {
    const result = await this.#engine.run('readwrite', work, workLimit);
    this.#announce();
    this.#tellTabs();
    return result;
  }

  /**
   * One act of the learner. Rejects when it was not saved; it is then kept in memory and tried again.
   * @param key of the register written; undefined for an event.
   */
  async write(work: Work<void>, key?: string): Promise<void> {
    if (this.#disk === undefined) {
      await this.#memory.run('readwrite', work);
      this.#announce();
      return;
    }
    this.saving.begin();
    try {
      await within(workLimit, this.#disk.run('readwrite', work));
      this.saving.end(this.#memory.isEmpty);
      this.#tellTabs();
      void this.#saveKept();
    } catch (error) {
      const refusal = error instanceof RefusedWriteError ? error : await this.#keep(work, key);
      const newer = refusal instanceof NewerRecordError;
      if (newer) this.saving.refuse();
      this.saving.end(newer && this.#memory.isEmpty);
      throw error;
    } finally {
      this.#announce();
    }
  }

  /** Lets go of what could not be saved, because the learner cleared it. @param gone which entries; default all. */
  forgetUnsaved(gone: (store: Kept, key: string) => boolean = () => true): void {
    if (this.#disk !== undefined) this.#memory.forgetAll(gone);
    this.#announce();
  }

  get #engine(): Engine {
    return this.#disk ?? this.#memory;
  }

  /**
   * Keeps in memory what the disk refused. Starts from what was last read, so that the write stays the later one.
   * Resolves with the reason when it must not be written at all.
   */
  async #keep(work: Work<void>, key: string | undefined): Promise<unknown> {
    const kept = this.#memory.run('readwrite', async (stores) => {
      if (key !== undefined && (await stores.get('rec', key)) === undefined) {
        const known = this.#lastRead.rec.get(key);
        if (known !== undefined) await stores.put('rec', key, known);
      }
      await work(stores);
    });
    loadAbsorb().catch(() => undefined);
    this.#retryLater();
    return kept.catch((refusal: unknown) => refusal);
  }

  async #saveKept(): Promise<void> {
    const disk = this.#disk;
    if (disk === undefined || this.#memory.isEmpty) return;
    this.saving.begin();
    try {
      const { absorb } = await loadAbsorb();
      const work = disk.run('readwrite', absorb(this.#memory));
      const { safe, refused } = await within(workLimit, work);
      if (refused) this.saving.refuse();
      for (const entry of safe) this.#memory.forget(...entry);
      this.#tellTabs();
    } catch {
      this.#retryLater();
    }
    this.saving.end(this.#memory.isEmpty);
    this.#announce();
  }

  #retryLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#saveKept(), retryPause);
  }

  /** Never rejects. A disk that fails is asked again while the page is open: it may have been full, or asleep. */
  async #join(disk: Disk): Promise<void> {
    try {
      this.#device =
        (await disk.run('readonly', knownDevice)) ?? (await disk.run('readwrite', ensureDevice));
    } catch {
      setTimeout(() => void this.#join(disk), retryPause);
      return;
    }
    this.#disk = disk;
    this.saving.persistent();
    this.#announce();
    void this.#saveKept();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
