/** The answer of a tool as a part of the page. */
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import { cardBlock } from './card.ts';
import { chartBlock } from './chart.ts';
import { checksBlock } from './checks.ts';
import { figuresBlock } from './figures.ts';
import { findingBlock } from './finding.ts';
import { notesBlock } from './notes.ts';
import { placeBlocks, type Block } from './place-blocks.ts';
import { tableBlock } from './table-part.ts';

const shown = new WeakMap<HTMLElement, Outcome>();

/** What `root` shows at present; undefined when nothing was shown in it yet. */
export const outcomeIn = (root: HTMLElement): Outcome | undefined => shown.get(root);

/**
 * Shows an outcome in `root`, whose content it owns. Called again it changes only what differs: focus, opened tables and
 * the place on the page stay. The finding is announced (role=status); nothing else is.
 */
export function showOutcome(root: HTMLElement, outcome: Outcome): void {
  if (!shown.has(root)) root.classList.add('tool-outcome');
  shown.set(root, outcome);
  placeBlocks(root, blocksOf(outcome));
}

const leads = (part: Part): boolean => part.is === 'card' && part.leads === true;

function partBlock(part: Part): Block {
  if (part.is === 'chart') return chartBlock(part);
  return part.is === 'table' ? tableBlock(part) : cardBlock(part);
}

const blocksOf = (outcome: Outcome): Block[] => [
  findingBlock(outcome.finding),
  ...outcome.parts.filter(leads).map(partBlock),
  ...(outcome.figures.length > 0 ? [figuresBlock(outcome.figures)] : []),
  ...(outcome.checks.length > 0 ? [checksBlock(outcome.checks)] : []),
  ...outcome.parts.filter((part) => !leads(part)).map(partBlock),
  ...(outcome.notes.length > 0 ? [notesBlock(outcome.notes)] : []),
];
