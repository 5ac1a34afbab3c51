/** Prints one sheet without the page around it, then puts the page back as it was. */

/** Marks what is printed alone; print-alone.css hides it on a screen, and everything else on paper. */
const mark = 'print-alone';

/** @param sheet stands at the end of the page while it is printed. Whoever calls this imports print-alone.css. */
export function printAlone(sheet: HTMLElement): void {
  // Where a browser never said that it had printed, the sheet of last time is still there.
  for (const left of document.querySelectorAll(`.${mark}`)) left.remove();
  sheet.classList.add(mark);
  document.body.append(sheet);
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
    },
    { once: true },
  );
  print();
}
