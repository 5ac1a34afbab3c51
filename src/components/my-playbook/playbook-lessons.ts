/** Shows when each lesson was done and lets the learner take it back. Markup: PathsDone.astro. */
import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { Registers } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { dayInWords } from './days.ts';

type Lessons = ReadonlyMap<string, Registers['lesson']>;

export class PlaybookLessons extends HTMLElement {
  #record: LearnerRecord | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #watch(): Promise<void> {
    const { openLearnerRecord } = await import('#storage/learner-record.ts');
    const record = await openLearnerRecord();
    this.#record = record;
    const show = async () => {
      this.#show(await record.list('lesson'));
    };
    this.#stop = record.subscribe(() => void show());
    await show();
  }

  #show(lessons: Lessons): void {
    const known = new Set<string>();
    for (const path of parts(this, '.my-path', HTMLElement)) {
      const rows = parts(path, 'li', HTMLElement);
      for (const row of rows) showRow(row, lessons.get(idOf(row)));
      for (const row of rows) known.add(idOf(row));
      part(path, '[data-left]', HTMLElement).textContent = whatIsLeft(rows, lessons);
    }
    const gone = [...lessons].filter(([id, { done }]) => done && !known.has(id));
    const list = part(this, '.my-gone', HTMLElement);
    list.hidden = gone.length === 0;
    part(list, 'ul', HTMLUListElement).replaceChildren(
      ...gone.map(([id, { on }]) => textItem(`${id}, done ${dayInWords(on)}`)),
    );
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || !event.target.closest('button')) return;
    const row = event.target.closest('li');
    if (row) void this.#toggle(row);
  };

  async #toggle(row: HTMLElement): Promise<void> {
    const done = !row.classList.contains('is-done');
    const title = part(row, 'a', HTMLAnchorElement).firstChild?.textContent ?? '';
    part(this, '[role="status"]', HTMLElement).textContent =
      `${title}: ${done ? 'marked done' : 'no longer marked done'}`;
    // A failed save is said by the banner; the record shows the value all the same.
    await this.#record?.put('lesson', idOf(row), { done, on: today() }).catch(() => undefined);
  }
}

const idOf = (row: HTMLElement): string => row.dataset.lesson ?? '';

/** A row that was ever done keeps its button, so that taking back can be taken back and the focus stays. */
const showRow = (row: HTMLElement, lesson: Registers['lesson'] | undefined): void => {
  const done = lesson?.done === true;
  row.classList.toggle('is-done', done);
  part(row, '[data-when]', HTMLElement).textContent = done ? `, done ${dayInWords(lesson.on)}` : '';
  const button = part(row, 'button', HTMLButtonElement);
  button.hidden = lesson === undefined;
  part(button, 'span', HTMLElement).textContent = done ? 'Take it back' : 'Mark it done';
};

const whatIsLeft = (rows: readonly HTMLElement[], lessons: Lessons): string => {
  const left = rows.filter((row) => lessons.get(idOf(row))?.done !== true);
  if (left.length === 0) return 'All done';
  const minutes = left.reduce((sum, row) => sum + Number(row.dataset.minutes), 0);
  return left.length === rows.length ? `About ${minutes} minutes` : `About ${minutes} minutes left`;
};

const textItem = (text: string): HTMLLIElement => {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
};

customElements.define('playbook-lessons', PlaybookLessons);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-lessons': PlaybookLessons;
  }
}
