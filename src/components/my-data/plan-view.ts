import { part } from '#components/element/part.ts';
import { localDay } from '#components/element/local-date.ts';
import { countsInWords, kindInWords } from '#components/my-playbook/entry-words.ts';
import type { Plan } from '#domain/progress/copy/plan.ts';
import type { Copy } from '#domain/progress/copy/read.ts';

/** What a copy would bring, on the page. Text of a copy is only ever set as text. Markup: BringIn.astro. */
export class PlanView {
  readonly #root: HTMLElement;

  constructor(root: ParentNode) {
    this.#root = part(root, '.data-plan', HTMLElement);
  }

  show(copy: Copy, plan: Plan): void {
    const counts = [...plan.counts];
    part(this.#root, '[data-from]', HTMLElement).textContent =
      `Saved ${localDay(Date.parse(copy.exported))}.${counts.length === 0 ? ' It is empty.' : ''}`;
    part(this.#root, '[data-changed]', HTMLElement).hidden = copy.intact;
    part(this.#root, '[data-aside]', HTMLElement).hidden = !counts.some(
      ([, { refused }]) => refused !== undefined,
    );
    part(this.#root, 'table', HTMLTableElement).hidden = counts.length === 0;
    part(this.#root, 'tbody', HTMLTableSectionElement).replaceChildren(
      ...counts.map(([kind, outcomes]) => planRow(kindInWords(kind), countsInWords(outcomes))),
    );
    this.#root.hidden = false;
    const heading = part(this.#root, 'h3', HTMLElement);
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  hide(): void {
    this.#root.hidden = true;
  }
}

const planRow = (kind: string, becomes: string): HTMLTableRowElement => {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = kind;
  row.append(head);
  row.insertCell().textContent = becomes;
  return row;
};
