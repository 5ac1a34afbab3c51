/** Lists the sheets of all tools, each with the way to open it there. Markup: KeptSheets.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { readLatest } from '#components/notes/read-latest.ts';
import { toolOf } from '#components/tool/shelf/sheet-store.ts';
import { amountInWords, nameOf } from '#components/tool/shelf/sheet-words.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { dayInWords } from './days.ts';
import type { Titled } from './titles.ts';

const goneTool = 'A tool that is no longer in the playbook';

export class PlaybookKeptSheets extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  readonly #read = readLatest(async (record: LearnerRecord) => {
    const sheets = await record.list('sheet');
    return () => {
      this.#show(sheets);
    };
  });

  #show(sheets: ReadonlyMap<string, KeptSheet>): void {
    // Written by KeptSheets.astro of the same build.
    const tools = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Titled[];
    const order = [...sheets].toSorted(([, a], [, b]) => b.on.localeCompare(a.on) || b.at - a.at);
    const rows = order.map(([id, sheet]) =>
      this.#row(
        id,
        sheet,
        tools.find((tool) => tool.id === toolOf(id)),
      ),
    );
    part(this, 'ul', HTMLUListElement).replaceChildren(...rows);
    part(this, '.my-empty', HTMLElement).hidden = rows.length > 0;
  }

  #row(id: string, sheet: KeptSheet, tool: Titled | undefined): HTMLElement {
    const template = part(this, 'template', HTMLTemplateElement);
    const row = part(document.importNode(template.content, true), 'li', HTMLElement);
    const link = part(row, 'a', HTMLAnchorElement);
    if (tool) link.href = `${tool.address}#open=${id}`;
    link.textContent = nameOf(sheet);
    part(row, 'small', HTMLElement).textContent =
      `${tool?.title ?? goneTool}, ${dayInWords(sheet.on)}: ${amountInWords(sheet)}.`;
    return row;
  }
}

customElements.define('playbook-kept-sheets', PlaybookKeptSheets);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-kept-sheets': PlaybookKeptSheets;
  }
}
