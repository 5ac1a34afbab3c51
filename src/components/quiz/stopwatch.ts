/** Counts the time something is looked at. What happens in a tab out of sight does not count. */
export class Stopwatch {
  #spent = 0;
  /** When counting began, on the page’s clock; undefined while it stands still. */
  #since: number | undefined;
  #started = false;
  readonly #stop = new AbortController();

  /** @param place Counting starts when the learner first does something here. */
  constructor(place: HTMLElement) {
    const { signal } = this.#stop;
    for (const begin of ['focusin', 'pointerdown']) {
      place.addEventListener(
        begin,
        () => {
          this.#start();
        },
        { signal, once: true },
      );
    }
    document.addEventListener(
      'visibilitychange',
      () => {
        this.#turn();
      },
      { signal },
    );
  }

  /** Whole seconds since the last lap; starts the next one. */
  lap(): number {
    this.#pause();
    const seconds = Math.round(this.#spent / 1000);
    this.#spent = 0;
    this.#start();
    return seconds;
  }

  /** Stops counting for good. */
  stop(): void {
    this.#stop.abort();
  }

  #start(): void {
    this.#started = true;
    this.#since ??= performance.now();
  }

  #pause(): void {
    if (this.#since !== undefined) this.#spent += performance.now() - this.#since;
    this.#since = undefined;
  }

  #turn(): void {
    if (document.hidden) this.#pause();
    else if (this.#started) this.#start();
  }
}
