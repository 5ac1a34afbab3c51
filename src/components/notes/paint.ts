/**
 * Paints highlights by the CSS Custom Highlight API: the document stays as it is. Where a browser lacks it, highlights
 * are listed at the end of the page and not painted.
 */

/** Names in notes.css: `::highlight(notes-mark)`, `::highlight(notes-here)`. */
const marks = 'notes-mark';
const here = 'notes-here';

function paintAs(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Paints these highlights, and no others. */
export function paint(ranges: readonly Range[]): void {
  paintAs(marks, ranges);
}

/** The element whose text a range begins in. */
const placeOf = ({ startContainer }: Range): HTMLElement | null => {
  const element =
    startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement;
  return (
    element?.closest<HTMLElement>('p, li, blockquote, h1, h2, h3, h4, td, th, dd, dt') ?? element
  );
};

/**
 * Takes the reader to a highlight: keyboard and screen reader too go on from there. It stands out until they move on.
 * @param scroll false when the words are in view already. Default true.
 */
export function visit(range: Range, scroll = true): void {
  const place = placeOf(range);
  if (!place) return;
  const details = place.closest('details');
  if (details) details.open = true;
  const focusable = place.hasAttribute('tabindex');
  if (!focusable) place.tabIndex = -1;
  place.addEventListener(
    'blur',
    () => {
      if (!focusable) place.removeAttribute('tabindex');
      paintAs(here, []);
    },
    { once: true },
  );
  place.focus({ preventScroll: true });
  if (scroll) place.scrollIntoView({ block: 'center' });
  paintAs(here, [range]);
}
