/** Shows all plans of the learner, asks after them, and puts them into a calendar. Markup: PlanList.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { Titled } from '#components/my-playbook/titles.ts';
import { type Decision, decisionOf } from '#components/versions/versions-view.ts';
import { isOpen, type KeptPlan } from '#domain/plan/kept-plans.ts';
import type { Wording } from '#domain/plan/wording.ts';
import { keepMine, type ListedPlan, listedPlans, takeVersion } from './listed-plans.ts';
import { downloadPlans } from './plan-calendar.ts';
import { answerPlan, removePlan, restorePlan, rewordPlan } from './plan-record.ts';
import type { PlanRow } from './plan-row.ts';
import { PlanRows } from './plan-rows.ts';
import { answerWords, keptWords, planWords } from './plan-words.ts';
import { type PlanStage, PlanWriter } from './plan-writer.ts';

export class PlaybookPlans extends HTMLElement implements PlanStage<ListedPlan> {
  readonly #writer = new PlanWriter<ListedPlan>(this, listedPlans);
  #pages: ReadonlyMap<string, Titled> = new Map();
  #rows: PlanRows | undefined;
  #plans: readonly ListedPlan[] = [];
  #removed: KeptPlan | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // Written by PlanList.astro of the same build.
    const pages = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Titled[];
    this.#pages = new Map(pages.map((page) => [page.id, page]));
    this.#rows = new PlanRows(this, this.#pages);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
    this.#stop = followRecord((record) => this.#writer.read(record));
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('submit', this.#onSubmit);
    this.#stop?.();
  }

  show(plans: readonly ListedPlan[]): void {
    this.#plans = plans;
    this.#rows?.show(plans);
    if (this.#removed && this.#planWith(this.#removed.id)) {
      this.#removed = undefined;
      this.say(planWords.back);
    }
    part(this, '[data-act="undo"]', HTMLElement).hidden = this.#removed === undefined;
  }

  say(text: string, bad = false): void {
    const said = part(this, '.plans-said', HTMLElement);
    said.classList.toggle('bad', bad);
    if (said.textContent !== text) said.textContent = text;
  }

  focusSaid(): void {
    part(this, '.plans-said', HTMLElement).focus({ preventScroll: true });
  }

  readonly #onClick = ({ target, detail }: MouseEvent): void => {
    // The second half of a double click would fall on whatever has moved there.
    if (detail > 1) return;
    const pressed = target instanceof Element && target.closest('button, .versions > summary');
    if (!(pressed instanceof HTMLElement)) return;
    // From now on the learner makes things move.
    this.classList.add('is-used');
    const { act } = pressed.dataset;
    const row = this.#rows?.rowAround(pressed);
    const decision = row && decisionOf(pressed, row.kept.others);
    if (decision) this.#decide(row.kept, decision);
    else if (act === 'calendar-all') this.#addToCalendar(this.#plans.filter(isOpen));
    else if (act === 'undo') this.#undo();
    else if (!row) return;
    else if (act === 'change') row.open(pressed);
    else if (act === 'leave') this.#leave(row);
    else if (act === 'calendar') this.#addToCalendar([row.kept]);
    else if (act === 'remove') this.#remove(row.kept);
    else if (act === 'yes' || act === 'not-yet') this.#answer(row.kept, act);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const row = event.target instanceof Element ? this.#rows?.rowAround(event.target) : undefined;
    const wording = row?.editor.read();
    if (!row || !wording) return;
    if (row.isUnchanged(wording) && this.#planWith(row.kept.id)) this.#leave(row);
    else void this.#reword(row, wording);
  };

  /** The form stays open until its words are somewhere else. */
  async #reword(row: PlanRow, wording: Wording): Promise<void> {
    let { id } = row.kept;
    const done = await this.#writer.write(
      async (record) => {
        const reworded = await rewordPlan(record, row.kept, wording);
        ({ id } = reworded);
        return reworded.saved;
      },
      () => keptWords(planWords.changed, this.#planWith(id)),
    );
    if (!done) return;
    row.close();
    this.#rows?.show(this.#plans);
  }

  /** The row of a plan that is gone stood only for its form. */
  #leave(row: PlanRow): void {
    row.leave();
    this.#rows?.show(this.#plans);
    if (!this.#planWith(row.kept.id)) this.focusSaid();
  }

  #answer(kept: KeptPlan, outcome: 'yes' | 'not-yet'): void {
    void this.#writer.write(
      (record) => answerPlan(record, kept, outcome),
      () => answerWords(this.#planWith(kept.id)),
    );
  }

  #decide(kept: ListedPlan, { choice, version }: Decision): void {
    const takes = choice === 'take';
    void this.#writer.write(
      (record) => (takes ? takeVersion(record, kept, version) : keepMine(record, version)),
      () => (takes ? keptWords(planWords.changed, this.#planWith(kept.id)) : planWords.mine),
    );
  }

  #remove(kept: KeptPlan): void {
    void this.#writer.write(
      (record) => {
        this.#removed = kept;
        return removePlan(record, kept);
      },
      () => planWords.removed,
    );
  }

  #undo(): void {
    const removed = this.#removed;
    if (!removed) return;
    void this.#writer.write(
      (record) => {
        this.#removed = undefined;
        return restorePlan(record, removed);
      },
      () => planWords.back,
    );
  }

  #planWith(id: string): KeptPlan | undefined {
    return this.#plans.find((kept) => kept.id === id);
  }

  #addToCalendar(plans: readonly KeptPlan[]): void {
    downloadPlans(plans, (id) => {
      const page = this.#pages.get(id);
      return page && { title: page.title, url: new URL(page.address, location.origin).href };
    });
    this.say(plans.length === 1 ? planWords.calendar : planWords.calendarAll);
  }
}

customElements.define('playbook-plans', PlaybookPlans);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-plans': PlaybookPlans;
  }
}
