/** What is true of saving just now, and who wants to know. */
import type { SaveState, StorageMode } from './learner-record.ts';

type Listener = (state: SaveState, mode: StorageMode) => void;

export class SavingState {
  #state: SaveState = 'idle';
  #mode: StorageMode = 'memory';
  #running = 0;
  #newer = false;
  readonly #listeners = new Set<Listener>();

  get mode(): StorageMode {
    return this.#mode;
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#state, this.#mode);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The disk has answered: from now on writes are kept. */
  persistent(): void {
    this.#set(this.#state, 'persistent');
  }

  /** A write has started. */
  begin(): void {
    this.#running += 1;
    this.#set('saving', this.#mode);
  }

  /** A write has ended. `saved` is said when nothing runs any more and nothing waits in memory. */
  end(allSafe: boolean): void {
    this.#running -= 1;
    if (!allSafe) this.#set('failed', this.#mode);
    else if (this.#running === 0) this.#set(this.#newer ? 'newer' : 'saved', this.#mode);
  }

  /**
   * A newer playbook wrote what was to be read or written over. What this page has to save is not safe before it is
   * loaded again. Said at once, unless something is being saved or has failed, which `end` tells about.
   */
  refuse(): void {
    this.#newer = true;
    if (this.#running === 0 && this.#state !== 'failed') this.#set('newer', this.#mode);
  }

  #set(state: SaveState, mode: StorageMode): void {
    if (state === this.#state && mode === this.#mode) return;
    this.#state = state;
    this.#mode = mode;
    for (const listener of this.#listeners) listener(state, mode);
  }
}
