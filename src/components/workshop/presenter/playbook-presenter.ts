/** Runs the room from the presenter view: its buttons and keys are acts on the room, and the slides follow. Markup: Presenter.astro. */
import { part, parts } from '#components/element/part.ts';
import { ScreenWake } from '#components/element/screen-wake.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { RoomLink } from '#components/workshop/room/room-link.ts';
import { StartOver } from '#components/workshop/room/start-over.ts';
import { isRunning } from '#domain/agenda/clock.ts';
import { show, slideOf, type Room } from '#domain/workshop/room.ts';
import { Preferences } from './preferences.ts';
import { loadRest } from './load-rest.ts';
import { actOf } from './presenter-keys.ts';
import { actsOn, words } from './room-acts.ts';
import { showRoom, showScreen, slideSaid } from './room-view.ts';
import { RoomTools } from './room-tools.ts';
import { openSlides } from './slides-window.ts';
import { StepWarning } from './step-warning.ts';
import { showTime } from './time-view.ts';
import { button, place, write } from './write.ts';

/** Often enough that no second is seen late. Milliseconds. */
const beat = 250;

export class PlaybookPresenter extends HTMLElement {
  #link: RoomLink | undefined;
  #preferences: Preferences | undefined;
  #tools: RoomTools | undefined;
  #timer = 0;
  #slide = -1;
  #over: StartOver | undefined;
  readonly #warning = new StepWarning();
  readonly #wake = new ScreenWake();

  connectedCallback(): void {
    const kit = this.dataset.kit ?? '';
    const lengths = (this.dataset.lengths ?? '').split(',').map(Number);
    const link = new RoomLink(kit, lengths, this.#onRoom);
    this.#link = link;
    this.#over = new StartOver(link, this);
    this.#preferences = new Preferences(this, kit);
    this.#tools = new RoomTools(this, link, this.#preferences);
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#onVisible);
    link.connect('presenter');
    link.onPeer(this.#onPeer);
    this.#slide = slideOf(link.room);
    this.#onRoom(link.room);
    this.#timer = window.setInterval(this.#onBeat, beat);
    whenIdle(loadRest);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#link?.close();
    this.#tools?.stop();
    this.#preferences?.stop();
    this.#wake.want(false);
    this.removeEventListener('click', this.#onClick);
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  readonly #onRoom = (room: Room): void => {
    const link = this.#link;
    if (!link) return;
    this.#over?.follow(room);
    showRoom(this, room);
    showTime(this, room, Date.now());
    this.#tools?.show(room.stages);
    this.#wake.want(isRunning(room.clock));
    place(this, 'not-kept').hidden = link.isKept;
    button(this, 'undo').hidden = this.#over?.canUndo(room) !== true;
    if (slideOf(room) === this.#slide) return;
    this.#slide = slideOf(room);
    this.#say(slideSaid(this, room));
  };

  readonly #onBeat = (): void => {
    const room = this.#link?.room;
    if (!room) return;
    const now = Date.now();
    showTime(this, room, now);
    const titles = parts(this, '.pres-note', HTMLElement);
    const said = this.#warning.next(room, now, (step) => titles[step + 1]?.dataset.title ?? '');
    if (said !== undefined) this.#say(said);
  };

  readonly #onPeer = (isThere: boolean): void => {
    showScreen(this, isThere);
    const wasThere = place(this, 'peer').textContent === words.there;
    write(this, 'peer', isThere ? words.there : wasThere ? words.gone : words.alone);
  };

  readonly #onVisible = (): void => {
    this.#wake.again();
    this.#onBeat();
  };

  readonly #onClick = (event: Event): void => {
    const { target } = event;
    const pressed =
      target instanceof Element ? target.closest('[data-pres-act], [data-slide-to]') : null;
    if (!(pressed instanceof HTMLElement)) return;
    if (pressed.getAttribute('aria-disabled') === 'true') return;
    const { presAct, slideTo } = pressed.dataset;
    if (slideTo !== undefined) this.#link?.act((room, now) => show(room, Number(slideTo), now));
    // Where the window is held back, the link itself opens the slides.
    else if (pressed instanceof HTMLAnchorElement) {
      if (openSlides(pressed)) event.preventDefault();
    } else this.#do(presAct ?? '');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = this.#preferences?.keys === true ? actOf(event) : undefined;
    if (act === undefined) return;
    event.preventDefault();
    if (button(this, act).getAttribute('aria-disabled') !== 'true') this.#do(act);
  };

  #do(act: string): void {
    const link = this.#link;
    if (!link) return;
    if (act === 'over') this.#startOver();
    else if (act === 'undo') this.#undo();
    else if (act === 'print') window.print();
    else {
      const before = link.room;
      const change = actsOn[act];
      if (change === undefined) return;
      link.act(change.act);
      const said = change.said?.(before, link.room);
      if (said !== undefined && slideOf(before) === slideOf(link.room)) this.#say(said);
    }
  }

  #startOver(): void {
    this.#over?.do();
    this.#say(words.over);
  }

  #undo(): void {
    if (this.#over?.undo() !== true) return;
    this.#say(words.undone);
    // The button goes away; the focus does not.
    part(this, '[data-pres-act=run]', HTMLElement).focus();
  }

  #say(text: string): void {
    write(this, 'said', text);
  }
}

customElements.define('playbook-presenter', PlaybookPresenter);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-presenter': PlaybookPresenter;
  }
}
