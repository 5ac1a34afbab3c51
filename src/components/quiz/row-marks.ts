import type { RowFeedback } from '#domain/quiz/feedback.ts';
import type { Mark } from '#domain/quiz/grade.ts';

/** What a row is shown with. */
export interface RowDressing extends RowFeedback {
  /** One icon per mark; copied. */
  icons: Record<Mark, Element>;
  /** Stands in bold before the reason; may be empty. */
  word: string;
  /** Why this option is right or wrong. */
  text: string;
  /** Id for the reason, so that the option can point to it. */
  id: string;
}

/** Marks one option or row: edge, icon, and the reason under it, which its input is described by. */
export function dressRow(row: HTMLElement, dressing: RowDressing): void {
  undressRow(row);
  const { mark, icons, reason } = dressing;
  if (mark) {
    row.dataset.mark = mark;
    const icon = document.importNode(icons[mark], true);
    icon.classList.add('quiz-mark');
    row.firstElementChild?.append(icon);
  }
  if (reason) {
    row.append(reasonOf(dressing));
    row.querySelector('input')?.setAttribute('aria-describedby', dressing.id);
  }
}

/** Takes mark, icon and reason away. */
export function undressRow(row: HTMLElement): void {
  delete row.dataset.mark;
  for (const extra of row.querySelectorAll('.quiz-mark, .quiz-reason')) extra.remove();
  row.querySelector('input')?.removeAttribute('aria-describedby');
}

function reasonOf({ id, word, text }: RowDressing): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'quiz-reason';
  paragraph.id = id;
  if (word) {
    const lead = document.createElement('b');
    lead.textContent = word;
    paragraph.append(lead, ' ');
  }
  paragraph.append(text);
  return paragraph;
}
