/** The countdowns of the slides, in whichever window they stand, go with the room: set back when it starts over, as they were when that is undone. */
import { parts } from '#components/element/part.ts';
import { PlaybookCountdown } from '#components/workshop/join/playbook-countdown.ts';
import type { Room } from '#domain/workshop/room.ts';

export class SlideTimers {
  readonly #root: ParentNode;
  #startedAt: number | undefined;
  /** When the workshop had started that was started over. */
  #overAt: number | undefined;
  #ways: (() => void)[] = [];

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** Sets them back, or lets them return, where the new room was started over, or where that was undone. */
  follow({ clock: { startedAt } }: Room): void {
    const was = this.#startedAt;
    this.#startedAt = startedAt;
    if (was !== undefined && startedAt === undefined) {
      this.setBack();
      this.#overAt = was;
      return;
    }
    if (startedAt !== undefined && startedAt === this.#overAt) this.restore();
    this.#ways = [];
    this.#overAt = undefined;
  }

  /** All their time again. */
  setBack(): void {
    for (const countdown of parts(this.#root, 'playbook-countdown', PlaybookCountdown)) {
      const way = countdown.setBack();
      if (way) this.#ways.push(way);
    }
  }

  /** As they were when they were set back. What ran has run on. */
  restore(): void {
    for (const way of this.#ways.splice(0)) way();
  }
}
