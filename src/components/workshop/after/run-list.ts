/** The days of a workshop, each with its actions, to be opened or removed. Rows are cloned from the template of Actions.astro. */
import { part } from '#components/element/part.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import { readRun } from '#domain/workshop/actions.ts';
import { dayInWords } from '#domain/workshop/take-home.ts';
import { words } from './words.ts';

interface Shown {
  /** Id of the run that is open. */
  readonly current: string;
  /** Of the kit: a run of another name says it. */
  readonly title: string;
}

/** Lists the runs, the latest day first. @param root the element. */
export function showRuns(
  root: HTMLElement,
  runs: ReadonlyMap<string, KeptSheet>,
  shown: Shown,
): void {
  const details = part(root, '[data-after=runs]', HTMLDetailsElement);
  const list = part(details, '[data-after=run-list]', HTMLElement);
  const held = document.activeElement;
  const heldRow = held instanceof HTMLElement ? held.closest('li')?.dataset.run : undefined;
  const heldAct = held instanceof HTMLElement ? held.dataset.act : undefined;
  const order = [...runs].toSorted(([, a], [, b]) => b.on.localeCompare(a.on) || b.at - a.at);
  list.replaceChildren(...order.map(([id, sheet]) => makeRow(root, id, sheet, shown)));
  details.hidden = order.length === 0;
  part(details, '[data-after=count]', HTMLElement).textContent = `(${String(order.length)})`;
  // Rows are made anew: whoever stood on a button stands there again, or at the head of the list.
  if (heldRow === undefined || heldAct === undefined) return;
  const again = [...list.children]
    .find((row) => row instanceof HTMLElement && row.dataset.run === heldRow)
    ?.querySelector<HTMLElement>(`[data-act=${heldAct}]:not([hidden])`);
  (again ?? part(details, 'summary', HTMLElement)).focus({ preventScroll: true });
}

function makeRow(
  root: HTMLElement,
  id: string,
  sheet: KeptSheet,
  { current, title }: Shown,
): HTMLElement {
  const template = part(root, '[data-template=run]', HTMLTemplateElement);
  const row = part(document.importNode(template.content, true), 'li', HTMLElement);
  row.dataset.run = id;
  const isOpen = id === current;
  const isNamed = sheet.name !== title && sheet.name !== '';
  const day = dayInWords(sheet.on) + (isNamed ? `, ${sheet.name}` : '');
  part(row, 'b', HTMLElement).textContent = day;
  const about = words.count(readRun(sheet).run.actions.length);
  part(row, '.cap', HTMLElement).textContent = isOpen ? `${about}, ${words.isOpen}` : about;
  const [open, remove] = [
    part(row, '[data-act=open]', HTMLButtonElement),
    part(row, '[data-act=remove-run]', HTMLButtonElement),
  ];
  open.hidden = isOpen;
  open.ariaLabel = `Open: ${day}`;
  remove.ariaLabel = `Remove: ${day}`;
  return row;
}
