/** Shows the months, and on which days something was done. Markup: Rhythm.astro. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { usualPreference } from '#domain/progress/preference.ts';
import { actsByDay, type Acts } from '#domain/rhythm/acts.ts';
import { addMonths, monthOf, weeksOf } from '#domain/rhythm/month.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { actsInWords } from './act-words.ts';

export class PlaybookRhythm extends HTMLElement {
  #days: ReadonlyMap<string, Acts> = new Map();
  #month = monthOf(today());
  /** Whether the calendar is out, as far as this page knows. */
  #isOut = usualPreference.rhythm;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#show();
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#days = await daysIn(record);
    this.#isOut = ((await record.get('preference')) ?? usualPreference).rhythm;
    // Put away on an earlier visit: its room stays, so that nothing below it moves.
    if (!this.#isOut && !('read' in this.dataset)) this.style.minHeight = `${this.offsetHeight}px`;
    this.dataset.read = '';
    this.#show();
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { turn, day, show } = button.dataset;
    if (turn !== undefined) this.#turn(Number(turn));
    else if (day !== undefined) this.#tell(day);
    else if (show !== undefined) void this.#put(show === 'true');
  };

  #turn(months: number): void {
    this.#month = addMonths(this.#month, months);
    this.#show();
    part(this, '[role="status"]', HTMLElement).textContent = this.#name;
  }

  #tell(day: string): void {
    const acts = this.#days.get(day);
    if (acts) part(this, '[role="status"]', HTMLElement).textContent = actsInWords(day, acts);
  }

  /** Puts the calendar away or takes it out; the focus goes to the way back. */
  async #put(rhythm: boolean): Promise<void> {
    this.#isOut = rhythm;
    this.style.minHeight = '';
    this.#show();
    part(this, `[data-show="${String(!rhythm)}"]`, HTMLButtonElement).focus();
    // A failed save is said by the banner; the page shows the choice all the same.
    await keepOut(rhythm).catch(() => undefined);
  }

  get #name(): string {
    const name = new Intl.DateTimeFormat('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return name.format(Date.parse(`${this.#month}T00:00:00Z`));
  }

  #show(): void {
    part(this, '[data-shown]', HTMLElement).hidden = !this.#isOut;
    part(this, '[data-away]', HTMLElement).hidden = this.#isOut;
    part(this, '[data-month]', HTMLElement).textContent = this.#name;
    part(this, 'caption', HTMLTableCaptionElement).textContent = this.#name;
    const [before, after] = parts(this, '[data-turn]', HTMLButtonElement);
    const isLast = this.#month >= monthOf(today());
    // A disabled button loses the focus.
    if (isLast && after === document.activeElement) before?.focus();
    if (after) after.disabled = isLast;
    const focused =
      document.activeElement instanceof HTMLElement && document.activeElement.dataset.day;
    part(this, 'tbody', HTMLTableSectionElement).replaceChildren(
      ...weeksOf(this.#month).map((week) => this.#row(week)),
    );
    if (focused) this.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }

  #row(week: readonly (string | undefined)[]): HTMLTableRowElement {
    const row = document.createElement('tr');
    for (const day of week) this.#fill(row.insertCell(), day);
    return row;
  }

  #fill(cell: HTMLTableCellElement, day: string | undefined): void {
    if (day === undefined) return;
    const number = String(Number(day.slice(-2)));
    if (day === today()) cell.setAttribute('aria-current', 'date');
    const acts = this.#days.get(day);
    if (!acts) {
      cell.textContent = number;
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.day = day;
    button.textContent = number;
    button.setAttribute('aria-label', actsInWords(day, acts));
    cell.append(button);
  }
}

/** Keeps whether the calendar is out, and what else the learner prefers as it is by now. */
async function keepOut(rhythm: boolean): Promise<void> {
  const record = await learnerRecord();
  const kept = await record.get('preference');
  await record.put('preference', '', { ...usualPreference, ...kept, rhythm });
}

async function daysIn(record: LearnerRecord): Promise<Map<string, Acts>> {
  const [lessons, tasks, plans, marks] = await Promise.all([
    record.list('lesson'),
    record.list('task'),
    record.list('plan'),
    record.list('mark'),
  ]);
  const [attempts, reviews, scenarios, assessments, checkIns] = await Promise.all([
    record.events('attempt'),
    record.events('review'),
    record.events('scenario'),
    record.events('assessment'),
    record.events('check-in'),
  ]);
  return actsByDay({
    lessons: lessons.values(),
    tasks: tasks.values(),
    plans: plans.values(),
    marks: marks.values(),
    attempts,
    reviews,
    scenarios,
    assessments,
    checkIns,
  });
}

customElements.define('playbook-rhythm', PlaybookRhythm);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-rhythm': PlaybookRhythm;
  }
}
