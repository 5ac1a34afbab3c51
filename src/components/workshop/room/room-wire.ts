/**
 * What carries messages between the windows of one browser: a BroadcastChannel. Where there is none, or nobody answers
 * on it, the `storage` event of a note that is written over and over.
 */

/** @param byNote whether it came by the note. */
type Hear = (message: unknown, byNote: boolean) => void;

export class RoomWire {
  readonly #name: string;
  readonly #hear: Hear;
  #channel: BroadcastChannel | undefined;
  #count = 0;

  /**
   * @param name of the channel; the note is kept under `<name>-note`.
   * @param hear called with each message of another window. It may be anything.
   */
  constructor(name: string, hear: Hear) {
    this.#name = name;
    this.#hear = hear;
    this.#channel = openChannel(name);
    this.#channel?.addEventListener('message', this.#onMessage);
    addEventListener('storage', this.#onStorage);
  }

  /** @param loud also by the note: where there may be a window that does not answer on the channel. */
  send(message: object, loud: boolean): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      this.#channel = undefined;
    }
    if (!loud) return;
    try {
      // Only a note that changes is told to the other windows.
      this.#count += 1;
      const note = { message, from: `${String(performance.timeOrigin)}.${String(this.#count)}` };
      localStorage.setItem(this.#note, JSON.stringify(note));
    } catch {
      // Nothing may be kept here: the channel is all there is.
    }
  }

  /** The note goes too: others have been told of it. */
  close(): void {
    removeEventListener('storage', this.#onStorage);
    this.#channel?.close();
    this.#channel = undefined;
    try {
      localStorage.removeItem(this.#note);
    } catch {
      // It was never written.
    }
  }

  get #note(): string {
    return `${this.#name}-note`;
  }

  readonly #onMessage = ({ data }: MessageEvent<unknown>): void => {
    this.#hear(data, false);
  };

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== this.#note || newValue === null) return;
    try {
      const note: unknown = JSON.parse(newValue);
      if (typeof note === 'object' && note !== null && 'message' in note)
        this.#hear(note.message, true);
    } catch {
      // Somebody else wrote it.
    }
  };
}

const openChannel = (name: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
};
