/** The words of a body as a reader meets them: one block for each paragraph, heading or table cell. */
import type { MdastNode } from 'satteri';
import type { Place } from '../problem.ts';
import { citationMark } from './citation-mark.ts';
import type { PlaceFinder } from './places.ts';

export interface ProseBlock {
  /** `text` is made of sentences; headings, bold titles of steps and table cells are labels. */
  readonly kind: 'text' | 'heading' | 'step' | 'cell';
  /** Plain words: no mark-up, no code, no citation marks; line breaks as written. */
  readonly text: string;
  /** Ids of the sources cited, each with its position in `text`: where the words it backs end. */
  readonly citations: readonly { readonly id: string; readonly index: number }[];
  /** Place of a position in `text`; exact unless the author escaped characters before it. */
  readonly placeAt: (index: number) => Place;
}

/** A stretch of text and where it starts in the file. A citation is a stretch without text. */
interface Run {
  readonly text: string;
  readonly offset: number;
  readonly cites?: string;
}

/** Collects the prose of a parsed body in reading order. */
export function proseBlocks(root: MdastNode, placeAt: PlaceFinder): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const add = (kind: ProseBlock['kind'], nodes: readonly MdastNode[]): void => {
    const runs = nodes.flatMap(runsOf);
    if (runs.some(({ text }) => text !== '')) blocks.push(blockOf(kind, runs, placeAt));
  };
  const visit = (node: MdastNode, parent?: MdastNode): void => {
    if (!('children' in node)) return;
    const [first, ...rest] = node.children;
    if (node.type === 'heading') {
      add('heading', node.children);
    } else if (node.type === 'tableCell') {
      add('cell', node.children);
    } else if (parent?.type === 'listItem' && first?.type === 'strong' && !goesOn(rest)) {
      // On the rail, the bold title of a step is a heading, with or without a full stop.
      add('step', [first]);
      if (rest.length > 0) add('text', rest);
    } else if (node.type === 'paragraph' || node.children.some((child) => child.type === 'text')) {
      add('text', node.children);
    } else {
      for (const child of node.children) visit(child, node);
    }
  };
  visit(root);
  return blocks;
}

/** Whether words after bold ones belong to the same sentence: “**Mark it held** if somebody said yes.” */
function goesOn(rest: readonly MdastNode[]): boolean {
  const [next] = rest.flatMap(runsOf);
  return next !== undefined && /^\s*\p{Ll}/u.test(next.text);
}

function runsOf(node: MdastNode): Run[] {
  if ('children' in node) return node.children.flatMap(runsOf);
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'break') return [{ text: ' ', offset: start }];
  if (node.type !== 'text') return [];
  const runs: Run[] = [];
  let from = 0;
  for (const mark of node.value.matchAll(citationMark)) {
    runs.push({ text: node.value.slice(from, mark.index), offset: start + from });
    runs.push({ text: '', offset: start + mark.index, cites: mark[1] ?? '' });
    from = mark.index + mark[0].length;
  }
  runs.push({ text: node.value.slice(from), offset: start + from });
  return runs.filter(({ text, cites }) => text !== '' || cites !== undefined);
}

function blockOf(kind: ProseBlock['kind'], runs: readonly Run[], placeAt: PlaceFinder): ProseBlock {
  let index = 0;
  const citations = runs.flatMap(({ text, cites }) => {
    index += text.length;
    return cites === undefined ? [] : [{ id: cites, index }];
  });
  return {
    kind,
    citations,
    text: runs.map((run) => run.text).join(''),
    placeAt: (index) => {
      let rest = index;
      let last = runs[0];
      for (const run of runs) {
        last = run;
        if (rest < run.text.length) break;
        rest -= run.text.length;
      }
      return placeAt((last?.offset ?? 0) + rest);
    },
  };
}
