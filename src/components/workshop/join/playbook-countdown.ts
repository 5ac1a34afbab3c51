/** A countdown that can be paused and set back, right after a reload and in a second window too. Markup: Countdown.astro. */
import { ScreenWake } from '#components/element/screen-wake.ts';
import { part } from '#components/element/part.ts';
import {
  hasStarted,
  isRunning,
  leftInPart,
  minute,
  newClock,
  pause,
  readClock,
  start,
  type AgendaClock,
} from '#domain/agenda/clock.ts';
import { clockText } from '#domain/agenda/words.ts';
import { keepPlace, onPlaceElsewhere, readPlace } from './join-place.ts';

/** Often enough that no second is seen late. Milliseconds. */
const beat = 200;
/** An end this long ago is shown and not announced any more. Milliseconds. */
const recent = minute;
/** One short and gentle buzz, in milliseconds. */
const buzz = 250;

const words = {
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  started: (time: string) => `Counting down from ${time}. Take your time.`,
  paused: (time: string) => `Paused with ${time} left.`,
  over: 'Time is up. Finish your sentence.',
  back: 'The clock is back at the start.',
} as const;

export class PlaybookCountdown extends HTMLElement {
  #clock: AgendaClock = newClock([1]);
  readonly #wake = new ScreenWake();
  #timer = 0;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#clock = this.#kept;
    this.#stop = onPlaceElsewhere(this.#follow);
    this.addEventListener('click', this.#onClick);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#show();
    this.#tick();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#stop?.();
    this.#wake.want(false);
    this.removeEventListener('click', this.#onClick);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** Back to its full time, for a workshop that starts over. @returns the way back; undefined when it had not been started. */
  setBack(): (() => void) | undefined {
    const before = this.#clock;
    if (!hasStarted(before)) return undefined;
    this.#set(newClock(this.#lengths), '');
    return () => {
      this.#set(before, '');
    };
  }

  get #kit(): string {
    return this.dataset.kit ?? '';
  }
  get #step(): string {
    return this.dataset.step ?? '';
  }
  get #minutes(): number {
    return Number(this.dataset.minutes);
  }
  get #lengths(): number[] {
    return [this.#minutes];
  }
  get #kept(): AgendaClock {
    const kept = readClock(readPlace(this.#kit).clocks[this.#step], this.#lengths);
    return kept ?? newClock(this.#lengths);
  }
  get #left(): number {
    return Math.max(0, leftInPart(this.#clock, Date.now()));
  }

  /** Started, paused or set back in the other window: the slides and the presenter view show one countdown. */
  readonly #follow = (): void => {
    const kept = this.#kept;
    if (JSON.stringify(kept) === JSON.stringify(this.#clock)) return;
    this.#clock = kept;
    part(this, '[role=status]', HTMLElement).textContent = this.#left === 0 ? words.over : '';
    this.#show();
    this.#tick();
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.act === 'run') this.#run();
    else if (button?.dataset.act === 'back') this.#set(newClock(this.#lengths), words.back);
  };

  /** A page that was asleep shows at once what time it is. */
  readonly #onVisible = (): void => {
    this.#wake.again();
    this.#tick();
  };

  #run(): void {
    if (this.#left === 0) return;
    const now = Date.now();
    const time = clockText(this.#left);
    if (isRunning(this.#clock)) this.#set(pause(this.#clock, now), words.paused(time));
    else this.#set(start(this.#clock, now), words.started(time));
  }

  #set(clock: AgendaClock, says: string): void {
    this.#clock = clock;
    const { clocks } = readPlace(this.#kit);
    keepPlace(this.#kit, { clocks: { ...clocks, [this.#step]: clock } });
    part(this, '[role=status]', HTMLElement).textContent = says;
    this.#show();
    this.#tick();
  }

  /** Shows the time while it runs; ends it once. */
  readonly #tick = (): void => {
    clearInterval(this.#timer);
    this.#wake.want(isRunning(this.#clock) && this.#left > 0);
    if (!isRunning(this.#clock)) return;
    this.#show();
    if (this.#left > 0) {
      this.#timer = window.setInterval(this.#tick, beat);
      return;
    }
    const isNow = -leftInPart(this.#clock, Date.now()) < recent;
    this.#set(pause(this.#clock, Date.now()), isNow ? words.over : '');
    // A page that comes back long after has nothing to tell. Who asked for less motion has no buzz either.
    if (isNow && !matchMedia('(prefers-reduced-motion: reduce)').matches && 'vibrate' in navigator)
      navigator.vibrate(buzz);
  };

  #show(): void {
    const run = part(this, '[data-act=run]', HTMLButtonElement);
    const back = part(this, '[data-act=back]', HTMLButtonElement);
    const isOver = this.#left === 0;
    part(this, '[role=timer]', HTMLElement).textContent = clockText(this.#left);
    this.toggleAttribute('data-over', isOver);
    run.setAttribute('aria-disabled', String(isOver));
    run.textContent = isRunning(this.#clock)
      ? words.pause
      : hasStarted(this.#clock) && !isOver
        ? words.resume
        : words.start;
    back.hidden = !hasStarted(this.#clock) && this.#left === this.#minutes * minute;
  }
}

customElements.define('playbook-countdown', PlaybookCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-countdown': PlaybookCountdown;
  }
}
