/** One answer of a task list: `- [x] Paris`, with the blockquote below it as its feedback. */
import type { MdastNode } from 'satteri';
import { plainText } from './plain.ts';

export interface TaskItem {
  readonly node: MdastNode;
  readonly text: string;
  readonly correct: boolean;
  /** Words of the blockquote under the answer; empty when there is none. */
  readonly feedback: string;
}

type ListNode = Extract<MdastNode, { type: 'list' }>;
type ItemNode = Extract<MdastNode, { type: 'listItem' }>;

/** Whether a node is a list of answers: at least one of its items starts with a box of some kind. */
export function isAnswerList(node: MdastNode): node is ListNode {
  return node.type === 'list' && node.children.some((item) => isBoxed(item));
}

function isBoxed(item: MdastNode): item is ItemNode {
  return (
    item.type === 'listItem' && (item.checked !== null || /^\[.{0,3}\]/.test(plainText([item])))
  );
}

/** An item as an answer, or what stands in the place of its box: `[o]`, or nothing. */
export function taskItem(item: MdastNode): TaskItem | { readonly marker: string } {
  const children = item.type === 'listItem' ? item.children : [];
  const words = plainText(children.filter(({ type }) => type !== 'blockquote'));
  const feedback = plainText(children.filter(({ type }) => type === 'blockquote'));
  const checked = item.type === 'listItem' ? item.checked : null;
  if (typeof checked === 'boolean') return { node: item, text: words, correct: checked, feedback };
  // GFM has no empty box without a space, but both plugins read `[]` as one.
  if (words.startsWith('[]')) {
    return { node: item, text: words.slice(2).trim(), correct: false, feedback };
  }
  return { marker: /^\[.{0,3}\]/.exec(words)?.[0] ?? '' };
}
