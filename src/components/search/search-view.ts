/** What the dialog shows. Writes only; `search-dialog.ts` decides. */
import type { Result } from '#domain/search/result.ts';
import { PAGE } from '#domain/search/result-reader.ts';
import { renderHit, type Looks } from './search-hit.ts';
import type { SearchParts } from './search-parts.ts';

const states = ['idle', 'hits', 'none', 'error'] as const;

/** idle: nothing asked · hits: a list · none: an empty answer · error: no index to ask. */
export type SearchState = (typeof states)[number];

export class SearchView {
  readonly #parts: SearchParts;
  readonly #looks: Looks;

  constructor(parts: SearchParts, looks: Looks) {
    this.#parts = parts;
    this.#looks = looks;
  }

  show(state: SearchState): void {
    for (const name of states) this.#parts[name].hidden = name !== state;
    this.#parts.ways.hidden = state === 'idle' || state === 'hits';
    this.#parts.retry.hidden = state !== 'error';
  }

  /** Writes the status line, which is announced, `lead` in bold. An equal sentence is not announced again. */
  say(rest: string, lead = ''): void {
    const { status } = this.#parts;
    if (status.textContent === lead + rest) return;
    const number = document.createElement('b');
    number.textContent = lead;
    status.replaceChildren(number, rest);
  }

  /** Says how many filters are on, and offers to clear them. */
  narrow(filters: number): void {
    this.#parts.narrowed.textContent = filters > 0 ? `${filters} on` : '';
    this.#parts.clear.hidden = filters === 0;
  }

  /** Replaces the list. `left` is how many more results there are. */
  list(results: readonly Result[], left: number): void {
    this.#parts.list.replaceChildren();
    this.#parts.answer.scrollTop = 0;
    this.add(results, left);
  }

  /** Adds to the end of the list; returns the first link that is new. */
  add(results: readonly Result[], left: number): HTMLElement | undefined {
    const { list, template, more } = this.#parts;
    const before = list.children.length;
    list.append(...results.map((result) => renderHit(template, result, this.#looks)));
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, PAGE)} more`;
    return list.children[before]?.querySelector('a') ?? undefined;
  }

  /** The field, then every link and button of the answer that can be seen. */
  stops(): HTMLElement[] {
    const answers = this.#parts.answer.querySelectorAll<HTMLElement>('a, button');
    return [this.#parts.input, ...[...answers].filter((stop) => !stop.closest('[hidden]'))];
  }
}
