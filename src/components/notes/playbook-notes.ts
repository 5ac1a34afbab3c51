/** Notes and highlights of the page being read. Markup: NotesPart.astro. Loaded late, by wake-notes.ts or wake.ts. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { Span } from '#domain/notes/folded-text.ts';
import { quoteOf, tidySpan } from '#domain/notes/quote.ts';
import type { Mark, Quote } from '#domain/progress/model.ts';
import { randomName } from '#storage/identity.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { openDepot } from '#storage/open.ts';
import { type Versions, versionsToShow } from '#storage/versions.ts';
import { type PlacedMark, Places } from './page-marks.ts';
import { PageText } from './page-text.ts';
import { PageView } from './page-view.ts';
import { paint, visit } from './paint.ts';
import { readLatest } from './read-latest.ts';
import { SelectionBar } from './selection-bar.ts';
import { brief, words } from './words.ts';

export class PlaybookNotes extends HTMLElement {
  readonly #places = new Places();
  #stop: (() => void) | undefined;
  #bar: SelectionBar | undefined;
  #view: PageView | undefined;
  /** Marks of this page as they were last read. */
  #marks: readonly PlacedMark[] = [];
  /** What was selected last. It outlives the selection, which ends when somebody comes down here to highlight it. */
  #selected: Span | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#bar = new SelectionBar({
      host: this,
      rest: (range) => this.#select(range),
    });
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#bar?.leave();
    this.#view?.leave();
  }

  /** The text of the page as it is now. */
  #text(): PageText {
    return new PageText(this.closest('main') ?? document.body);
  }

  readonly #read = readLatest(async (record: LearnerRecord) => {
    const all = await record.list('mark');
    const versions = await versionsToShow(await openDepot());
    return () => {
      this.#show(record, all, versions);
    };
  });

  #show(record: LearnerRecord, all: ReadonlyMap<string, Mark>, versions: Versions): void {
    const text = this.#text();
    const mine = [...all].filter(([, { page }]) => page === this.dataset.page);
    this.#marks = this.#places.of(text.folded.text, mine);
    paint(this.#marks.flatMap(({ span }) => (span && text.rangeOf(span)) ?? []));
    this.#view ??= new PageView(this, record, {
      go: ({ stored }) => {
        this.#go(stored.id);
      },
      savePage: (id = this.#newId(), note) => ({ id, saved: this.#savePage(record, id, note) }),
      say: this.#say,
    });
    this.#view.show(this.#marks, versions);
  }

  #savePage(record: LearnerRecord, id: string, text: string): Promise<void> {
    return text.trim() === ''
      ? record.remove('mark', id)
      : record.put('mark', id, this.#mark(text));
  }

  #newId(): string {
    return `${this.dataset.page ?? ''}.${randomName(4)}`;
  }

  #mark(text: string, quote?: Quote): Mark {
    const { page = '', title = '' } = this.dataset;
    return { page, title, text, on: today(), ...(quote && { quote }) };
  }

  /** Remembers what is selected. Returns whether it can be highlighted. */
  #select(range: Range): boolean {
    const text = this.#text();
    const span = text.spanOf(range);
    if (!span) return false;
    const quote = quoteOf(text.folded.text, span.start, span.end);
    this.#selected = quote && tidySpan(text.folded.text, span);
    const said = quote ? words.selected(brief(quote.exact)) : words.tooMuch;
    part(this, '[data-notes-selected]', HTMLElement).textContent = said;
    return quote !== undefined;
  }

  #forget(): void {
    this.#selected = undefined;
    part(this, '[data-notes-selected]', HTMLElement).textContent = words.select;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element && event.target.closest('[data-notes-do]');
    if (button instanceof HTMLElement) void this.#highlight(button);
  };

  /** Highlights what was selected last. */
  async #highlight(button: HTMLElement): Promise<void> {
    this.#bar?.settle();
    const span = this.#selected;
    const quote = span && quoteOf(this.#text().folded.text, span.start, span.end);
    if (!quote) {
      this.#say(words.selectFirst);
      return;
    }
    const onBar = button.closest('.notes-bar') !== null;
    // By mouse or finger the focus stayed in the text; by keyboard it must not be lost with the bar.
    const isFocused = document.activeElement === button;
    this.#bar?.hide();
    const selection = getSelection();
    if (selection?.rangeCount) selection.collapseToEnd();
    this.#forget();
    const record = await learnerRecord();
    const same = this.#marks.find(
      (mark) => mark.span?.start === span.start && mark.span.end === span.end,
    );
    const id = same?.id ?? this.#newId();
    if (same) this.#say(words.already);
    else await this.#keep(record, id, quote);
    await this.#read(record);
    if (button.dataset.notesDo === 'note') this.#write(id);
    else if (onBar && isFocused) this.#go(id, false);
  }

  /** Writes a highlight. What cannot be saved is held by the record, and painted too. */
  async #keep(record: LearnerRecord, id: string, quote: Quote): Promise<void> {
    try {
      await record.put('mark', id, this.#mark('', quote));
      const isMemory = record.mode === 'memory';
      this.#say(isMemory ? `${words.highlighted} ${words.memory}` : words.highlighted);
    } catch {
      this.#say(words.notSaved);
    }
  }

  #write(id: string): void {
    part(this, 'details', HTMLDetailsElement).open = true;
    this.#view?.item(id)?.edit(true);
  }

  /** Takes the reader to the words of a mark. */
  #go(id: string, scroll = true): void {
    const span = this.#marks.find((mark) => mark.id === id)?.span;
    const range = span && this.#text().rangeOf(span);
    if (range) visit(range, scroll);
  }

  readonly #say = (text: string): void => {
    part(this, '[data-notes-said]', HTMLElement).textContent = text;
  };
}

customElements.define('playbook-notes', PlaybookNotes);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-notes': PlaybookNotes;
  }
}
