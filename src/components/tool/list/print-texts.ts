import { parts } from '#components/element/part.ts';
import { shownIn } from '../control.ts';

/** Before printing, each cell takes its text along as `data-text`: a field on paper would cut it off. */
export function putPrintTexts(rows: Element): void {
  for (const control of parts(rows, '[data-at]', HTMLElement)) {
    const cell = control.closest('td');
    const text = shownIn(control);
    if (cell && text !== '') cell.dataset.text = text;
    else if (cell) delete cell.dataset.text;
  }
}
