/** What a participant takes along: notes as text and the days that bring the workshop back. Markup: TakeAway.astro. */
import { part, parts } from '#components/element/part.ts';
import { dayInFull } from '#components/my-playbook/days.ts';
import { download } from '#components/plan/download.ts';
import { readPlans } from '#components/plan/plan-record.ts';
import { copyText } from '#components/tool/exchange/copy-text.ts';
import { addDays } from '#domain/calendar/days.ts';
import { calendarOf } from '#domain/calendar/ics.ts';
import { planOfPage } from '#domain/plan/kept-plans.ts';
import { sentenceOf } from '#domain/plan/wording.ts';
import { recallEvents, type Recalled } from '#domain/workshop/recall.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

const words = {
  nothing: 'You have not written anything yet.',
  copied: 'Your notes are in the clipboard.',
  byHand: 'Your notes are in the box below. Select all of it, and copy.',
  saved: 'The file is in your downloads.',
  calendar: 'The calendar file is in your downloads. Open it to add the three days.',
  noMark: 'no mark yet',
  noPlan: 'No plan kept yet. It can wait until you want one.',
} as const;

export class TakeAway {
  readonly #root: HTMLElement;
  readonly #kit: Recalled;
  readonly #day: () => string;
  #plan = '';

  /** @param root the whole page. @param day of the workshop, YYYY-MM-DD. */
  constructor(root: HTMLElement, day: () => string) {
    this.#root = root;
    this.#day = day;
    // Written by TakeAway.astro of the same build.
    this.#kit = JSON.parse(part(root, 'script[data-recall]', HTMLScriptElement).text) as Recalled;
    this.showDays();
  }

  /** Shows the plan that was kept here. */
  async showPlan(record: LearnerRecord): Promise<void> {
    const place = this.#root.querySelector('[data-take=plan]');
    if (!place) return;
    const kept = planOfPage(await readPlans(record), this.#kit.id);
    this.#plan = kept ? sentenceOf(kept.plan) : '';
    place.textContent = this.#plan === '' ? words.noPlan : this.#plan;
  }

  /** Shows the days of the messages, counted from the day of the workshop. */
  showDays(): void {
    for (const place of parts(this.#root, '[data-recall-days]', HTMLElement))
      place.textContent = dayInFull(addDays(this.#day(), Number(place.dataset.recallDays)));
  }

  async copy(): Promise<void> {
    const text = this.#text();
    if (text === '') this.#say(words.nothing);
    else {
      const shown = part(this.#root, '[data-take=text]', HTMLTextAreaElement);
      this.#say((await copyText(text, shown)) ? words.copied : words.byHand);
    }
  }

  save(): void {
    const text = this.#text();
    if (text === '') this.#say(words.nothing);
    else {
      download(`${this.#kit.id}-notes-${this.#day()}.txt`, 'text/plain', `${text}\n`);
      this.#say(words.saved);
    }
  }

  addToCalendar(): void {
    const { origin, pathname } = location;
    const url = origin + pathname.replace(/join\/$/, '');
    const events = recallEvents(this.#kit, this.#day(), url);
    const text = calendarOf({ events, stamp: Date.now() });
    download(`${this.#kit.id}-recall.ics`, 'text/calendar;charset=utf-8', text);
    this.#say(words.calendar);
  }

  /** Everything written here as plain text; '' when nothing was. */
  #text(): string {
    const steps = parts(this.#root, '.join-step[data-step]', HTMLElement).flatMap((step) => {
      const lines = [...notesIn(step), ...marksIn(step)];
      return lines.length === 0 ? [] : [[step.dataset.title ?? '', ...lines].join('\n')];
    });
    if (this.#plan !== '') steps.push(this.#plan);
    if (steps.length === 0) return '';
    return [`${this.#kit.title}, ${dayInFull(this.#day())}`, ...steps].join('\n\n');
  }

  #say(text: string): void {
    part(this.#root, '[data-take=said]', HTMLElement).textContent = text;
  }
}

const notesIn = (step: HTMLElement): string[] =>
  parts(step, '[data-kept]', HTMLTextAreaElement)
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, dataset }) => `${dataset.label ?? ''}: ${value.trim()}`);

/** The own function, then each stage that has a name or a mark. Stages of the room alone are nothing somebody wrote. */
function marksIn(step: HTMLElement): string[] {
  const rows = parts(step, '[data-row]:not([hidden])', HTMLElement)
    .map((row) => ({
      name: part(row, '[data-column=name]', HTMLInputElement),
      number: part(row, 'legend span', HTMLElement).textContent,
      answers: parts(row, '[role=radiogroup]', HTMLElement).flatMap(answerIn),
    }))
    .filter(({ name, answers }) => name.value.trim() !== '' || answers.length > 0);
  const isBegun = rows.some(({ name, answers }) => answers.length > 0 || !name.hidden);
  const own = parts(step, '[data-rate-at=function]', HTMLSelectElement)
    .filter(({ value }) => value !== '')
    .map((select) => `${plain(select.labels[0])}: ${plain(select.selectedOptions[0])}`);
  const lines = rows.map(
    ({ name, number, answers }) =>
      `${name.value.trim() || number} – ${answers.join('; ') || words.noMark}`,
  );
  return [...own, ...(isBegun ? lines : [])];
}

function answerIn(question: HTMLElement): string[] {
  const answer = question.querySelector<HTMLInputElement>('input:checked')?.value;
  return answer === undefined ? [] : [`${plain(question.querySelector('.rate-label'))}: ${answer}`];
}

const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
