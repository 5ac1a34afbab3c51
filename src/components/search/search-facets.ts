/** The checkboxes that narrow a search. Their words and drawings serve the results as well. */
import type { FacetCounts, Selection } from '#domain/search/facets.ts';
import type { Looks } from './search-hit.ts';

/** A row of facets-markup.ts: checkbox, word, number of results. */
interface Option {
  row: HTMLLabelElement;
  box: HTMLInputElement;
  word: string;
}

function toOption(box: HTMLInputElement): Option[] {
  const row = box.closest('label');
  return row ? [{ row, box, word: row.querySelector('span:not(.role)')?.textContent ?? '' }] : [];
}

export class SearchFacets implements Looks {
  readonly #facets: HTMLDetailsElement;
  readonly #options: Option[];

  /** @param facets what holds the checkboxes, one `fieldset` per facet. Hidden until the index has been read. */
  constructor(facets: HTMLDetailsElement) {
    this.#facets = facets;
    this.#options = [...facets.querySelectorAll('input')].flatMap(toOption);
    // Firefox brings ticks back after a reload; the search they belonged to is gone.
    this.clear();
    // A column where there is room (search-dialog.css hides its summary); folded on a phone.
    const wide = matchMedia('(min-width: 46.01rem)');
    const fit = () => (facets.open = wide.matches);
    fit();
    wide.addEventListener('change', fit);
  }

  get selection(): Selection {
    const ticked = (facet: string) =>
      this.#ticked.filter(({ box }) => box.name === facet).map(({ box }) => box.value);
    return { role: ticked('role'), kind: ticked('kind'), length: ticked('length') };
  }

  /** Words of what is ticked, in the order it stands on the page. */
  get words(): string[] {
    return this.#ticked.map(({ word }) => word);
  }

  clear(): void {
    for (const { box } of this.#options) box.checked = false;
  }

  /** Shows the facets, without the values that no page of the site has. */
  offer(all: FacetCounts): void {
    for (const { row, box } of this.#options) row.hidden = !all[box.name]?.[box.value];
    for (const group of this.#facets.querySelectorAll('fieldset'))
      group.hidden = !group.querySelector('label:not([hidden])');
    this.#facets.hidden = false;
  }

  /** Writes beside each value how many results it would give; nothing when that is not known. */
  count(counts: FacetCounts | undefined): void {
    for (const { row, box } of this.#options) {
      const number = counts && (counts[box.name]?.[box.value] ?? 0);
      row.querySelector('small')?.replaceChildren(String(number ?? ''));
    }
  }

  word(facet: 'role' | 'kind', value: string): string {
    return this.#find(facet, value)?.word ?? value;
  }

  badge(role: string): Node | string {
    return this.#find('role', role)?.row.querySelector('svg')?.cloneNode(true) ?? '';
  }

  get #ticked(): Option[] {
    return this.#options.filter(({ box }) => box.checked);
  }

  #find(facet: string, value: string): Option | undefined {
    return this.#options.find(({ box }) => box.name === facet && box.value === value);
  }
}
