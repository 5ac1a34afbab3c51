import { part, parts } from '#components/element/part.ts';
import type { Verdict } from '#domain/quiz/grade/mark.ts';
import { verdictWord } from './words.ts';

/** What pressing a button does next. Written on the button, so that one listener can serve all questions. */
export type Task = 'check' | 'why' | 'retry' | 'next' | 'more' | 'flag';

/** The parts of a question’s card around its answer: data, tag, lines, buttons. Markup: Question.astro. */
export class QuestionCard {
  readonly root: HTMLElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly main: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  /** What the main button is called while the question is open: “Check my answer”. */
  readonly checkLabel: string;
  /** What the question is about: the title of the lesson that teaches it; empty on that lesson’s own page. */
  readonly topic: string;
  readonly #guess: HTMLInputElement | undefined;
  readonly #tag: HTMLElement;
  readonly #when: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.fieldset = part(root, 'fieldset', HTMLFieldSetElement);
    this.main = part(root, '.quiz-act .btn', HTMLButtonElement);
    this.more = part(root, '.quiz-act .quiet', HTMLButtonElement);
    this.checkLabel = this.main.textContent;
    [this.#guess] = parts(root, '.quiz-guess input', HTMLInputElement);
    // Firefox would bring the tick back after a reload; what comes back is the learner record’s business.
    if (this.#guess) this.#guess.autocomplete = 'off';
    this.#tag = part(root, '.quiz-tag', HTMLElement);
    this.#when = part(root, '.quiz-when', HTMLElement);
    this.#status = part(root, '[role=status]', HTMLElement);
    const taught = part(root, '.quiz-why a', HTMLAnchorElement);
    this.topic = taught.dataset.topic ?? '';
    this.main.parentElement?.append(document.importNode(taught, true));
  }

  get id(): string {
    return this.root.id;
  }
  get type(): string {
    return this.root.dataset.type ?? '';
  }
  get revision(): string {
    return this.root.dataset.revision ?? '';
  }
  /** What is right, as key-data.ts wrote it. */
  get right(): string {
    return this.root.dataset.right ?? '';
  }

  /** The options or rows by id, in the order they stand in now. */
  rows(): Map<string, HTMLElement> {
    const rows = parts(this.fieldset, '.quiz-o', HTMLElement);
    return new Map(rows.map((row) => [row.dataset.row ?? '', row]));
  }

  /** What each reason is about, and the reason, by its id. */
  reasons(): Map<string, { about: string; text: string }> {
    const items = parts(this.root, '.quiz-why li', HTMLElement);
    return new Map(
      items.map((item) => {
        const about = part(item, 'b', HTMLElement).textContent;
        return [
          item.dataset.reason ?? '',
          { about, text: part(item, 'p', HTMLElement).textContent },
        ];
      }),
    );
  }

  /** Whether the learner says that the answer is a guess. */
  get guessed(): boolean {
    return this.#guess?.checked ?? false;
  }
  set guessed(guessed: boolean) {
    if (this.#guess) this.#guess.checked = guessed;
  }
  lockGuess(locked: boolean): void {
    if (this.#guess) this.#guess.disabled = locked;
  }

  /** Gives the main button its next task. `filled` makes it the one thing to do. */
  offer(task: Task, label: string, filled: boolean): void {
    this.main.dataset.task = task;
    this.main.textContent = label;
    this.main.classList.toggle('alt', !filled);
  }

  /** Offers a second thing to do, or takes the offer back. The keyboard never stays on a button that is gone. */
  offerMore(task: Task, label: string | undefined): void {
    const focused = document.activeElement === this.more;
    this.more.dataset.task = task;
    this.more.hidden = label === undefined;
    this.more.textContent = label ?? '';
    this.more.removeAttribute('aria-pressed');
    if (focused && this.more.hidden) this.main.focus();
  }

  /** Shows the verdict as a tag in the header; undefined for an open question. @param icon Copied into the tag. */
  judge(verdict: Verdict | undefined, icon?: Element): void {
    this.#tag.hidden = verdict === undefined;
    if (verdict === undefined) delete this.root.dataset.verdict;
    else {
      this.root.dataset.verdict = verdict;
      this.#tag.replaceChildren(
        ...(icon ? [document.importNode(icon, true)] : []),
        verdictWord[verdict],
      );
    }
  }

  /** The part that answers this type did not load: the explanations open to be read instead. */
  giveUp(): void {
    this.root.dataset.plain = '';
  }

  /** Announces a sentence politely and shows it above the buttons. */
  say(sentence: string): void {
    this.#when.textContent = '';
    this.#status.textContent = sentence;
  }

  /** Shows a sentence in the same place without announcing it. */
  note(sentence: string): void {
    this.say('');
    this.#when.textContent = sentence;
  }
}
