/** Takes a quiz apart: the question, its answers, and what is told afterwards. */
import { markdownToMdast, type MdastNode } from 'satteri';
import type { Place } from '#content-tools/problem.ts';
import type { QuizBlock } from './blocks.ts';
import { faultAt, type Fault } from './fault.ts';
import { isAnswerList, taskItem, type TaskItem } from './item.ts';
import { plainText } from './plain.ts';

export interface QuizParts {
  readonly question: readonly MdastNode[];
  readonly items: readonly TaskItem[];
  readonly explanation: readonly MdastNode[];
  readonly faults: readonly Fault[];
}

/** A line of hyphens parts question and explanation where there are no answers to do it. */
const rule = /^[ \t]*-{3,}[ \t]*$/m;

export function quizParts(block: QuizBlock): QuizParts {
  const nodes = parse(block.markdown);
  const first = nodes.findIndex(isAnswerList);
  if (first < 0) return splitAtRule(block.markdown);
  const last = nodes.findLastIndex(isAnswerList);
  const items: TaskItem[] = [];
  const faults: Fault[] = [];
  let explained = last + 1;
  for (const [index, node] of nodes.entries()) {
    if (index < first || index > last + 1) continue;
    const before = nodes[index - 1];
    if (isAnswerList(node)) collect(node.children, items, faults, block);
    else if (before && node.type === 'blockquote' && isRightBelow(before, node)) {
      addFeedback(items, plainText([node]));
      explained = Math.max(explained, index + 1);
    } else if (index < last) {
      faults.push(faultAt(placeOf(node, block), 'answers', strayFact(node), strayHint(node)));
    }
  }
  const explanation = nodes.slice(explained).filter(({ type }) => type !== 'thematicBreak');
  return { question: nodes.slice(0, first), items, explanation, faults };
}

/** Where a node of a quiz stands in the file. */
export function placeOf(node: MdastNode, block: QuizBlock): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return block.placeAt(line, column);
}

function parse(markdown: string): readonly MdastNode[] {
  const root = markdownToMdast(markdown, { features: { gfm: true } });
  return 'children' in root ? root.children : [];
}

function splitAtRule(markdown: string): QuizParts {
  const at = markdown.search(rule);
  if (at < 0) return { question: parse(markdown), items: [], explanation: [], faults: [] };
  const question = markdown.slice(0, at);
  // Empty lines in place of the question, so that lines keep their numbers.
  const explanation = question.replaceAll(/[^\n]/g, '') + markdown.slice(at).replace(rule, '');
  return { question: parse(question), items: [], explanation: parse(explanation), faults: [] };
}

function collect(
  list: readonly MdastNode[],
  items: TaskItem[],
  faults: Fault[],
  block: QuizBlock,
): void {
  for (const node of list) {
    const item = taskItem(node);
    if ('text' in item) items.push(item);
    else {
      const fact = item.marker === '' ? 'has no box' : `starts with “${item.marker}”`;
      const hint = 'Write - [x] before a right answer and - [ ] before a wrong one.';
      faults.push(faultAt(placeOf(node, block), 'answer', fact, hint));
    }
  }
}

/** mkdocs-quiz writes the feedback of an answer as a blockquote right below it, without indentation. */
function isRightBelow(above: MdastNode, below: MdastNode): boolean {
  return below.position?.start.line === (above.position?.end.line ?? 0) + 1;
}

function addFeedback(items: TaskItem[], feedback: string): void {
  const item = items.pop();
  if (item) items.push({ ...item, feedback: `${item.feedback} ${feedback}`.trim() });
}

function strayFact({ type }: MdastNode): string {
  return type === 'blockquote' ? 'the feedback belongs to no answer' : 'other text stands between';
}

function strayHint({ type }: MdastNode): string {
  return type === 'blockquote'
    ? 'Put it right below its answer, without an empty line.'
    : 'Keep the answers together: the question before them, the explanation after them.';
}
