/** Markdown made plain: our front matter holds text without mark-up. */
import type { MdastNode } from 'satteri';

/** Mark-up that plain text cannot carry, as authors call it. */
const lost: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  code: 'the layout of a block of code',
  image: 'an image',
  table: 'the layout of a table',
  link: 'the address of a link',
};

/** Nodes whose children stand side by side in a line; the children of all others stand apart. */
const inlineHolders: ReadonlySet<MdastNode['type']> = new Set([
  ...(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'] as const),
]);

/** The words of some nodes, paragraphs and lines joined by one space. */
export function plainText(nodes: readonly MdastNode[]): string {
  return nodes.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) {
    return node.children.map(wordsOf).join(inlineHolders.has(node.type) ? '' : ' ');
  }
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** What of some nodes does not survive as plain text, each with the node it stands in. */
export function lostIn(nodes: readonly MdastNode[]): { what: string; node: MdastNode }[] {
  return nodes.flatMap((node) => {
    const what = lost[node.type];
    const inside = 'children' in node ? lostIn(node.children) : [];
    return what === undefined ? inside : [{ what, node }, ...inside];
  });
}
