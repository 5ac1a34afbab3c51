/**
 * Which slide this window shows. Mostly the one the room is at. A room cannot be at the cover once it has begun, nor at
 * the end before it has begun; somebody who wants to look at these all the same sees them here alone, and the room stays
 * where it is.
 */
import { hasStarted } from '#domain/agenda/clock.ts';
import { show, slideCount, slideOf, type Room } from '#domain/workshop/room.ts';

export class DeckPlace {
  #aside: number | undefined;

  /** Index of the slide to show, from 0. */
  of(room: Room): number {
    return this.#aside ?? slideOf(room);
  }

  /** To a slide, by its index. @returns the act on the room, or undefined where the room stays. */
  to(room: Room, index: number): ((room: Room, now: number) => Room) | undefined {
    const last = slideCount(room) - 1;
    const slide = Math.min(last, Math.max(0, index));
    const begun = hasStarted(room.clock);
    const isAside = (slide === 0 && begun) || (slide === last && !begun);
    this.#aside = isAside ? slide : undefined;
    return isAside ? undefined : (at, now) => show(at, slide, now);
  }

  /** One on or back. From a slide that only this window shows, it returns to the room. */
  by(room: Room, step: 1 | -1): ((room: Room, now: number) => Room) | undefined {
    const from = this.#aside;
    if (from === undefined) return this.to(room, slideOf(room) + step);
    if ((from === 0) === (step === 1)) this.#aside = undefined;
    return undefined;
  }

  /** The room has moved on elsewhere: this window goes along. */
  follow(): void {
    this.#aside = undefined;
  }
}
