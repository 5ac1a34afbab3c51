/** What an exam adds around the questions: the choice of mode, flags, and the review before handing in. Markup: Quiz.astro, QuizResult.astro. */
import { part, parts } from '#components/element/part.ts';
import type { Mode, Round } from '#domain/progress/model.ts';
import type { Answers, RoundResult } from '#domain/quiz/round.ts';
import { noteOf, type ShownCard } from './result-view.ts';
import { examWords } from './result-words.ts';
import { words } from './words.ts';

export class ExamView {
  readonly #host: HTMLElement;
  readonly #review: HTMLElement;
  readonly #status: HTMLElement;
  /** How many answers there were when handing in was warned about; a second press hands in all the same. */
  #warnedAt: number | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#review = part(host, '.quiz-review', HTMLElement);
    this.#status = part(this.#review, '[role=status]', HTMLElement);
  }

  show(round: Round, cards: readonly ShownCard[], answers: Answers, result: RoundResult): void {
    // What is chosen beside a result is for the next round, and stays chosen.
    const isChosen = result.finished && this.#host.dataset.mode === round.mode;
    this.#host.dataset.mode = round.mode;
    if (this.#warnedAt !== result.answered) this.#warn(undefined, '');
    for (const input of this.#modes) {
      if (!isChosen) input.checked = input.value === round.mode;
      input.disabled = answers.size > 0 && !result.finished;
    }
    if (round.mode !== 'exam') return;
    for (const { view } of cards) {
      if (view?.card.more.dataset.task !== 'flag' || view.card.more.hidden) continue;
      const flagged = round.flagged.includes(view.key.id);
      view.card.more.textContent = flagged ? examWords.flagged : words.flag;
      view.card.more.setAttribute('aria-pressed', String(flagged));
    }
    for (const link of parts(this.#host, '.quiz-dots a', HTMLAnchorElement)) {
      link.toggleAttribute(
        'data-flagged',
        !round.submitted && round.flagged.includes(link.hash.slice(1)),
      );
    }
    this.#list(round, cards, answers);
  }

  /** How the learner wants to answer; undefined where there is no choice. */
  get chosen(): Mode | undefined {
    const checked = this.#modes.find((input) => input.checked);
    return checked && (checked.value === 'exam' ? 'exam' : 'practice');
  }

  /** Whether to hand in now. With questions left open the learner is asked once. */
  mayHandIn(answered: number, total: number): boolean {
    if (answered === total || (answered > 0 && answered === this.#warnedAt)) return true;
    this.#warn(answered, answered === 0 ? examWords.empty : examWords.gaps(total - answered));
    return false;
  }

  /** Puts the keyboard on the review. */
  focus(): void {
    this.#review.focus();
  }

  #warn(answered: number | undefined, sentence: string): void {
    this.#warnedAt = answered;
    this.#status.textContent = sentence;
  }

  get #modes(): HTMLInputElement[] {
    return parts(this.#host, '.quiz-mode input', HTMLInputElement);
  }

  #list(round: Round, cards: readonly ShownCard[], answers: Answers): void {
    const rows = cards.map(({ root, number }) => {
      const link = document.createElement('a');
      link.href = `#${root.id}`;
      const flagged = round.flagged.includes(root.id);
      const state = answers.has(root.id) ? 'answered' : noteOf(root);
      link.textContent = examWords.row(number, state, flagged);
      const row = document.createElement('li');
      row.toggleAttribute('data-flagged', flagged);
      row.append(link);
      return row;
    });
    part(this.#review, 'ol', HTMLElement).replaceChildren(...rows);
  }
}
