/**
 * Makes these elements the children of `root`, in this order; children that are not among them end up behind. Only what
 * is out of place moves: moving an element takes the focus out of it.
 */
export function putInOrder(root: Element, elements: readonly Element[]): void {
  for (const [index, element] of elements.entries()) {
    const there = root.children[index];
    if (there !== element) root.insertBefore(element, there ?? null);
  }
}
