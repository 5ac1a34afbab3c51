/**
 * Keeps where the learner left off on a page, and forgets it when they have finished. Loaded with their first act on the
 * page: whoever only looks at it leaves no trace. A failed save is the banner’s business.
 */
import type { LearnerRecord } from '#storage/learner-record.ts';
import { headingPassed, nextToAnswer, type Section } from './place-on.ts';

/** At most one write in so many milliseconds. */
const pause = 5_000;
/** How long scrolling may go on before the first place is kept, in milliseconds. */
const settling = 800;

export class PlaceKeeper {
  readonly #record: LearnerRecord;
  readonly #page: string;
  readonly #kind: string;
  /** What the record holds, as far as this page knows. */
  #kept: Section;
  #now: Section;
  /** When they were seen there: a place left before the page was finished must not pass for a newer one. */
  #since = 0;
  /** Nothing was kept on this visit yet: the first place is written even when it is the old one, to be the newest. */
  #isFirst = true;
  /** The learner has finished the page: going back up a little is not reading it again. */
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextWrite = 0;

  /** @param page its id @param kind its kind, such as `lesson` */
  constructor(record: LearnerRecord, page: string, kind: string) {
    this.#record = record;
    this.#page = page;
    this.#kind = kind;
  }

  /** Follows the learner until the page goes. Lessons and guides are scrolled, the other kinds answered. */
  async follow(): Promise<void> {
    await this.#look();
    this.#record.subscribe(() => void this.#look());
    // Before a link leads away: what only begins when the page goes may not reach the disk.
    addEventListener('click', this.#write, { capture: true });
    addEventListener('pagehide', this.#write);
    document.addEventListener('visibilitychange', this.#write);
    if (!this.#isScrolled) return;
    addEventListener('scroll', this.#scroll, { passive: true });
    if (scrollY > 0) this.#scroll();
  }

  get #isScrolled(): boolean {
    return this.#kind === 'lesson' || this.#kind === 'guide';
  }

  readonly #scroll = (): void => {
    if (!this.#isOver) this.#move(headingPassed(this.#kind));
  };

  /** Finds out anew after something changed: done, answered or handed in, here or in another tab. */
  async #look(): Promise<void> {
    const since = Date.now();
    this.#kept = (await this.#record.get('place', this.#page))?.section;
    if (!this.#isScrolled)
      this.#move(await nextToAnswer(this.#kind, this.#page, this.#record), since);
    else if (this.#kind === 'lesson') {
      this.#isOver = (await this.#record.get('lesson', this.#page))?.done === true;
      if (this.#isOver) this.#move(undefined);
    }
  }

  /**
   * @param section where the learner is now; undefined: nowhere, the page is finished
   * @param since when that was true, in milliseconds since 1970 UTC
   */
  #move(section: Section, since = Date.now()): void {
    this.#now = section;
    this.#since = since;
    if (this.#kind === 'guide' && section === undefined) this.#isOver = true;
    if (section === this.#kept && (section === undefined || !this.#isFirst)) {
      this.#cancel();
      return;
    }
    this.#timer ??= setTimeout(this.#write, Math.max(settling, this.#nextWrite - Date.now()));
    // To forget cannot wait: “Continue” must not lead back to what is finished.
    if (section === undefined) this.#write();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Writes what is waiting to be written. */
  readonly #write = (): void => {
    if (this.#timer === undefined) return;
    this.#cancel();
    this.#kept = this.#now;
    this.#isFirst = false;
    this.#nextWrite = Date.now() + pause;
    const writing =
      this.#now === undefined
        ? this.#record.remove('place', this.#page)
        : this.#record.put('place', this.#page, { section: this.#now, at: this.#since });
    writing.catch(() => undefined);
  };
}
