/** Runs the slides of a kit: they follow the room, and what is pressed here is an act on it. Markup: Deck.astro. */
import { part, parts } from '#components/element/part.ts';
import { ScreenWake } from '#components/element/screen-wake.ts';
import { PlaybookCountdown } from '#components/workshop/join/playbook-countdown.ts';
import { RoomLink } from '#components/workshop/room/room-link.ts';
import { hasStarted } from '#domain/agenda/clock.ts';
import { blank, restart, slideCount, type Room } from '#domain/workshop/room.ts';
import { watchIdle } from './deck-idle.ts';
import { deckActOf } from './deck-keys.ts';
import { DeckPlace } from './deck-place.ts';
import { keepSettings, readSettings } from './deck-settings.ts';
import { showJoin } from './join-pictures.ts';
import type { RevealDeck } from './reveal-deck.ts';

const words = {
  cover: 'Cover',
  end: 'End',
  blank: 'The screen is blank. Press B, or choose Blank again.',
  blankByButton: 'The screen is blank. Choose Blank again.',
} as const;

export class PlaybookDeck extends HTMLElement {
  #link: RoomLink | undefined;
  #reveal: RevealDeck | undefined;
  #stop: (() => void) | undefined;
  #said = '';
  #stages: string | undefined;
  #hasBegun = false;
  readonly #place = new DeckPlace();
  readonly #settings = readSettings();
  readonly #wake = new ScreenWake();

  connectedCallback(): void {
    this.#open().catch((error: unknown) => {
      console.warn(
        'The slides stay one page: what shows them one by one could not be loaded.',
        error,
      );
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#link?.close();
    this.#wake.want(false);
  }

  /** Until reveal.js is there, and where it does not come, the slides are a page to read. */
  async #open(): Promise<void> {
    const { openReveal } = await import('./reveal-deck.ts');
    this.#reveal ??= await openReveal(part(this, '.reveal', HTMLElement), (index) => {
      this.#go(this.#place.to(this.#room, index));
    });
    if (!this.isConnected) return;
    const lengths = (this.dataset.lengths ?? '').split(',').map(Number);
    this.#link = new RoomLink(this.dataset.kit ?? '', lengths, ({ clock }) => {
      this.#place.follow();
      if (this.#hasBegun && !hasStarted(clock)) this.#setBack();
      this.#show();
    });
    this.dataset.deck = 'open';
    this.#listen();
    this.#link.connect('slides');
    this.#wake.want(true);
    this.#show();
  }

  get #room(): Room {
    if (this.#link === undefined) throw new Error('The slides are not open.');
    return this.#link.room;
  }

  #listen(): void {
    const single = part(this, '[data-deck=single]', HTMLInputElement);
    single.checked = this.#settings.single;
    const onSingle = (): void => {
      this.#settings.single = single.checked;
      keepSettings(this.#settings);
    };
    const stopIdle = watchIdle(this);
    single.addEventListener('change', onSingle);
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('fullscreenchange', this.#onScreen);
    document.addEventListener('visibilitychange', this.#onVisible);
    part(this, '[data-deck-act=full]', HTMLElement).hidden = !document.fullscreenEnabled;
    this.#stop = () => {
      stopIdle();
      single.removeEventListener('change', onSingle);
      this.removeEventListener('click', this.#onClick);
      document.removeEventListener('keydown', this.#onKey);
      document.removeEventListener('fullscreenchange', this.#onScreen);
      document.removeEventListener('visibilitychange', this.#onVisible);
    };
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = deckActOf(event, this.#settings.single);
    if (act === undefined) return;
    event.preventDefault();
    this.#do(act);
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { deckAct, deckSlide } = button?.dataset ?? {};
    if (deckAct !== undefined) this.#do(deckAct);
    if (deckSlide === undefined) return;
    part(this, '.deck-places', HTMLElement).hidePopover();
    this.#go(this.#place.to(this.#room, Number(deckSlide)));
  };

  readonly #onScreen = (): void => {
    this.#press('full', document.fullscreenElement !== null);
  };

  readonly #onVisible = (): void => {
    this.#wake.again();
  };

  #do(act: string): void {
    const room = this.#room;
    switch (act) {
      case 'next':
        this.#go(this.#place.by(room, 1));
        return;
      case 'back':
        this.#go(this.#place.by(room, -1));
        return;
      case 'first':
        this.#go(this.#place.to(room, 0));
        return;
      case 'last':
        this.#go(this.#place.to(room, slideCount(room) - 1));
        return;
      case 'blank':
        this.#link?.act((at) => blank(at, !at.blank));
        return;
      case 'light':
        this.#settings.light = !this.#settings.light;
        keepSettings(this.#settings);
        this.#show();
        return;
      case 'full':
        void toggleFullScreen();
        return;
      case 'timer':
        this.querySelector<HTMLElement>('.slides > .present [data-act=run]')?.click();
        return;
      case 'help':
        part(this, 'dialog', HTMLDialogElement).showModal();
        return;
      case 'over':
        part(this, 'dialog', HTMLDialogElement).close();
        this.#setBack();
        this.#go(restart);
    }
  }

  /** What starts over has all its time again on every slide. */
  #setBack(): void {
    for (const countdown of parts(this, 'playbook-countdown', PlaybookCountdown))
      countdown.setBack();
  }

  #go(act: ((room: Room, now: number) => Room) | undefined): void {
    if (act) this.#link?.act(act);
    this.#show();
  }

  #show(): void {
    const room = this.#room;
    this.#hasBegun = hasStarted(room.clock);
    const index = this.#place.of(room);
    const held = document.activeElement?.closest('.slides > .slide');
    this.#reveal?.show(index);
    const slides = parts(this, '.slides > .slide', HTMLElement);
    const slide = slides[index];
    if (slide === undefined) return;
    // What had the focus went away with its slide.
    if (held && held !== slide) part(slide, 'h2', HTMLElement).focus();
    this.toggleAttribute('data-light', this.#settings.light);
    this.toggleAttribute('data-blank', room.blank);
    this.#press('light', this.#settings.light);
    this.#press('blank', room.blank);
    for (const [at, button] of parts(this, '[data-deck-slide]', HTMLElement).entries())
      if (at === index) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    const place = placeOf(index, slides.length);
    part(this, '[data-deck=place]', HTMLElement).textContent = place;
    this.#say(room.blank ? this.#blankWords : `${slideWords(place)}: ${titleOf(slide)}`);
    this.#showStages(room.stages);
  }

  get #blankWords(): string {
    return this.#settings.single ? words.blank : words.blankByButton;
  }

  #showStages(stages: readonly string[]): void {
    const told = JSON.stringify(stages);
    if (told === this.#stages) return;
    this.#stages = told;
    // Without its pictures the address is still there as text.
    void showJoin(this, stages).catch(() => undefined);
  }

  #press(act: string, isPressed: boolean): void {
    part(this, `[data-deck-act=${act}]`, HTMLElement).setAttribute(
      'aria-pressed',
      String(isPressed),
    );
  }

  #say(text: string): void {
    if (text === this.#said) return;
    this.#said = text;
    part(this, '[data-deck=said]', HTMLElement).textContent = text;
    window.scrollTo(0, 0);
  }
}

/** “Cover”, “5 of 10”, “End”. @param count of all slides */
const placeOf = (index: number, count: number): string => {
  if (index === 0) return words.cover;
  return index === count - 1 ? words.end : `${String(index)} of ${String(count - 2)}`;
};
const slideWords = (place: string): string =>
  place === words.cover || place === words.end ? place : `Slide ${place}`;
const titleOf = (slide: HTMLElement): string =>
  part(slide, 'h2', HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim();

/** Browsers may refuse; the slides then stay as they are. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A frame without leave, or a policy of the firm.
  }
}

customElements.define('playbook-deck', PlaybookDeck);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-deck': PlaybookDeck;
  }
}
