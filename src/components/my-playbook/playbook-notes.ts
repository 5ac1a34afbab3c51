/** Shows the notes a learner wrote. Markup: Notes.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { Titled } from './titles.ts';

export class PlaybookNotes extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // Written by Notes.astro of the same build.
    const asked = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Titled[];
    this.#stop = followRecord(async (record) => {
      this.#show(asked, await record.list('note'));
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** In the order of the course; notes whose question is gone come last. An emptied note is none. */
  #show(asked: readonly Titled[], notes: ReadonlyMap<string, { text: string }>): void {
    const gone = [...notes.keys()].filter((id) => !asked.some((each) => each.id === id));
    const all = [...asked, ...gone.map((id) => ({ id, title: goneQuestion, address: '' }))];
    const items = all.flatMap((question) => {
      const text = notes.get(question.id)?.text.trim() ?? '';
      return text === '' ? [] : [this.#item(question, text)];
    });
    part(this, 'ul', HTMLUListElement).replaceChildren(...items);
    this.hidden = items.length === 0;
  }

  #item({ title, address }: Titled, text: string): Node {
    const item = part(this, 'template', HTMLTemplateElement).content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) throw new Error('Expected the template of a note.');
    const heading = part(item, 'h3', HTMLHeadingElement);
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    heading.append(address === '' ? title : link);
    part(item, 'p', HTMLParagraphElement).textContent = text;
    return item;
  }
}

const goneQuestion = 'A question that is no longer in the playbook';

customElements.define('playbook-notes', PlaybookNotes);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-notes': PlaybookNotes;
  }
}
