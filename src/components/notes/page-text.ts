/** The running text of a page, and the way between its places and the document. */
import { FoldedText, type Piece, type Span } from '#domain/notes/folded-text.ts';

/** What is no running text: notes and numbers beside it, parts that only work by script, lists of links. */
const leftOut =
  'script, style, template, noscript, svg, nav, [hidden], [popover], [data-pagefind-ignore], .vh, .related, button:not(.term)';
/** Elements that are part of a sentence. All others part what stands before and after them. */
const inline = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const isLeftOut = (element: Element): boolean =>
  element.localName.startsWith('playbook-') || element.matches(leftOut);

export class PageText {
  readonly folded: FoldedText;
  readonly #nodes: readonly Text[];

  /** Reads the text under `root` as it is now. */
  constructor(root: Element) {
    const nodes: Text[] = [];
    const pieces: Piece[] = [];
    let apart = true;
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        nodes.push(node);
        pieces.push({ text: node.data, apart });
        apart = false;
      } else if (node instanceof Element && !isLeftOut(node)) {
        const parts = !inline.has(node.localName);
        apart ||= parts;
        node.childNodes.forEach(visit);
        apart ||= parts;
      }
    };
    root.childNodes.forEach(visit);
    this.folded = new FoldedText(pieces);
    this.#nodes = nodes;
  }

  /** What of the text a range covers. Undefined when none. */
  spanOf(range: Range): Span | undefined {
    const covered = this.#nodes.flatMap((node, piece) =>
      range.intersectsNode(node) ? [{ node, piece }] : [],
    );
    const first = covered[0];
    const last = covered.at(-1);
    if (!first || !last) return undefined;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const start = this.folded.indexOf({
      piece: first.piece,
      offset: first.node === startContainer ? startOffset : 0,
    });
    const end = this.folded.indexOf({
      piece: last.piece,
      offset: last.node === endContainer ? endOffset : last.node.length,
    });
    return start < end ? { start, end } : undefined;
  }

  /** The range of a span in the document. */
  rangeOf(span: Span): Range | undefined {
    const places = this.folded.placesOf(span);
    const first = places && this.#nodes[places.from.piece];
    const last = places && this.#nodes[places.to.piece];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first, places.from.offset);
    range.setEnd(last, places.to.offset);
    return range;
  }
}
