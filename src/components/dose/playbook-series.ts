/** Shows which dose of the common series is today’s. The series itself stands in the markup: DoseSeries.astro. */
import { part } from '#components/element/part.ts';
import { addDays } from '#domain/calendar/days.ts';
import { slotOn } from '#domain/course/rotation.ts';
import { today } from '#storage/now.ts';

export class PlaybookSeries extends HTMLElement {
  /** The date that is shown. */
  #on = '';

  connectedCallback(): void {
    this.#show();
    document.addEventListener('visibilitychange', this.#show);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#show);
  }

  /** Also when the page comes back into view: it may be another day by then. */
  readonly #show = (): void => {
    const on = today();
    // Whoever comes back on the same day finds the focus where it was.
    if (on === this.#on) return;
    this.#on = on;
    const now = this.#dayOf(on);
    const before = this.#dayOf(addDays(on, -1));
    for (const day of this.querySelectorAll('[data-slot]'))
      day.toggleAttribute('data-today', day === now);
    const line = part(this, '[data-part="today"]', HTMLElement);
    if (!now) line.replaceChildren('The next one comes on Monday.');
    else
      line.replaceChildren(
        ...wordsFor('Today: ', now),
        ...(before ? wordsFor(' Yesterday: ', before) : []),
      );
  };

  /** The day of the series on a date, as it stands in the list; none at the weekend. */
  #dayOf(date: string): Element | null {
    const slot = slotOn((this.dataset.lessons ?? '').split(' '), date);
    return slot ? this.querySelector(`[data-slot="${slot.week}.${slot.weekday}"]`) : null;
  }
}

/** “Today: ”, then the dose with its link, or what the list says of a recall day. */
function wordsFor(when: string, day: Element): (Node | string)[] {
  const content = part(day, 'dd', HTMLElement).cloneNode(true).childNodes;
  return [when, ...content, '.'];
}

customElements.define('playbook-series', PlaybookSeries);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-series': PlaybookSeries;
  }
}
