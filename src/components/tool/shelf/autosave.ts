/** Saves soon after the last letter, and at once when the page is hidden or left. */
import { linkLeaving } from '#components/notes/leaving.ts';

/** How long somebody has to stop writing before it is kept, in milliseconds. */
const writingPause = 400;
/** How long a link waits for the sheet to be kept, in milliseconds. */
const leavePatience = 1_000;

export class Autosave {
  #save: (() => Promise<void>) | undefined;
  #isAhead = false;
  #running = 0;
  /** Ends when the save begun last has ended: one after the other. Never rejects. */
  #saving: Promise<void> = Promise.resolve();
  #timer = 0;

  /** True while something was changed that no save has begun to write. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /** True while what the record gives may be older than what stands in the form. */
  get isBusy(): boolean {
    return this.#isAhead || this.#running > 0;
  }

  /** @param save writes everything. A rejection is told by whoever watches saving. */
  start(save: () => Promise<void>): void {
    this.#save = save;
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
    document.addEventListener('click', this.#onClick);
    void this.flush();
  }

  /** To be called after every change. */
  changed(): void {
    this.#isAhead = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), writingPause);
  }

  /** What was changed is not to be saved any more: it has been, elsewhere. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#isAhead = false;
  }

  /** Writes at once what is not written yet. Ends when all writes have. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isAhead && this.#save) {
      this.#isAhead = false;
      this.#running += 1;
      this.#saving = this.#saving
        .then(this.#save)
        .catch(() => undefined)
        .then(() => {
          this.#running -= 1;
        });
    }
    return this.#saving;
  }

  /** Keeps what is not kept yet, and lets go of the page. */
  stop(): void {
    void this.flush();
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    document.removeEventListener('click', this.#onClick);
  }

  readonly #onHide = (): void => void this.flush();

  /** A page that is left takes its unfinished writes with it, so a link is followed once the sheet is kept. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = this.isBusy ? linkLeaving(event) : undefined;
    if (!link) return;
    event.preventDefault();
    const enough = new Promise((resolve) => setTimeout(resolve, leavePatience));
    void Promise.race([this.flush(), enough]).then(() => {
      location.assign(link.href);
    });
  };
}
