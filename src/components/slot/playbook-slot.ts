import { part } from '#components/element/part.ts';
import { ScreenWake } from '#components/element/screen-wake.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import {
  addMinutes,
  back,
  hasEnded,
  hasStarted,
  isRunning,
  leftInAll,
  next,
  pause,
  start,
  type AgendaClock,
} from '#domain/agenda/clock.ts';
import { partSaid, showClock, showPart, timeSaid } from './clock-view.ts';
import { actOf } from './slot-keys.ts';
import { SlotRoom } from './slot-room.ts';
import { keepSession, notStarted, readSession, type SlotState } from './slot-session.ts';

/** Often enough that no second is seen late. Milliseconds. */
const beat = 200;

const words = {
  restarted: 'The clock is back at the start. Your notes stay.',
  more: 'One minute more.',
  paused: 'Paused.',
  runs: 'Going on.',
  notLoaded: 'Your sheets and notes could not be loaded. The clock works; reload to try again.',
} as const;

/** Runs the slot: its clock here, its contents and notes once the page is idle. Markup: Slot.astro. */
export class PlaybookSlot extends HTMLElement {
  #state: SlotState | undefined;
  #room: SlotRoom | undefined;
  readonly #wake = new ScreenWake();
  #timer = 0;
  /** Whether the end of the time has been said, or had come before this page was opened. */
  #saidEnd = false;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const state = this.#state ?? readSession();
    this.#state = state;
    this.#saidEnd = leftInAll(state.clock, Date.now()) <= 0;
    this.#room = new SlotRoom(this, () => {
      const open = this.#room?.isOpen === true;
      part(this, '[data-slot=room-words]', HTMLElement).textContent = open
        ? 'Leave full screen'
        : 'Full screen';
    });
    const keys = part(this, '[data-slot=keys]', HTMLInputElement);
    keys.checked = state.keys;
    keys.addEventListener('change', () => {
      state.keys = keys.checked;
      keepSession(state);
    });
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#set(state.clock);
    whenIdle(() => void this.#load(state));
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#wake.want(false);
    this.#room?.leave();
    this.#stop?.();
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  async #load(state: SlotState): Promise<void> {
    try {
      const { openContents } = await import('./slot-contents.ts');
      if (this.isConnected)
        this.#stop = openContents(this, state, () => {
          keepSession(state);
        });
    } catch {
      this.#say(words.notLoaded);
      part(this, '[data-slot=saving]', HTMLElement).textContent = words.notLoaded;
    }
  }

  #set(clock: AgendaClock): void {
    const state = this.#state;
    if (!state) return;
    const held = document.activeElement?.closest('.slot-part');
    state.clock = clock;
    keepSession(state);
    this.#show();
    showPart(this, clock, Date.now());
    // What had the focus is in a part that is gone.
    if (held instanceof HTMLElement && held.hidden) this.#focusPart();
    this.#wake.want(isRunning(clock));
    clearInterval(this.#timer);
    if (isRunning(clock)) this.#timer = window.setInterval(this.#show, beat);
  }

  #focusPart(): void {
    this.querySelector<HTMLElement>('.slot-part:not([hidden]) h2')?.focus({ preventScroll: true });
  }

  readonly #show = (): void => {
    const clock = this.#state?.clock;
    if (!clock) return;
    const now = Date.now();
    showClock(this, clock, now);
    const isOver = leftInAll(clock, now) <= 0;
    if (isOver && !this.#saidEnd && isRunning(clock)) this.#say(timeSaid(clock));
    this.#saidEnd = isOver;
  };

  readonly #onVisible = (): void => {
    this.#wake.again();
    this.#show();
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-slot-act]') : null;
    if (!(button instanceof HTMLElement) || button.getAttribute('aria-disabled') === 'true') return;
    this.#do(button.dataset.slotAct ?? '');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = this.#state?.keys === true ? actOf(event) : undefined;
    if (act === undefined) return;
    event.preventDefault();
    this.#do(act);
  };

  #do(act: string): void {
    const clock = this.#state?.clock ?? notStarted;
    const now = Date.now();
    switch (act) {
      case 'run':
        if (hasEnded(clock)) return;
        this.#set(isRunning(clock) ? pause(clock, now) : start(clock, now));
        if (isRunning(clock)) this.#say(words.paused);
        else this.#say(hasStarted(clock) ? words.runs : partSaid(notStarted));
        return;
      case 'next':
        this.#go(next(clock, now));
        return;
      case 'back':
        this.#go(back(clock, now));
        return;
      case 'more':
        if (hasEnded(clock)) return;
        this.#set(addMinutes(clock, 1));
        this.#say(words.more);
        return;
      case 'over':
        this.#set(notStarted);
        this.#say(words.restarted);
        return;
      case 'room':
        this.#room?.toggle();
        return;
      case 'print':
        window.print();
    }
  }

  #go(clock: AgendaClock): void {
    if (clock === this.#state?.clock) return;
    this.#set(clock);
    this.#say(partSaid(clock));
  }

  #say(text: string): void {
    part(this, '[data-slot=said]', HTMLElement).textContent = text;
  }
}

customElements.define('playbook-slot', PlaybookSlot);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-slot': PlaybookSlot;
  }
}
