import { part, parts } from '#components/element/part.ts';
import type { Round } from '#domain/progress/model.ts';
import { verdict, type Mark } from '#domain/quiz/grade/mark.ts';
import { isGraded } from '#domain/quiz/key.ts';
import type { Answers, RoundResult } from '#domain/quiz/round.ts';
import { byTopic } from '#domain/quiz/topics.ts';
import { iconOf, type QuestionView } from './question-view.ts';
import { resultWords, type State } from './result-words.ts';

/** A card of the running round. */
export interface ShownCard {
  root: HTMLElement;
  /** Place in the round, from 1. */
  number: number;
  /** Undefined for a card that is not answered in rounds, as a note is. */
  view: QuestionView | undefined;
}

/** What surrounds the questions: the numbered links above them and the result below. Markup: Quiz.astro, QuizResult.astro. */
export class ResultView {
  readonly #host: HTMLElement;
  readonly #pass: number | undefined;
  readonly #icons: Record<Mark, Element>;
  readonly #done: HTMLElement;

  constructor(host: HTMLElement, pass: number | undefined, icons: Record<Mark, Element>) {
    this.#host = host;
    this.#pass = pass;
    this.#icons = icons;
    this.#done = part(host, '.quiz-done', HTMLElement);
  }

  /** Shows the cards of a draw, numbered, and hides the rest of the bank. @param draw Ids of the graded questions drawn. */
  arrange(draw: readonly string[], views: readonly QuestionView[]): ShownCard[] {
    const cards = parts(this.#host, '.quiz-q', HTMLElement).map((root) => {
      const view = views.find(({ card }) => card.root === root);
      return { root, view, number: 0 };
    });
    const shown = cards.filter(
      ({ root, view }) => !view || !isGraded(view.key) || draw.includes(root.id),
    );
    for (const { root } of cards) root.toggleAttribute('data-spare', true);
    for (const [index, card] of shown.entries()) {
      card.number = index + 1;
      card.root.removeAttribute('data-spare');
      if (shown.length > 1) {
        const place = part(card.root, '.quiz-no', HTMLElement);
        place.textContent = resultWords.place(card.number, shown.length);
      }
    }
    return shown;
  }

  show(cards: readonly ShownCard[], answers: Answers, result: RoundResult, round: Round): void {
    const states = new Map(
      cards.map(({ root, view }) => [root.id, view ? stateOf(view, answers, round) : noteOf(root)]),
    );
    this.#dots(cards, states);
    const { answered, total, finished, missed } = result;
    const count = part(this.#host, '.quiz-count', HTMLElement);
    count.textContent = resultWords.answered(answered, total);
    this.#host.toggleAttribute('data-finished', finished);
    if (!finished) return;
    const say = (selector: string, text: string): void => {
      part(this.#done, `${selector} span`, HTMLElement).textContent = text;
    };
    say('.quiz-score', resultWords.score(result, round.mode));
    say('.quiz-pass', resultWords.pass(result.passed, this.#pass));
    say('.quiz-time', resultWords.time(result));
    // With nothing missed there is nothing to repeat; with everything missed the other button does the same.
    part(this.#done, '[data-task=again-missed]', HTMLButtonElement).disabled =
      missed.length === 0 || (missed.length === total && this.#host.dataset.first === undefined);
    this.#list(cards, states);
    this.#topics(cards, answers);
  }

  /** Opens the score by topic: for who has finished just now. */
  explain(): void {
    this.#done.querySelector('.quiz-topics')?.setAttribute('open', '');
  }

  /** Puts the keyboard on the result. */
  focus(): void {
    this.#done.focus();
  }

  #dots(cards: readonly ShownCard[], states: ReadonlyMap<string, State>): void {
    for (const link of parts(this.#host, '.quiz-dots a', HTMLAnchorElement)) {
      const card = cards.find(({ root }) => link.hash === `#${root.id}`);
      link.parentElement?.toggleAttribute('data-spare', !card);
      if (!card) continue;
      const state = states.get(card.root.id);
      const mark = isVerdict(state) ? iconOf[state] : undefined;
      const icon = mark && document.importNode(this.#icons[mark], true);
      link.setAttribute('aria-label', resultWords.question(card.number, state));
      link.setAttribute('data-verdict', state ?? '');
      link.replaceChildren(icon ?? String(card.number));
    }
  }

  #list(cards: readonly ShownCard[], states: ReadonlyMap<string, State>): void {
    const rows = cards.map(({ root, number }) => {
      const link = document.createElement('a');
      link.href = `#${root.id}`;
      link.textContent = resultWords.question(number, states.get(root.id));
      const row = document.createElement('li');
      row.append(link);
      return row;
    });
    this.#done.querySelector('.quiz-list ol')?.replaceChildren(...rows);
  }

  #topics(cards: readonly ShownCard[], answers: Answers): void {
    const graded = cards.flatMap(({ view }) => {
      if (!view || !isGraded(view.key)) return [];
      return { topic: view.card.topic, points: answers.get(view.key.id)?.points ?? 0 };
    });
    const rows = byTopic(graded).map((topic) => {
      const row = document.createElement('li');
      const bar = document.createElement('meter');
      bar.value = topic.score;
      bar.setAttribute('aria-hidden', 'true');
      const words = document.createElement('span');
      words.textContent = resultWords.topic(topic);
      row.append(words, bar);
      return row;
    });
    this.#done.querySelector('.quiz-topics ul')?.replaceChildren(...rows);
  }
}

/** A question for a note is never answered, nor left unanswered. */
export function noteOf(card: HTMLElement): 'note' | undefined {
  return card.dataset.type === 'reflection' ? 'note' : undefined;
}

function isVerdict(state: State): state is keyof typeof iconOf {
  return state !== undefined && state in iconOf;
}

function stateOf({ key }: QuestionView, answers: Answers, { mode, submitted }: Round): State {
  const answer = answers.get(key.id);
  if (!isGraded(key)) return answer && 'noted';
  if (mode === 'exam' && !submitted) return answer && 'answered';
  if (answer) return verdict(answer.points);
  return submitted ? 'wrong' : undefined;
}
