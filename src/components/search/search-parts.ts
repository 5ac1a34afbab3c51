/** The parts of the markup that search works with: `data-part` in Search.astro and search-body.ts. */

/**
 * Finds every part. Throws when one is missing: the markup and this list must agree.
 * Does not use `part` of components/element: shared with the scripts of pages, that would be a file to fetch first.
 */
export function findParts(host: HTMLElement) {
  const typed = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = host.querySelector(`[data-part="${name}"]`);
    if (found instanceof kind) return found;
    throw new Error(`No part: ${name}`);
  };
  const plain = (name: string) => typed(name, HTMLElement);
  return {
    dialog: typed('dialog', HTMLDialogElement),
    form: plain('form'),
    input: typed('input', HTMLInputElement),
    /** Hidden until the dialog’s style is there. */
    body: plain('body'),
    facets: typed('facets', HTMLDetailsElement),
    /** “2 on”, beside the title of the facets, which may be closed. */
    narrowed: plain('narrowed'),
    answer: plain('answer'),
    status: plain('status'),
    // One of these four is shown.
    idle: plain('idle'),
    hits: plain('hits'),
    none: plain('none'),
    error: plain('error'),
    /** Where else to go, beside `none` and `error`. */
    ways: plain('ways'),
    list: plain('list'),
    template: typed('hit', HTMLTemplateElement),
    more: plain('more'),
    clear: plain('clear'),
    retry: plain('retry'),
    /** Whether the `/` key opens search. */
    slash: typed('slash', HTMLInputElement),
  };
}

export type SearchParts = ReturnType<typeof findParts>;
