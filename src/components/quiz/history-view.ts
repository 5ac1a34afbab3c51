/** Earlier attempts with every answer, read when the learner opens them. Markup: QuizResult.astro. */
import { localDay } from '#components/element/local-date.ts';
import { part } from '#components/element/part.ts';
import type { Answer, Events, Stamp } from '#domain/progress/model.ts';
import { verdict } from '#domain/quiz/grade/mark.ts';
import { pairsOf } from '#domain/quiz/pairs.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { historyWords } from './result-words.ts';
import type { QuizPlan } from './round-store.ts';

type Attempt = Events['attempt'] & Stamp;

export class HistoryView {
  readonly #plan: QuizPlan;
  readonly #record: LearnerRecord;
  readonly #details: HTMLDetailsElement;
  /** How many attempts are listed. */
  #listed = -1;

  constructor(host: HTMLElement, plan: QuizPlan, record: LearnerRecord) {
    this.#plan = plan;
    this.#record = record;
    this.#details = part(host, '.quiz-history', HTMLDetailsElement);
  }

  /** Keeps the list true while it is open. @returns a function that stops doing so. */
  follow(): () => void {
    const stop = this.#record.subscribe(() => void this.#show());
    const opened = (): void => void this.#show();
    this.#details.addEventListener('toggle', opened);
    opened(); // before this was loaded
    return () => {
      stop();
      this.#details.removeEventListener('toggle', opened);
    };
  }

  async #show(): Promise<void> {
    if (!this.#details.open) return;
    const all = await this.#record.events('attempt');
    const attempts = all.filter(({ quiz }) => quiz === this.#plan.id).toReversed();
    // An attempt never changes: what somebody has opened stays open.
    if (attempts.length === this.#listed) return;
    this.#listed = attempts.length;
    const items = attempts.map((attempt) => this.#item(attempt));
    const empty = element('p', historyWords.none);
    part(this.#details, 'div', HTMLElement).replaceChildren(
      ...(items.length > 0 ? items : [empty]),
    );
  }

  #item(attempt: Attempt): HTMLElement {
    const item = element('details');
    item.append(
      element('summary', historyWords.attempt(localDay(attempt.at), attempt)),
      element('ol', ...attempt.answers.map((answer) => this.#answer(answer))),
    );
    return item;
  }

  #answer(answer: Answer): HTMLElement {
    const card = document.getElementById(answer.question);
    const asked = card?.querySelector('legend')?.firstChild?.textContent?.trim();
    return element(
      'li',
      element('b', asked ?? historyWords.goneQuestion),
      element(
        'span',
        historyWords.answer(
          this.#given(card, answer),
          verdict(answer.points),
          answer.guessed === true,
        ),
      ),
    );
  }

  /** What was given, in the words the page has for it today. */
  #given(card: HTMLElement | null, { choice, text }: Answer): string {
    if (text !== undefined) return historyWords.written(text);
    if (choice.length === 0) return historyWords.left;
    const rows = new Map(
      [...(card?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map((row) => [
        row.dataset.row ?? '',
        row.querySelector('span')?.textContent.trim() ?? '',
      ]),
    );
    const named = (id: string): string => rows.get(id) ?? historyWords.goneOption;
    if (card?.dataset.type === 'matching') {
      const options = [...card.querySelectorAll('option')];
      const answers = new Map(options.map(({ value, text: label }) => [value, label]));
      return pairsOf(choice)
        .map(([row, id]) => `${named(row)} → ${answers.get(id) ?? historyWords.goneOption}`)
        .join('; ');
    }
    return choice.map(named).join(card?.dataset.type === 'ordering' ? ' → ' : '; ');
  }
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
