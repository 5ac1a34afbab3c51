/** Where the marks of a page stand in its text. */
import { findQuote } from '#domain/notes/find-quote.ts';
import type { Mark, Quote } from '#domain/progress/model.ts';
import type { Span } from '#domain/notes/folded-text.ts';

/** A mark, and where its words stand now. */
export interface PlacedMark {
  id: string;
  mark: Mark;
  /** Undefined for a note on the whole page, and for words that no longer have their place. */
  span?: Span;
}

/** Finds quotes, each once as long as the page stays as it is. */
export class Places {
  #text = '';
  readonly #known = new Map<string, Span | undefined>();

  /** Marks in the order of the page: notes on all of it first, words without their place last. */
  of(text: string, marks: readonly (readonly [id: string, mark: Mark])[]): PlacedMark[] {
    if (text !== this.#text) this.#known.clear();
    this.#text = text;
    const placed = marks.map(([id, mark]): PlacedMark => {
      const span = mark.quote && this.#find(mark.quote);
      return span ? { id, mark, span } : { id, mark };
    });
    const rank = ({ mark, span }: PlacedMark): number =>
      mark.quote === undefined ? -1 : (span?.start ?? text.length);
    return placed.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  }

  #find(quote: Quote): Span | undefined {
    const key = JSON.stringify([quote.prefix, quote.exact, quote.suffix]);
    if (!this.#known.has(key)) this.#known.set(key, findQuote(this.#text, quote));
    return this.#known.get(key);
  }
}
