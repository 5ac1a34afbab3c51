import type { Mark } from '#domain/quiz/grade/mark.ts';
import { markWord } from './words.ts';

/** What a row is shown with. */
export interface RowDressing {
  mark: Mark | undefined;
  /** One icon per mark; copied. */
  icons?: Record<Mark, Element>;
  /** The open reasons: what stands in bold before each, and why. Their ids let the input point to them. */
  reasons: { id: string; lead: string; text: string }[];
}

/** Marks one option or row: edge, icon, and the reasons under it, which its input is described by. */
export function dressRow(row: HTMLElement, { mark, icons, reasons }: RowDressing): void {
  undressRow(row);
  if (mark) row.dataset.mark = mark;
  if (mark && icons) {
    const icon = document.importNode(icons[mark], true);
    icon.classList.add('quiz-mark');
    row.firstElementChild?.append(icon);
  }
  // With its reasons closed, a mark is told in a word for who cannot see it.
  if (mark && reasons.length === 0) row.firstElementChild?.append(hiddenWord(markWord[mark]));
  if (reasons.length === 0) return;
  row.append(...reasons.map(paragraphOf));
  fieldOf(row)?.setAttribute('aria-describedby', reasons.map(({ id }) => id).join(' '));
}

/** Takes mark, icon and reasons away. */
export function undressRow(row: HTMLElement): void {
  delete row.dataset.mark;
  for (const extra of row.querySelectorAll('.quiz-mark, .quiz-reason, .quiz-word')) extra.remove();
  fieldOf(row)?.removeAttribute('aria-describedby');
}

const fieldOf = (row: HTMLElement): Element | null => row.querySelector('input, select, textarea');

function hiddenWord(text: string): HTMLElement {
  const word = document.createElement('span');
  word.className = 'vh quiz-word';
  word.textContent = text;
  return word;
}

function paragraphOf({ id, lead, text }: RowDressing['reasons'][number]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'quiz-reason';
  paragraph.id = id;
  if (lead) {
    const bold = document.createElement('b');
    bold.textContent = lead;
    paragraph.append(bold, ' ');
  }
  paragraph.append(text);
  return paragraph;
}
