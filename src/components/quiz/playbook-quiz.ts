import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { whenNear } from '#components/element/when-near.ts';
import type { Mode } from '#domain/progress/model.ts';
import type { Mark } from '#domain/quiz/grade/mark.ts';
import { openType } from './open-type.ts';
import { QuestionCard } from './question-card.ts';
import { QuestionView, type Checked } from './question-view.ts';
import type { QuizRound } from './quiz-round.ts';
import { words } from './words.ts';

/** How long somebody has to stop typing before what is written is kept, in milliseconds. */
const typingPause = 400;

/** What happens to answers once they are checked. */
export type AnswerKeeper = Pick<
  QuizRound,
  'add' | 'choose' | 'clear' | 'do' | 'flag' | 'next' | 'stop'
>;
type Icons = Record<Mark, Element>;

/** Checks answers and shows why. What happens to them afterwards is in quiz-round.ts. Markup: Quiz.astro. */
export class PlaybookQuiz extends HTMLElement {
  /** The view of each card, as soon as its type is loaded; undefined for a card without one. */
  readonly #views = new Map<HTMLElement, Promise<QuestionView | undefined>>();
  #round: Promise<AnswerKeeper> | undefined;
  /** Checked while the part that saves was missing; kept in this order when it comes, because the first answer counts. */
  #waiting: (readonly [QuestionView, Checked])[] = [];
  /** Somebody is typing, and what is written is not kept yet. */
  #typing: { field: HTMLElement; timer: number } | undefined;

  connectedCallback(): void {
    if (this.#views.size > 0) return;
    for (const root of parts(this, '.quiz-q', HTMLElement)) {
      this.#views.set(root, this.#openCard(new QuestionCard(root)));
    }
    this.addEventListener('click', (event) => void this.#onClick(event));
    this.addEventListener('change', ({ target }) => void this.#onChange(target));
    this.addEventListener('input', this.#onInput);
    this.addEventListener('keydown', this.#onKey);
    // When the record does not load, answering still works, and the first answer says that it is not saved.
    whenNear(this, () => {
      whenIdle(() => {
        if (this.isConnected) void this.#open().catch(() => undefined);
      });
    });
  }

  disconnectedCallback(): void {
    void this.#round?.then((round) => {
      round.stop();
    });
  }

  /** A card whose type does not load keeps its details open to read. */
  async #openCard(card: QuestionCard): Promise<QuestionView | undefined> {
    const { content } = part(this, 'template', HTMLTemplateElement);
    try {
      if (card.type !== 'reflection') {
        return new QuestionView(card, await openType(card, content), iconsIn(content), this.#mode);
      }
      await (await import('./note-card.ts')).openNote(card);
    } catch {
      card.giveUp();
    }
    return undefined;
  }

  /** How the running round is answered. Written on the host, where styles read it too. */
  get #mode(): Mode {
    return this.dataset.mode === 'exam' ? 'exam' : 'practice';
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (this.#typing) await this.#onChange(this.#typing.field);
    const view = await this.#viewAt(button);
    const { task } = button.dataset;
    if (task === undefined) return;
    if (!view) await this.#with((round) => round.do(task));
    else if (task === 'check') await this.#keep(view, view.check());
    else if (task === 'why') view.open('chosen');
    else if (task === 'more') view.open();
    else if (task === 'retry') view.retry();
    else if (task === 'flag') await this.#with((round) => round.flag(view), view);
    else if (task === 'next') await this.#next(view);
  }

  async #onChange(target: EventTarget | null): Promise<void> {
    clearTimeout(this.#typing?.timer);
    this.#typing = undefined;
    const view = await this.#viewAt(target);
    if (view) {
      view.touch();
      if (view.isHeld) await this.#hold(view);
    } else if (target instanceof HTMLInputElement && target.name.endsWith('-mode')) {
      await this.#with((round) => round.choose(target.value === 'exam' ? 'exam' : 'practice'));
    }
  }

  readonly #onInput = ({ target }: Event): void => {
    clearTimeout(this.#typing?.timer);
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    const timer = window.setTimeout(() => void this.#onChange(target), typingPause);
    this.#typing = { field: target, timer };
  };

  /** Enter in a field does what the button below it does. */
  readonly #onKey = ({ target, key, isComposing }: KeyboardEvent): void => {
    if (key !== 'Enter' || isComposing) return; // composing, Enter takes a suggestion of the keyboard
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    target.closest('.quiz-q')?.querySelector<HTMLElement>('.quiz-act .btn')?.click();
  };

  async #next(view: QuestionView): Promise<void> {
    try {
      (await this.#open()).next(view);
    } catch {
      const views = await this.#all();
      views[views.indexOf(view) + 1]?.focus();
    }
  }

  /** Keeps what stands on the card of an exam; when that is nothing, an earlier answer is taken back. */
  async #hold(view: QuestionView): Promise<void> {
    const given = view.read();
    if (given) await this.#keep(view, given);
    else await this.#with((round) => round.clear(view), view);
  }

  async #keep(view: QuestionView, checked: Checked | undefined): Promise<void> {
    if (!checked) return;
    this.#waiting.push([view, checked]);
    await this.#with(() => Promise.resolve(), view);
  }

  /** Does something with the round; says so at the question when the part that saves is missing. */
  async #with(work: (round: AnswerKeeper) => Promise<void>, view?: QuestionView): Promise<void> {
    try {
      const round = await this.#open();
      const waiting = this.#waiting;
      this.#waiting = [];
      await Promise.all(waiting.map(([each, checked]) => round.add(each, checked)));
      await work(round);
    } catch {
      view?.card.say(words.notLoaded);
    }
  }

  /** Loads what saves. A failed try is forgotten, so that the next answer tries again. */
  #open(): Promise<AnswerKeeper> {
    this.#round ??= this.#all()
      .then((views) => this.keeper(views))
      .catch((error: unknown) => {
        this.#round = undefined;
        throw error;
      });
    return this.#round;
  }

  /** Opens what keeps the answers: the round of a quiz. Replaced before the element is connected, they are kept elsewhere. */
  async keeper(views: readonly QuestionView[]): Promise<AnswerKeeper> {
    const { QuizRound } = await import('./quiz-round.ts');
    const { content } = part(this, 'template', HTMLTemplateElement);
    return await QuizRound.start(this, views, iconsIn(content));
  }

  async #all(): Promise<QuestionView[]> {
    const views = await Promise.all(this.#views.values());
    return views.filter((view) => view !== undefined);
  }

  async #viewAt(target: EventTarget | null): Promise<QuestionView | undefined> {
    const root = target instanceof Element ? target.closest<HTMLElement>('.quiz-q') : null;
    return root ? await this.#views.get(root) : undefined;
  }
}

/** The icons that the template of the quiz holds for copying. */
function iconsIn(template: DocumentFragment): Icons {
  const [right, wrong, missed] = template.querySelectorAll('svg');
  if (!right || !wrong || !missed) throw new Error('The quiz template needs its three icons.');
  return { right, wrong, missed };
}

customElements.define('playbook-quiz', PlaybookQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-quiz': PlaybookQuiz;
  }
}
