import { part, parts } from '#components/element/part.ts';
import type { Verdict } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { verdictWord } from './words.ts';

/** What pressing a button does next. Written on the button, so that one listener can serve all questions. */
export type Task = 'check' | 'why' | 'retry' | 'next' | 'more';

/** The parts of a question’s card around its answer: tag, lines, buttons. Markup: Question.astro. */
export class QuestionCard {
  readonly root: HTMLElement;
  readonly main: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  /** What the main button is called while the question is open: “Check my answer”. */
  readonly checkLabel: string;
  readonly #tag: HTMLElement;
  readonly #when: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.main = part(root, '.quiz-act .btn', HTMLButtonElement);
    this.more = part(root, '.quiz-act .quiet', HTMLButtonElement);
    this.more.dataset.task = 'more' satisfies Task;
    this.checkLabel = this.main.textContent;
    this.#tag = part(root, '.quiz-tag', HTMLElement);
    this.#when = part(root, '.quiz-when', HTMLElement);
    this.#status = part(root, '[role=status]', HTMLElement);
    const taught = part(root, '.quiz-why a', HTMLAnchorElement);
    this.main.parentElement?.append(document.importNode(taught, true));
  }

  /** The answer key as the markup carries it. @param choices Ids of the options or items on the card. */
  key(choices: string[]): AnswerKey {
    const type = this.root.dataset.type;
    return {
      id: this.root.id,
      type: type === 'ordering' || type === 'multiple' ? type : 'single',
      choices,
      right: this.root.dataset.right?.split(' ') ?? [],
    };
  }

  /** The reason of each option, in authored order. */
  reasons(): string[] {
    return parts(this.root, '.quiz-why li > p', HTMLElement).map((reason) => reason.textContent);
  }

  /** Gives the main button its next task. `filled` makes it the one thing to do. */
  offer(task: Task, label: string, filled: boolean): void {
    this.main.dataset.task = task;
    this.main.textContent = label;
    this.main.classList.toggle('alt', !filled);
  }

  /** Offers more reasons, or takes the offer back. The keyboard never stays on a button that is gone. */
  offerMore(label: string | undefined): void {
    const focused = document.activeElement === this.more;
    this.more.hidden = label === undefined;
    this.more.textContent = label ?? '';
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
