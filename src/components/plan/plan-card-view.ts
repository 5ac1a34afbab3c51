import { part } from '#components/element/part.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { punctuated, type Wording } from '#domain/plan/wording.ts';
import { planWords } from './plan-words.ts';

/** Writes a plan into the card. Markup: PlanCard.astro. */
export class PlanCardView {
  readonly #card: HTMLElement;
  readonly #words: HTMLElement;

  constructor(card: HTMLElement) {
    this.#card = card;
    this.#words = part(card, '.plan-words', HTMLElement);
  }

  /** The page’s own suggestion. */
  get suggestion(): Wording {
    return { if: this.#card.dataset.if ?? '', then: this.#card.dataset.then ?? '' };
  }

  /** Shows a plan, or the suggestion where there is none, or what was removed with the way back. */
  show(kept: KeptPlan | undefined, removed: boolean): void {
    const { if: cue, then: act } = punctuated(kept?.plan ?? this.suggestion);
    part(this.#card, '[data-part="if"]', HTMLElement).textContent = cue;
    part(this.#card, '[data-part="then"]', HTMLElement).textContent = act;
    part(this.#card, 'h2', HTMLElement).textContent = kept ? planWords.own : planWords.suggested;
    this.#card.dataset.state = removed ? 'removed' : (kept?.state ?? 'offer');
  }

  /**
   * Shows it without moving what stands below, when the card is being read: longer words scroll until the learner
   * does something with the card.
   */
  showInPlace(kept: KeptPlan | undefined, removed: boolean): void {
    const before = this.#words.getBoundingClientRect().height;
    this.show(kept, removed);
    if (!isOnScreen(this.#card) || this.#words.getBoundingClientRect().height === before) return;
    this.#words.style.blockSize = `${before}px`;
    this.#words.tabIndex = 0;
  }

  /** Lets the words take the room they need. */
  loosen(): void {
    this.#words.style.blockSize = '';
    this.#words.removeAttribute('tabindex');
  }

  /** Shows the form instead of the words, or the words again. */
  edit(editing: boolean): void {
    this.#words.hidden = editing;
    part(this.#card, '.plan-acts', HTMLElement).hidden = editing;
  }

  /** Says how the plan stands or what was done. @param bad It was not saved. */
  say(text: string, bad: boolean): void {
    const said = part(this.#card, '.plan-said', HTMLElement);
    said.classList.toggle('bad', bad);
    if (said.textContent !== text) said.textContent = text;
  }

  /** Moves the focus to what was said: the button that was pressed is gone. */
  focusSaid(): void {
    part(this.#card, '.plan-said', HTMLElement).focus({ preventScroll: true });
  }
}

const isOnScreen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
