import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { QuestionView, type Copies } from './question-view.ts';
import type { QuizRound } from './quiz-round.ts';
import { words } from './words.ts';

/** Checks answers and shows why. What happens to them afterwards is in quiz-round.ts. Markup: Quiz.astro. */
export class PlaybookQuiz extends HTMLElement {
  #views: QuestionView[] = [];
  #round: Promise<QuizRound> | undefined;

  connectedCallback(): void {
    if (this.#views.length > 0) return;
    const copies = copiesIn(this);
    this.#views = parts(this, '.quiz-q', HTMLElement).map((card) => new QuestionView(card, copies));
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', ({ target }) => this.#viewAt(target)?.touch());
    // When the record does not load, answering still works, and the first answer says that it is not saved.
    whenIdle(() => void this.#open().catch(() => undefined));
  }

  disconnectedCallback(): void {
    void this.#round?.then((round) => {
      round.stop();
    });
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const view = this.#viewAt(button);
    const { step, again } = button?.dataset ?? {};
    if (again) void this.#open().then((round) => round.askAgain(again === 'missed'));
    else if (button && view && step) view.move(button);
    else if (button && view) this.#do(view, button.dataset.task);
  };

  #do(view: QuestionView, task: string | undefined): void {
    if (task === 'check') void this.#check(view);
    else if (task === 'why') view.open('chosen');
    else if (task === 'more') view.open();
    else if (task === 'retry') view.retry();
    else if (task === 'next') void this.#next(view);
  }

  async #next(view: QuestionView): Promise<void> {
    try {
      (await this.#open()).next(view);
    } catch {
      this.#views[this.#views.indexOf(view) + 1]?.focus();
    }
  }

  async #check(view: QuestionView): Promise<void> {
    const checked = view.check();
    if (!checked) return;
    try {
      const round = await this.#open();
      await round.add(view, checked.choice, checked.points);
    } catch {
      view.card.say(words.notLoaded);
    }
  }

  /** Loads what saves. A failed try is forgotten, so that the next answer tries again. */
  #open(): Promise<QuizRound> {
    this.#round ??= import('./quiz-round.ts')
      .then(({ QuizRound }) => QuizRound.start(this, this.#views, copiesIn(this).icons))
      .catch((error: unknown) => {
        this.#round = undefined;
        throw error;
      });
    return this.#round;
  }

  #viewAt(target: EventTarget | null): QuestionView | undefined {
    return this.#views.find(({ card }) => target instanceof Node && card.root.contains(target));
  }
}

/** What the template of the quiz holds for copying. */
function copiesIn(host: HTMLElement): Copies {
  const { content } = part(host, 'template', HTMLTemplateElement);
  const [right, wrong, missed] = content.querySelectorAll('svg');
  if (!right || !wrong || !missed) throw new Error('The quiz template needs its three icons.');
  return { icons: { right, wrong, missed }, move: part(content, '.quiz-move', HTMLElement) };
}

customElements.define('playbook-quiz', PlaybookQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-quiz': PlaybookQuiz;
  }
}
