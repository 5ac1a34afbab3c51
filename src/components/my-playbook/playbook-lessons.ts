/** Shows how far the learner is on each path and when each lesson was done, and lets them take it back. Markup: PathsDone.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { readFacts } from '#components/path/read-facts.ts';
import type { FullPath, PathFacts, StepProgress } from '#domain/course/path-progress-model.ts';
import { pathProgress } from '#domain/course/path-progress.ts';
import type { Registers } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { dayInWords } from './days.ts';
import { pathWords, startWords } from './path-words.ts';

type Lessons = ReadonlyMap<string, Registers['lesson']>;
type Starts = ReadonlyMap<string, Registers['start']>;

export class PlaybookLessons extends HTMLElement {
  #record: LearnerRecord | undefined;
  #lessons: Lessons = new Map();
  /** What was taken back on this page: marked done again, it keeps its day. */
  readonly #taken = new Map<string, Registers['lesson']>();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#record = record;
    this.#lessons = await record.list('lesson');
    this.#show(this.#lessons, await readFacts(record), await record.list('start'));
  }

  #show(lessons: Lessons, facts: PathFacts, starts: Starts): void {
    const data = part(this, ':scope > script', HTMLScriptElement).textContent;
    const known = new Set<string>();
    for (const path of JSON.parse(data) as FullPath[]) {
      const place = part(this, `[data-my-path="${path.id}"]`, HTMLElement);
      showPath(place, path, facts, starts.get(path.id)?.on);
      const steps = pathProgress(path, facts).modules.flatMap((module) => module.steps);
      for (const row of parts(place, 'li', HTMLElement)) {
        known.add(idOf(row));
        showRow(
          row,
          steps.find(({ step }) => step.id === idOf(row)),
          lessons.get(idOf(row)),
        );
      }
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
    const id = idOf(row);
    const now = this.#lessons.get(id);
    if (!done && now?.done) this.#taken.set(id, now);
    const value = (done ? this.#taken.get(id) : undefined) ?? { done, on: today() };
    const title = part(row, 'a', HTMLAnchorElement).firstChild?.textContent ?? '';
    part(this, '[role="status"]', HTMLElement).textContent =
      `${title}: ${done ? 'marked done' : 'no longer marked done'}`;
    // A failed save is said by the banner; the record shows the value all the same.
    await this.#record?.put('lesson', id, value).catch(() => undefined);
  }
}

const idOf = (row: HTMLElement): string => row.dataset.lesson ?? '';

const showPath = (
  place: HTMLElement,
  path: FullPath,
  facts: PathFacts,
  start: string | undefined,
): void => {
  const words = pathWords(path, facts, place.dataset.certificate ?? '');
  part(place, '[data-left]', HTMLElement).textContent = words.left;
  part(place, '[data-next-words]', HTMLElement).textContent = words.lead;
  const link = part(place, '.my-path-next a', HTMLAnchorElement);
  link.textContent = words.title;
  link.setAttribute('href', words.href);
  for (const line of parts(place, '[data-start-words]', HTMLElement)) {
    line.textContent = startWords(path, facts, start, today());
  }
};

/** A row that was ever done keeps its button, so that taking back can be taken back and the focus stays. */
const showRow = (
  row: HTMLElement,
  progress: StepProgress | undefined,
  lesson: Registers['lesson'] | undefined,
): void => {
  const state = progress?.state ?? 'open';
  const on = state === 'done' ? lesson?.on : progress?.on;
  row.classList.toggle('is-done', state === 'done');
  const verb = state === 'known' ? 'tested out' : 'done';
  part(row, '[data-when]', HTMLElement).textContent =
    on === undefined ? '' : `, ${verb} ${dayInWords(on)}`;
  const button = part(row, 'button', HTMLButtonElement);
  button.hidden = !lesson;
  part(button, 'span', HTMLElement).textContent =
    state === 'done' ? 'Take it back' : 'Mark it done';
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
