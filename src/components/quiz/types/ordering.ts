/** A list of rows with Move up and Move down buttons. */
import { part, parts } from '#components/element/part.ts';
import type { LearnerResponse } from '#domain/progress/model.ts';
import { orderFeedback } from '#domain/quiz/feedback/ordering.ts';
import type { Mark } from '#domain/quiz/grade/mark.ts';
import { gradeOrdering } from '#domain/quiz/grade/ordering.ts';
import type { OrderKey } from '#domain/quiz/key.ts';
import type { AnswerInput } from '../answer-input.ts';
import type { OpenType } from '../answer-type.ts';
import type { QuestionCard } from '../question-card.ts';

class OrderInput implements AnswerInput {
  readonly rows: Map<string, HTMLElement>;
  readonly missing = '';
  told = '';
  untouched = true;
  readonly #card: QuestionCard;
  readonly #list: HTMLElement;
  readonly #start: string[];

  /** @param move The two buttons, copied into every row. */
  constructor(card: QuestionCard, move: HTMLElement) {
    this.#card = card;
    this.#list = part(card.fieldset, '.quiz-rows', HTMLElement);
    this.rows = card.rows();
    this.#start = [...this.rows.keys()];
    for (const row of this.rows.values()) {
      const name = row.textContent.trim();
      const buttons = document.importNode(move, true);
      for (const button of parts(buttons, 'button', HTMLButtonElement)) {
        button.setAttribute('aria-label', `Move ${name} ${isUp(button) ? 'up' : 'down'}`);
      }
      row.firstElementChild?.append(buttons);
    }
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#move(button);
    });
    this.lock(false);
  }

  /** Moves the button’s row one place. The keyboard stays on the button, or goes to the other one of the row at an end. */
  #move(button: HTMLButtonElement): void {
    const row = button.closest<HTMLElement>('.quiz-o');
    const neighbour = isUp(button) ? row?.previousElementSibling : row?.nextElementSibling;
    if (!row || !neighbour) return;
    // The neighbour is moved, not the row: an element that leaves its place loses the keyboard focus.
    if (isUp(button)) row.after(neighbour);
    else row.before(neighbour);
    const atEnd = isUp(button) ? !row.previousElementSibling : !row.nextElementSibling;
    if (atEnd) {
      const other = parts(row, 'button', HTMLButtonElement).find((each) => each !== button);
      if (other) {
        other.disabled = false;
        other.focus();
      }
    }
    this.lock(false);
    const place = [...this.#list.children].indexOf(row) + 1;
    const name = row.querySelector('span')?.textContent.trim() ?? '';
    this.untouched = false;
    this.told = `${name}, ${place} of ${this.rows.size}`;
    this.#list.dispatchEvent(new Event('change', { bubbles: true }));
  }

  read(): LearnerResponse {
    return { choice: [...this.#card.rows().keys()] };
  }

  write(response: LearnerResponse | undefined): void {
    this.told = '';
    this.untouched = response === undefined;
    for (const id of response?.choice ?? this.#start) {
      const row = this.rows.get(id);
      if (row) this.#list.append(row);
    }
    this.lock(false);
  }

  lock(locked: boolean): void {
    for (const row of this.rows.values()) {
      for (const button of parts(row, 'button', HTMLButtonElement)) {
        const end = isUp(button) ? !row.previousElementSibling : !row.nextElementSibling;
        button.disabled = locked || end;
      }
    }
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
  }
}

const leads: Record<Mark, string> = {
  right: 'In place.',
  wrong: 'Not here.',
  missed: 'Belongs here.',
};

export const openOrdering: OpenType = (card, template) => {
  const input = new OrderInput(card, part(template, '.quiz-move', HTMLElement));
  const { id, revision } = card;
  const key: OrderKey = { id, revision, type: 'ordering', right: card.right.split(' ') };
  return {
    key,
    input,
    grade: (response) => gradeOrdering(key, response),
    feedback: (graded, reveal) => orderFeedback(key, graded, reveal),
    sentence: ({ marks }) =>
      `${[...marks.values()].filter((mark) => mark === 'right').length} of ${marks.size} in place.`,
    lead: (mark) => (mark ? leads[mark] : ''),
    showBest: () => {
      input.write({ choice: [...key.right] });
      input.lock(true);
    },
  };
};

function isUp(button: HTMLButtonElement): boolean {
  return button.dataset.step === '-1';
}
