/** Keeping the blocks of an answer in order while it changes at every keystroke. */

export interface Block {
  /** What it is matched by from one answer to the next; unique in an answer. */
  readonly key: string;
  /** What it shows. It is filled again only when this differs. */
  readonly shows: unknown;
  readonly make: () => HTMLElement;
  /** Puts what it shows into an element of `make`, also when it has shown something else before. */
  readonly fill: (element: HTMLElement) => void;
}

const last = new WeakMap<Element, { readonly key: string; shows: string }>();

/** Makes the blocks the children of `root`. Those that stay are not moved, so focus and the place on the page stay too. */
export function placeBlocks(root: HTMLElement, blocks: readonly Block[]): void {
  const before = new Map([...root.children].map((child) => [last.get(child)?.key, child]));
  const keys = new Set(blocks.map(({ key }) => key));
  for (const child of [...root.children]) if (!keys.has(last.get(child)?.key ?? '')) child.remove();
  let next = root.firstElementChild;
  for (const block of blocks) {
    const kept = before.get(block.key);
    const element = kept instanceof HTMLElement ? kept : block.make();
    const shows = JSON.stringify(block.shows);
    if (element === next) next = next.nextElementSibling;
    else root.insertBefore(element, next);
    if (last.get(element)?.shows === shows) continue;
    last.set(element, { key: block.key, shows });
    // In its place already, so that it knows its width, and words in a live region are announced.
    block.fill(element);
  }
}
