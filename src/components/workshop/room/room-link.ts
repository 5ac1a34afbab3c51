/**
 * The link between the slides and the presenter view. Each window holds the room, keeps it in localStorage under
 * `cx-playbook-room-<kit>`, and sends it to the other. Of two copies both keep the later one (`later` in
 * src/domain/workshop/room.ts), so it does not matter which message is lost: the next one carries everything.
 */
import { later, newRoom, ofToday, readRoom, type Room } from '#domain/workshop/room.ts';
import { RoomWire } from './room-wire.ts';

export type RoomSide = 'slides' | 'presenter';

/** How often a window that is seen asks for the other. Milliseconds. */
const beat = 2000;
/** After this long without an answer the other window counts as gone: two questions, and some slack. Milliseconds. */
const patience = 5000;
/** After one window of the other sort has left, a second one may answer for so long. Milliseconds. */
const secondWindow = 400;
/**
 * So long a window that was heard by the note is asked by the note. Each note is written to the disk, so a window that is
 * alone writes none.
 */
const noteMemory = 60_000;

interface Message {
  readonly as: RoomSide;
  /** `ask`: an answer is wanted. `bye`: the window goes away. */
  readonly kind: 'ask' | 'tell' | 'bye';
  readonly room: unknown;
}

/** The room as this window holds it: kept in localStorage, sent to the other window, read again after a reload. */
export class RoomLink {
  readonly #name: string;
  readonly #lengths: readonly number[];
  readonly #onChange: (room: Room) => void;
  readonly #peerListeners = new Set<(isThere: boolean) => void>();
  #room: Room;
  #side: RoomSide | undefined;
  #wire: RoomWire | undefined;
  #beat = 0;
  #leaving = 0;
  /** When the other window was heard last, by `performance.now()`. */
  #heardAt = -Infinity;
  /** When a window was heard on the channel last, by the same clock. */
  #channelAt = -Infinity;
  /** When a window was heard by the note last. */
  #noteAt = -Infinity;
  #isThere = false;
  #isKept: boolean;

  /**
   * @param kit id of the kit.
   * @param lengths minutes of the steps.
   * @param onChange called with every new room, also with those of the other window. Not with the first one.
   */
  constructor(kit: string, lengths: readonly number[], onChange: (room: Room) => void) {
    this.#name = `cx-playbook-room-${kit}`;
    this.#lengths = lengths;
    this.#onChange = onChange;
    this.#room = ofToday(this.#kept() ?? newRoom(lengths), Date.now());
    this.#isKept = this.#keep();
  }

  /** Whether this browser keeps the room, so that a reload loses nothing even with one window. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get room(): Room {
    return this.#room;
  }

  /** Applies an act of src/domain/workshop/room.ts, keeps and sends the result. @param act changes nothing by returning what it was given. */
  act(act: (room: Room, now: number) => Room): void {
    // Another window may have written while this one was asleep.
    const before = this.#newest();
    const after = act(before, Date.now());
    if (this.#take(after)) this.#send('tell');
  }

  /** Whether a window of the other sort has answered lately. @param listener called at once, and whenever that changes. */
  onPeer(listener: (isThere: boolean) => void): void {
    this.#peerListeners.add(listener);
    listener(this.#isThere);
  }

  connect(as: RoomSide): void {
    this.close();
    this.#side = as;
    addEventListener('pageshow', this.#onShow);
    addEventListener('pagehide', this.#sleep);
    document.addEventListener('visibilitychange', this.#onShow);
    this.#wake();
    this.#send('ask');
  }

  close(): void {
    this.#sleep();
    removeEventListener('pageshow', this.#onShow);
    removeEventListener('pagehide', this.#sleep);
    document.removeEventListener('visibilitychange', this.#onShow);
  }

  #wake(): void {
    if (this.#wire) return;
    this.#wire = new RoomWire(this.#name, this.#hear);
    addEventListener('storage', this.#onStorage);
    this.#beat = window.setInterval(this.#onBeat, beat);
  }

  /** An open channel could keep the page out of the back/forward cache: it opens anew when the page comes back. */
  readonly #sleep = (): void => {
    if (!this.#wire) return;
    this.#send('bye');
    clearInterval(this.#beat);
    clearTimeout(this.#leaving);
    removeEventListener('storage', this.#onStorage);
    this.#wire.close();
    this.#wire = undefined;
    this.#heardAt = this.#channelAt = this.#noteAt = -Infinity;
  };

  /** Takes a room as the one that holds. @returns whether it is another than before. */
  #take(room: Room): boolean {
    if (room === this.#room) return false;
    // Read anew, so that both windows hold the same fields in the same order and agree which of two is the later.
    this.#room = readRoom(room, this.#lengths) ?? room;
    this.#isKept = this.#keep();
    this.#onChange(this.#room);
    return true;
  }

  #newest(): Room {
    const kept = this.#kept();
    return kept === undefined ? this.#room : later(this.#room, kept);
  }

  #kept(): Room | undefined {
    try {
      const text = localStorage.getItem(this.#name);
      return text === null ? undefined : readRoom(JSON.parse(text), this.#lengths);
    } catch {
      return undefined;
    }
  }

  /** @returns whether it was kept. If not, the other window still holds it, and tells this one after a reload. */
  #keep(): boolean {
    try {
      const text = JSON.stringify(this.#room);
      if (localStorage.getItem(this.#name) !== text) localStorage.setItem(this.#name, text);
      return true;
    } catch {
      return false;
    }
  }

  /** @param loud whether by the note too. Default: yes, unless somebody answers on the channel. */
  #send(kind: Message['kind'], loud = !isLately(this.#channelAt)): void {
    if (this.#side === undefined) return;
    this.#wire?.send({ as: this.#side, kind, room: this.#room } satisfies Message, loud);
  }

  readonly #hear = (data: unknown, byNote: boolean): void => {
    const message = readMessage(data);
    if (message === undefined) return;
    if (byNote) this.#noteAt = message.kind === 'bye' ? -Infinity : performance.now();
    else this.#channelAt = performance.now();
    if (message.as !== this.#side) {
      if (message.kind === 'bye') this.#askForSecond();
      else {
        this.#heardAt = performance.now();
        this.#showPeer();
      }
    }
    const theirs = readRoom(message.room, this.#lengths);
    if (theirs !== undefined) this.#take(later(this.#room, theirs));
    if (message.kind === 'ask') this.#send('tell');
  };

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key === this.#name) this.#take(this.#newest());
  };

  readonly #onBeat = (): void => {
    // Who is not looked at need not ask: browsers slow its clock down, and it answers all the same.
    if (document.hidden) return;
    this.#showPeer();
    this.#send('ask', isLately(this.#noteAt, noteMemory) && !isLately(this.#channelAt));
  };

  readonly #onShow = (): void => {
    if (document.hidden) return;
    this.#wake();
    this.#take(this.#newest());
    this.#send('ask');
  };

  /** Of two windows of the other sort one has left: the one that stays says so at once. */
  #askForSecond(): void {
    this.#heardAt = -Infinity;
    this.#send('ask');
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => {
      this.#showPeer();
    }, secondWindow);
  }

  #showPeer(): void {
    const isThere = isLately(this.#heardAt);
    if (isThere === this.#isThere) return;
    this.#isThere = isThere;
    for (const listener of this.#peerListeners) listener(isThere);
  }
}

const isLately = (at: number, within = patience): boolean => performance.now() - at < within;

const kinds: readonly unknown[] = ['ask', 'tell', 'bye'] satisfies Message['kind'][];
const isKind = (value: unknown): value is Message['kind'] => kinds.includes(value);

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('as' in data) || !('kind' in data) || !isKind(data.kind)) return undefined;
  if (data.as !== 'slides' && data.as !== 'presenter') return undefined;
  return { as: data.as, kind: data.kind, room: 'room' in data ? data.room : undefined };
}
