/** Keeps the screen awake while the clock runs. Silent where a browser has no such thing, or says no. */

export class ScreenWake {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;
  /** Whether the browser was asked and has not answered: a second lock would never be let go. */
  #isAsking = false;

  /** @param wanted whether the clock runs. */
  want(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) void this.#take();
    else this.#drop();
  }

  /** To be called when the page is shown again: browsers let go of the screen when it is hidden. */
  again(): void {
    if (this.#wanted) void this.#take();
  }

  async #take(): Promise<void> {
    if (!('wakeLock' in navigator) || document.hidden) return;
    if (this.#isAsking || (this.#lock && !this.#lock.released)) return;
    this.#isAsking = true;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
      if (!this.#wanted) this.#drop();
    } catch {
      // A battery that is nearly empty is a good reason.
    } finally {
      this.#isAsking = false;
    }
  }

  #drop(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
