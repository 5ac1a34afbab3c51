/**
 * The text of a page as quotes are taken from it: every run of white space is one space, and none stands at either
 * end. Line breaks in the source, indentation and elements that begin or end leave no trace in it.
 */

/** Text that stands together in the page, such as one text node. */
export interface Piece {
  text: string;
  /** Something separates it from the piece before: the end of a paragraph, a line break. */
  apart: boolean;
}

/** A position in a piece, in UTF-16 code units. */
export interface Place {
  /** Index of the piece. */
  piece: number;
  offset: number;
}

/** From `start` up to, not including, `end`, in UTF-16 code units of the folded text. */
export interface Span {
  start: number;
  end: number;
}

const space = /\s/;

export class FoldedText {
  readonly text: string;
  /** Where each code unit of the text comes from. A space stands right after the word before it. */
  readonly #places: readonly Place[];

  constructor(pieces: readonly Piece[]) {
    let text = '';
    let waiting = false;
    const places: Place[] = [];
    for (const [piece, { text: raw, apart }] of pieces.entries()) {
      waiting ||= apart;
      for (let offset = 0; offset < raw.length; offset += 1) {
        const unit = raw.charAt(offset);
        if (space.test(unit)) {
          waiting = true;
          continue;
        }
        const last = places.at(-1);
        if (waiting && last) {
          text += ' ';
          places.push({ piece: last.piece, offset: last.offset + 1 });
        }
        waiting = false;
        text += unit;
        places.push({ piece, offset });
      }
    }
    this.text = text;
    this.#places = places;
  }

  /** Where in the folded text a place is, or the first word after it: 0 to the length of the text. */
  indexOf(place: Place): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = this.#places[middle];
      if (at && (at.piece < place.piece || (at.piece === place.piece && at.offset < place.offset)))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a span begins and ends in the pieces. Undefined when it is empty or leaves the text. @param span neither begins nor ends with a space. */
  placesOf({ start, end }: Span): { from: Place; to: Place } | undefined {
    const from = this.#places[start];
    const last = this.#places[end - 1];
    if (!from || !last || end <= start) return undefined;
    return { from, to: { piece: last.piece, offset: last.offset + 1 } };
  }
}
