import { part } from '#components/element/part.ts';
import { verdict, type Mark, type Verdict } from '#domain/quiz/grade.ts';
import type { Answers, RoundResult } from '#domain/quiz/round.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { iconOf } from './question-view.ts';
import { resultWords } from './result-words.ts';

/** What surrounds the questions: the numbered links above them and the result below. Markup: Quiz.astro, QuizResult.astro. */
export class ResultView {
  readonly #host: HTMLElement;
  readonly #keys: readonly AnswerKey[];
  readonly #pass: number | undefined;
  readonly #icons: Record<Mark, Element>;
  readonly #done: HTMLElement;

  constructor(
    host: HTMLElement,
    keys: readonly AnswerKey[],
    pass: number | undefined,
    icons: Record<Mark, Element>,
  ) {
    this.#host = host;
    this.#keys = keys;
    this.#pass = pass;
    this.#icons = icons;
    this.#done = part(host, '.quiz-done', HTMLElement);
  }

  show(answers: Answers, result: RoundResult): void {
    const verdicts = this.#keys.map(({ id }) => {
      const points = answers.get(id)?.points;
      return points === undefined ? undefined : verdict(points);
    });
    this.#dots(verdicts);
    const { answered, total, finished, missed } = result;
    part(this.#host, '.quiz-count', HTMLElement).textContent = resultWords.answered(
      answered,
      total,
    );
    this.#host.toggleAttribute('data-finished', finished);
    if (!finished) return;
    part(this.#done, '.quiz-score span', HTMLElement).textContent = resultWords.score(result);
    part(this.#done, '.quiz-pass span', HTMLElement).textContent = resultWords.pass(
      result.passed,
      this.#pass,
    );
    // With nothing missed there is nothing to repeat; with everything missed the other button does the same.
    part(this.#done, '[data-again=missed]', HTMLButtonElement).disabled =
      missed.length === 0 || missed.length === total;
    this.#list(verdicts);
  }

  /** Puts the keyboard on the result. */
  focus(): void {
    this.#done.focus();
  }

  #dots(verdicts: readonly (Verdict | undefined)[]): void {
    for (const [index, link] of this.#host.querySelectorAll('.quiz-dots a').entries()) {
      const state = verdicts[index];
      const icon = state && document.importNode(this.#icons[iconOf[state]], true);
      link.setAttribute('aria-label', resultWords.question(index + 1, state));
      link.setAttribute('data-verdict', state ?? '');
      link.replaceChildren(icon ?? String(index + 1));
    }
  }

  #list(verdicts: readonly (Verdict | undefined)[]): void {
    const rows = this.#keys.map(({ id }, index) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = resultWords.question(index + 1, verdicts[index]);
      const row = document.createElement('li');
      row.append(link);
      return row;
    });
    this.#done.querySelector('ol')?.replaceChildren(...rows);
  }
}
