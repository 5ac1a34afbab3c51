/** The nodes of a tree in the order of reading: each right under the one it follows from. */
import type { Tree } from './draw-tree.ts';

type Node = Tree['nodes'][number];

/** A node whose parent is missing, or that leads back to itself, begins a tree of its own: nothing is left out. */
export function inOrder(nodes: readonly Node[]): { node: Node; depth: number }[] {
  const known = new Set(nodes.map(({ id }) => id));
  const below = new Map<string | undefined, Node[]>();
  for (const node of nodes) {
    const under = node.under !== undefined && known.has(node.under) ? node.under : undefined;
    below.set(under, [...(below.get(under) ?? []), node]);
  }
  const placed: { node: Node; depth: number }[] = [];
  const seen = new Set<Node>();
  const place = (node: Node, depth: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    placed.push({ node, depth });
    for (const child of below.get(node.id) ?? []) place(child, depth + 1);
  };
  for (const root of below.get(undefined) ?? []) place(root, 0);
  for (const node of nodes) place(node, 0);
  return placed;
}
