/** One activity at a time on the participants’ page. Forms are loaded when the page is idle. Markup: Join.astro. */
import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { stagesOfFragment } from '#domain/workshop/join-link.ts';
import { keepPlace, readPlace } from './join-place.ts';
import { loadRest } from './load-rest.ts';

const notLoaded =
  'Part of this page did not load. What you write stays until you close it. Check your connection, then reload.';

export class PlaybookJoin extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    // Toggling does not bubble.
    this.addEventListener('toggle', this.#onToggle, { capture: true });
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
    const { step } = readPlace(this.#kit);
    if (step !== undefined) this.#openOnly(this.#stepOf(step));
    this.#onHash();
    whenIdle(() => void this.#work());
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('toggle', this.#onToggle, { capture: true });
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
    this.#stop?.();
  }

  get #kit(): string {
    return this.dataset.kit ?? '';
  }

  get #steps(): HTMLDetailsElement[] {
    return parts(this, '.join-step', HTMLDetailsElement);
  }

  #stepOf(id: string): HTMLDetailsElement | undefined {
    return this.#steps.find((step) => step.id === id);
  }

  async #work(): Promise<void> {
    try {
      const { openWork } = await import('./join-work.ts');
      if (this.isConnected) this.#stop = openWork(this);
      loadRest(this);
    } catch {
      part(this, '[data-join=said]', HTMLElement).textContent = notLoaded;
    }
  }

  readonly #onClick = ({ target }: Event): void => {
    const next = target instanceof Element ? target.closest<HTMLElement>('[data-next]') : null;
    const step = next && this.#stepOf(next.dataset.next ?? '');
    if (!step) return;
    this.#openOnly(step);
    const summary = part(step, 'summary', HTMLElement);
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
  };

  /** Others close when one is opened; what closes above it must not carry it off the screen. */
  readonly #onToggle = ({ target }: Event): void => {
    const step = this.#steps.find((each) => each === target);
    if (!step?.open || this.hasAttribute('data-prints')) return;
    this.#openOnly(step);
    const summary = part(step, 'summary', HTMLElement);
    if (summary.getBoundingClientRect().top < 0) summary.scrollIntoView({ block: 'start' });
  };

  #openOnly(step: HTMLDetailsElement | undefined): void {
    if (!step) return;
    for (const each of this.#steps) each.open = each === step;
    if (readPlace(this.#kit).step !== step.id) keepPlace(this.#kit, { step: step.id });
  }

  /** A link may name a step, or something in one, such as the plan. With the stages of the room it leads to the marks. */
  readonly #onHash = (): void => {
    const link = location.hash;
    if (stagesOfFragment(link).length > 0 && readPlace(this.#kit).link !== link) {
      keepPlace(this.#kit, { link });
      const step = this.#steps.find((each) => each.querySelector('[data-rate]'));
      this.#openOnly(step);
      step?.scrollIntoView({ block: 'start' });
      return;
    }
    const id = location.hash.slice(1);
    const target = id === '' ? null : this.querySelector(`#${CSS.escape(id)}`);
    const step = target?.closest('.join-step');
    if (!(step instanceof HTMLDetailsElement)) return;
    this.#openOnly(step);
    target?.scrollIntoView({ block: 'start' });
  };

  /** Paper shows every activity. */
  readonly #onPrint = (): void => {
    this.dataset.prints = this.#steps.find(({ open }) => open)?.id ?? '';
    for (const step of this.#steps) step.open = true;
  };

  readonly #onPrinted = (): void => {
    const { prints = '' } = this.dataset;
    for (const step of this.#steps) step.open = step.id === prints;
    // Toggling is told a little later: by then one alone is open.
    delete this.dataset.prints;
  };
}

customElements.define('playbook-join', PlaybookJoin);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-join': PlaybookJoin;
  }
}
