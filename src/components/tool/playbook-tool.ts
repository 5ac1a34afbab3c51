import { language } from '#components/element/language.ts';
import { part } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { loadTool } from './load-tool.ts';
import { SheetShelf } from './shelf/shelf.ts';
import type { ToolAnswer } from './tool-answer.ts';
import { ToolForm } from './tool-form.ts';

/** Long enough for a word, short enough to feel like an answer. Milliseconds. */
const pause = 250;

const words = {
  offline:
    'The calculation could not be loaded. What you write is kept; reload the page to try again.',
} as const;

/** Answers while one types, and keeps what was typed. Markup: Tool.astro. */
export class PlaybookTool extends HTMLElement {
  #form: ToolForm | undefined;
  #answer: ToolAnswer | undefined;
  #shelf: SheetShelf | undefined;
  #timer = 0;

  connectedCallback(): void {
    if (this.#form) return;
    const form = new ToolForm(this, language(), this.#onChange);
    this.#form = form;
    this.#shelf = new SheetShelf(this, this.dataset.id ?? '', {
      read: () => form.read(),
      fill: (written) => {
        form.fill(written);
        this.#show();
      },
      figuresOf: (written) => this.#answer?.figuresOf(written) ?? [],
      isEmpty: () => form.isEmpty(),
    });
    for (const kind of ['input', 'change'])
      part(this, '.tool-form', HTMLElement).addEventListener(kind, this.#onChange);
    this.addEventListener('click', this.#onClick);
    whenIdle(() => void this.#start());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#shelf?.stop();
  }

  async #start(): Promise<void> {
    // What stands in the form must be kept also where the calculation does not come.
    await Promise.all([this.#shelf?.start().catch(() => undefined), this.#load()]);
    this.#show();
    if (this.querySelector('playbook-hand-over')) await this.#handOver();
    await this.#followLink();
    addEventListener('hashchange', () => void this.#followLink());
  }

  /** A link may carry a whole sheet: `#sheet=<code>`. */
  async #followLink(): Promise<void> {
    if (!location.hash.startsWith('#sheet=') || !this.#shelf) return;
    const { openFromLink } = await import('./from-link.ts');
    await openFromLink(this, this.#shelf);
  }

  /** Only the journey rater has somebody to hand its sheet to: the trainer. */
  async #handOver(): Promise<void> {
    const form = this.#form;
    const { handOverSheet } = await import('#components/hand-over/of-sheet.ts');
    if (form) handOverSheet(this, () => form.read());
  }

  async #load(): Promise<void> {
    try {
      const [tool, { ToolAnswer }] = await Promise.all([
        loadTool(this.dataset.tool ?? ''),
        import('./tool-answer.ts'),
      ]);
      if (this.#form) this.#answer = new ToolAnswer(this, this.#form, tool);
    } catch {
      part(this, '.tool-state', HTMLElement).textContent = words.offline;
    }
  }

  readonly #onChange = (): void => {
    this.#shelf?.changed();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#show();
    }, pause);
  };

  #show(): void {
    if (this.#form) this.#answer?.show(this.#form.read(), this.#form.isEmpty());
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[data-act]') : null;
    const outcome = this.#answer?.outcome;
    if (!(button instanceof HTMLElement) || !outcome || !this.#form) return;
    const { act = '' } = button.dataset;
    const sheet = { name: this.dataset.tool ?? '', written: this.#form.read() };
    void import('./tool-acts.ts').then(({ perform }) => perform(act, this, outcome, sheet));
  };
}

customElements.define('playbook-tool', PlaybookTool);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-tool': PlaybookTool;
  }
}
