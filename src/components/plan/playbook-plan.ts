/** Keeps an if–then plan and asks after it. Markup: PlanCard.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { followUps } from '#domain/plan/follow-up.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { downloadPlans } from './plan-calendar.ts';
import { PlanCardView } from './plan-card-view.ts';
import { PlanEditor } from './plan-editor.ts';
import { PlanSession } from './plan-session.ts';
import { dayOf, planWords } from './plan-words.ts';
import { printPlan } from './print-plan.ts';

export class PlaybookPlan extends HTMLElement {
  readonly #view = new PlanCardView(this);
  readonly #editor = new PlanEditor(this);
  readonly #session = new PlanSession(this.dataset.page ?? '', this.#view);
  /** The button that opened the form. */
  #opener: HTMLElement | undefined;
  /** The plan whose words the form was opened on; undefined when it writes a new one. */
  #edited: KeptPlan | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
    this.#stop = followRecord((record) => this.#session.read(record));
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('submit', this.#onSubmit);
    this.#stop?.();
  }

  readonly #onClick = ({ target, detail }: MouseEvent): void => {
    // The second half of a double click would fall on the button of the next state.
    if (detail > 1) return;
    const button = target instanceof Element ? target.closest('button') : null;
    const act = button?.dataset.act;
    if (!button || act === undefined) return;
    this.#view.loosen();
    if (act === 'change' || act === 'word' || act === 'another') this.#open(button);
    else if (act === 'leave') this.#leave();
    else if (act === 'print') this.#print();
    else if (act === 'calendar') this.#addToCalendar();
    else if (act === 'yes' || act === 'not-yet') void this.#session.answer(act);
    else if (act === 'keep') void this.#session.make(this.#view.suggestion);
    else if (act === 'remove') void this.#session.remove();
    else if (act === 'undo') void this.#session.undo();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const wording = this.#editor.read();
    if (!wording) return;
    const kept = this.#edited;
    const same = kept?.plan.if === wording.if && kept.plan.then === wording.then;
    if (same && this.#session.has(kept)) this.#leave();
    else
      void this.#finish(kept ? this.#session.reword(kept, wording) : this.#session.make(wording));
  };

  #open(button: HTMLElement): void {
    this.#opener = button;
    // Held from here on: what another tab does can put another plan on the card.
    this.#edited = button.dataset.act === 'change' ? this.#session.kept : undefined;
    this.#view.edit(true);
    this.#editor.open(this.#edited?.plan ?? this.#view.suggestion);
  }

  /** The form stays open until its words are somewhere else. */
  async #finish(saving: Promise<boolean>): Promise<void> {
    if (!(await saving)) return;
    this.#editor.close();
    this.#view.edit(false);
  }

  #leave(): void {
    this.#editor.close();
    this.#view.edit(false);
    this.#opener?.focus();
  }

  #print(): void {
    const plan = this.#session.kept?.plan;
    const days = plan ? followUps(plan).map(dayOf) : planWords.afterDays;
    printPlan(part(this, '.plan-words', HTMLElement), this.dataset.title ?? '', days);
  }

  #addToCalendar(): void {
    const { kept } = this.#session;
    if (!kept) return;
    const page = { title: this.dataset.title ?? '', url: location.origin + location.pathname };
    downloadPlans([kept], () => page);
    this.#view.say(planWords.calendar, false);
  }
}

customElements.define('playbook-plan', PlaybookPlan);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-plan': PlaybookPlan;
  }
}
