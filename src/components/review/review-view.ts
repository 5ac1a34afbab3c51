/** What the review page shows around the question. Markup: Review.astro. */
import { part, parts } from '#components/element/part.ts';
import type { ReviewCard } from './review-card.ts';
import type { ReviewDesk } from './review-desk.ts';
import { reviewWords } from './review-words.ts';

/** Which part of the page is shown; the others are hidden. */
type Shown = 'question' | 'empty' | 'rest' | 'failed';

export class ReviewView {
  readonly #host: HTMLElement;
  readonly #place: HTMLElement;
  /** The note under an answer, to copy. */
  readonly note: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#place = part(host, '.review-place', HTMLElement);
    // Taken now: the questions to come bring templates of their own.
    this.note = part(
      part(host, 'template', HTMLTemplateElement).content,
      '.review-next',
      HTMLElement,
    );
  }

  /** Shows which minutes a day are chosen. */
  choose(minutes: number): void {
    for (const input of parts(this.#host, '.review-minutes input', HTMLInputElement)) {
      input.checked = input.value === `${minutes}`;
      input.disabled = false;
    }
  }

  ask(card: ReviewCard): void {
    part(this.#host, '.review-card', HTMLElement).replaceChildren(card.root);
    this.#show('question');
  }

  /** @param before What is said before the place, as that a question dropped out. */
  place(number: number, total: number, before = ''): void {
    this.#place.textContent = `${before} ${reviewWords.place(number, total)}`.trim();
  }

  empty(): void {
    this.#show('empty');
  }

  /** @param count Of the questions that could not be loaded. */
  failed(count: number): void {
    this.#say('failed', 'p', reviewWords.failed(count));
    this.#show('failed');
  }

  /** Nothing is left to ask. */
  rest(desk: ReviewDesk): void {
    const { recalled, waiting, later } = desk.day;
    const rest = this.#part('rest');
    const topics = recalled.flatMap((question) => desk.about(question)?.topic ?? []);
    const rows = [...new Set(topics)].map((topic) => {
      const row = document.createElement('li');
      const count = topics.filter((each) => each === topic).length;
      row.textContent = reviewWords.topic(topic, count);
      return row;
    });
    this.#say('rest', 'h2', rows.length > 0 ? reviewWords.finished : reviewWords.nothing);
    this.#say('rest', '.review-recalled p', reviewWords.recalled(topics.length));
    part(rest, 'ul', HTMLElement).replaceChildren(...rows);
    part(rest, '.review-recalled', HTMLElement).hidden = rows.length === 0;
    const soonest = waiting.length > 0 ? '' : reviewWords.soonest(later, desk.today);
    this.#say('rest', '.review-soonest', soonest);
    this.#say('rest', '.review-waiting p', reviewWords.waiting(waiting.length));
    part(rest, '.review-waiting', HTMLElement).hidden = waiting.length === 0;
    this.#show('rest');
  }

  /** Puts the keyboard on the title of what is shown. */
  focus(): void {
    this.#host.querySelector<HTMLElement>('[data-part]:not([hidden]) h2')?.focus();
  }

  #show(shown: Shown): void {
    for (const each of parts(this.#host, '[data-part]', HTMLElement)) {
      each.hidden = each.dataset.part !== shown;
    }
  }

  #part(name: Shown): HTMLElement {
    return part(this.#host, `[data-part=${name}]`, HTMLElement);
  }

  #say(name: Shown, selector: string, text: string): void {
    part(this.#part(name), selector, HTMLElement).textContent = text;
  }
}
