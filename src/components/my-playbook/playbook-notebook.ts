/** Lists everything the learner wrote or highlighted, and saves it as Markdown. Markup: Notes.astro. */
import { download } from '#components/plan/download.ts';
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { putInOrder } from '#components/notes/in-order.ts';
import { readLatest } from '#components/notes/read-latest.ts';
import { NoteList } from '#components/notes/note-list.ts';
import { type KeptNote, noteOfMark, NoteStore } from '#components/notes/note-store.ts';
import { notesAsMarkdown } from '#domain/notes/markdown.ts';
import { type NotedPage, notebookOf } from '#domain/notes/notebook.ts';
import { textFragment } from '#domain/notes/text-fragment.ts';
import { keyOf } from '#domain/progress/envelope.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { openDepot } from '#storage/open.ts';
import { versionsToShow } from '#storage/versions.ts';
import type { Course } from './course-pages.ts';

/** A page in the list. */
interface PageView {
  section: HTMLElement;
  list: NoteList;
}

export class PlaybookNotebook extends HTMLElement {
  readonly #views = new Map<string, PageView>();
  #course: Course = { pages: [], questions: [] };
  #pages: readonly NotedPage[] = [];
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // Written by Notes.astro of the same build.
    this.#course = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Course;
    part(this, '[data-notes-save]', HTMLButtonElement).addEventListener('click', this.#save);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  readonly #read = readLatest(async (record: LearnerRecord) => {
    const versions = await versionsToShow(await openDepot());
    const marks = [...(await record.list('mark'))].map(([id, mark]) => {
      const note = noteOfMark(id, mark, versions);
      return { ...note, title: this.#pageOf(note.page)?.title ?? note.title };
    });
    const written = [...(await record.list('note'))]
      .filter(([, { text }]) => text.trim() !== '')
      .map(([id, { text }]): KeptNote => {
        const key = keyOf('note', id);
        return {
          key,
          text,
          ...this.#questionOf(id),
          stored: { kind: 'note', id },
          others: versions.get(key) ?? [],
        };
      });
    return () => {
      this.#show(notebookOf([...marks, ...this.#inCourseOrder(written)]), record);
    };
  });

  #pageOf(id: string) {
    return this.#course.pages.find((page) => page.id === id);
  }

  #questionOf(id: string): Pick<KeptNote, 'page' | 'title' | 'question'> {
    const asked = this.#course.questions.find((question) => question.id === id);
    if (!asked) return { page: '', title: gonePage, question: goneQuestion };
    return { page: asked.page, title: this.#pageOf(asked.page)?.title ?? '', question: asked.stem };
  }

  #inCourseOrder(notes: readonly KeptNote[]): KeptNote[] {
    const { pages } = this.#course;
    const place = ({ page }: KeptNote): number => pages.findIndex(({ id }) => id === page);
    return notes.toSorted((a, b) => place(a) - place(b));
  }

  #show(pages: readonly NotedPage<KeptNote>[], record: LearnerRecord): void {
    this.#pages = pages;
    for (const { page, title } of pages)
      if (!this.#views.has(page)) this.#views.set(page, this.#open(page, title, record));
    for (const [page, { section, list }] of this.#views) {
      list.show(pages.find((noted) => noted.page === page)?.notes ?? []);
      if (!list.isEmpty) continue;
      section.remove();
      this.#views.delete(page);
    }
    putInOrder(
      part(this, '[data-notes-pages]', HTMLElement),
      pages.flatMap(({ page }) => this.#views.get(page)?.section ?? []),
    );
    const isEmpty = this.#views.size === 0;
    part(this, '.my-empty', HTMLElement).hidden = !isEmpty;
    part(this, '[data-notes-about]', HTMLElement).hidden = isEmpty;
    part(this, '[data-notes-save]', HTMLElement).hidden = pages.length === 0;
  }

  #open(page: string, title: string, record: LearnerRecord): PageView {
    const template = part(this, '[data-notes-page-template]', HTMLTemplateElement);
    const clone = document.importNode(template.content, true);
    const section = part(clone, 'section', HTMLElement);
    const address = this.#pageOf(page)?.address;
    const link = document.createElement('a');
    link.textContent = title;
    if (address !== undefined) link.href = address;
    part(section, 'h3', HTMLElement).append(address === undefined ? title : link);
    part(section, '.cap', HTMLElement).hidden = address !== undefined;
    const list = new NoteList(part(section, 'ul', HTMLElement), {
      store: new NoteStore(record),
      say: (text) => {
        part(this, '[data-notes-said]', HTMLElement).textContent = text;
      },
      address: (note) => address && address + placeOf(note),
    });
    return { section, list };
  }

  readonly #save = (): void => {
    const on = today();
    download(`cx-playbook-notes-${on}.md`, 'text/markdown', notesAsMarkdown(this.#pages, on));
  };
}

/** What leads to the note on its page: the words highlighted, or the question. */
function placeOf({ quote, stored }: KeptNote): string {
  if (quote !== undefined) return textFragment(quote);
  return stored.kind === 'note' ? `#${stored.id}` : '';
}

const gonePage = 'A page that is no longer in the playbook';
const goneQuestion = 'A question that is no longer in the playbook';

customElements.define('playbook-notebook', PlaybookNotebook);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-notebook': PlaybookNotebook;
  }
}
