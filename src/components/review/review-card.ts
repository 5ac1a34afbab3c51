/**
 * One question of review on the page: the card of its own page in a `playbook-quiz` of its own, whose answer goes to
 * review instead of a round.
 */
import { part } from '#components/element/part.ts';
import type { AnswerKeeper } from '#components/quiz/playbook-quiz.ts';
import type { Checked, QuestionView } from '#components/quiz/question-view.ts';
import type { ServedQuestion } from './question-pages.ts';
import { reviewWords } from './review-words.ts';

/** What the page does with an answer. */
export interface Answered {
  /** Keeps it. @returns a sentence on when the question comes back, at once, and the saving. */
  keep: (checked: Checked) => { note: string; saved: Promise<unknown> };
  /** The learner goes on. */
  next: () => void;
  /** What marks a question of this type did not load. */
  fail: () => void;
}

export class ReviewCard {
  readonly root: HTMLElement;
  /** An answer was checked: what comes from elsewhere does not take the card away any more. */
  isAnswered = false;
  readonly #card: HTMLElement;
  readonly #answered: Answered;
  readonly #note: HTMLElement;
  #view: QuestionView | undefined;
  #isSaved = true;
  #last = false;

  /**
   * @param header What stands above the question. @param note The blue note, hidden; copied.
   * The element `playbook-quiz` has to be defined before.
   */
  constructor(served: ServedQuestion, header: string, note: HTMLElement, answered: Answered) {
    const quiz = document.createElement('playbook-quiz');
    quiz.keeper = (views) => this.#open(views);
    this.root = quiz;
    this.#card = served.card;
    this.#answered = answered;
    this.#note = document.importNode(note, true);
    delete served.card.dataset.spare;
    part(served.card, '.quiz-no', HTMLElement).textContent = header;
    part(served.card, 'legend', HTMLElement).tabIndex = -1;
    part(served.card, '.quiz-say', HTMLElement).after(this.#note);
    quiz.append(served.card, served.template);
    // Opening more reasons offers another try, as practice does. Here every question is asked once a day.
    quiz.addEventListener('click', () => {
      setTimeout(() => {
        this.#offerNext();
      });
    });
  }

  /** Puts the keyboard on the question. */
  focus(): void {
    part(this.#card, 'legend', HTMLElement).focus();
  }

  /** @param last Whether nothing is asked after this question. */
  set last(last: boolean) {
    this.#last = last;
    this.#offerNext();
  }

  /** What could not be saved at first has been saved. */
  saved(): void {
    if (!this.#isSaved) this.#view?.card.say(reviewWords.savedNow);
    this.#isSaved = true;
  }

  #open([view]: readonly QuestionView[]): Promise<AnswerKeeper> {
    this.#view = view;
    if (!view) this.#answered.fail();
    const nothing = (): Promise<void> => Promise.resolve();
    return Promise.resolve({
      add: (_view, checked) => this.#add(checked),
      next: this.#answered.next,
      // Modes, flags and rounds belong to quizzes.
      choose: nothing,
      clear: nothing,
      do: nothing,
      flag: nothing,
      stop: () => undefined,
    });
  }

  async #add(checked: Checked): Promise<void> {
    this.isAnswered = true;
    const { note, saved } = this.#answered.keep(checked);
    part(this.#note, 'span', HTMLElement).textContent = note;
    part(this.#note, '.note', HTMLElement).hidden = false;
    this.#offerNext();
    try {
      await saved;
    } catch {
      this.#isSaved = false;
      this.#view?.card.say(reviewWords.notSaved);
    }
  }

  #offerNext(): void {
    if (!this.isAnswered) return;
    this.#view?.card.offer('next', this.#last ? reviewWords.last : reviewWords.next, true);
  }
}
