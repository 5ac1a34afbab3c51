/** Starting a workshop over, and the way back: from the window where it was asked for, until anything else happens. */
import { restart, type Room } from '#domain/workshop/room.ts';
import type { RoomLink } from './room-link.ts';
import { SlideTimers } from './slide-timers.ts';

export class StartOver {
  readonly #link: RoomLink;
  readonly #timers: SlideTimers;
  /** The room as it was, and the revision it had afterwards. */
  #before: { room: Room; revision: number } | undefined;

  /** @param root of the window: its countdowns are set back too, and return. */
  constructor(link: RoomLink, root: ParentNode) {
    this.#link = link;
    this.#timers = new SlideTimers(root);
    this.#timers.follow(link.room);
  }

  /** To be called with every new room, whichever window it comes from. */
  follow(room: Room): void {
    this.#timers.follow(room);
  }

  /** To the cover, with the clock at the start. */
  do(): void {
    this.#link.act((room) => {
      const after = restart(room);
      this.#before = { room, revision: after.revision };
      return after;
    });
    // They may have run before the workshop did.
    this.#timers.setBack();
  }

  /** Whether the room is still as starting over left it. */
  canUndo({ revision }: Room): boolean {
    return this.#before?.revision === revision;
  }

  /** The room as it was; the clock has gone on meanwhile. @returns whether it could be undone. */
  undo(): boolean {
    const before = this.#before;
    this.#before = undefined;
    if (before?.revision !== this.#link.room.revision) return false;
    this.#timers.restore();
    this.#link.act((room) =>
      room.revision === before.revision ? { ...before.room, revision: room.revision + 1 } : room,
    );
    return true;
  }
}
