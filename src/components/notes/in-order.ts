/**
 * Makes these elements the children of `root`, in this order; children that are not among them end up behind. Only what
 * is out of place moves, and never the child that holds the focus: moving it would take the focus away from somebody who
 * is writing. The others move round it.
 */
export function putInOrder(root: Element, elements: readonly Element[]): void {
  const focused = [...root.children].find((child) => child.contains(document.activeElement));
  const fixed = focused ?? elements[0];
  if (!fixed) return;
  if (fixed.parentElement !== root) root.prepend(fixed);
  const place = elements.indexOf(fixed);
  const before = place < 0 ? elements : elements.slice(0, place);
  let first = fixed;
  for (const element of before.toReversed()) {
    if (first.previousElementSibling !== element) first.before(element);
    first = element;
  }
  let last = fixed;
  for (const element of elements.slice(before.length + 1)) {
    if (last.nextElementSibling !== element) last.after(element);
    last = element;
  }
  for (const other of [...root.children].slice(0, [...root.children].indexOf(first)))
    root.append(other);
}
