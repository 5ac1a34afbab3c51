import { localDay } from '#components/element/local-date.ts';
import { feedback, nextReveal, type Reveal } from '#domain/quiz/feedback.ts';
import { grade, type Grade, type Mark, type Verdict } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { latestChoice, type StoredAnswer } from '#domain/quiz/round.ts';
import type { AnswerInput } from './answer-input.ts';
import { ChoiceInput } from './choice-input.ts';
import { OrderInput } from './order-input.ts';
import { QuestionCard } from './question-card.ts';
import { dressRow, undressRow } from './row-marks.ts';
import { markWord, verdictSentence, words } from './words.ts';

/** Markup that is copied into questions: an icon per mark, and the move buttons of an ordering row. */
export interface Copies {
  icons: Record<Mark, Element>;
  move: HTMLElement;
}

/** The icon of a verdict is the icon of the mark that looks like it. */
export const iconOf: Record<Verdict, Mark> = { right: 'right', partly: 'missed', wrong: 'wrong' };

/** One question: open, recalled (answered earlier, reasons closed) or checked (reasons open). Knows nothing of saving. */
export class QuestionView {
  readonly card: QuestionCard;
  readonly key: AnswerKey;
  /** The learner is answering: what is on screen is not in the record yet, and nothing else may change it. */
  busy = false;
  readonly #copies: Copies;
  readonly #input: AnswerInput;
  #grade: Grade | undefined;
  #reveal: Reveal = 'chosen';

  constructor(root: HTMLElement, copies: Copies) {
    this.card = new QuestionCard(root);
    this.#copies = copies;
    const ordering = root.dataset.type === 'ordering';
    this.#input = ordering ? new OrderInput(root, copies.move) : new ChoiceInput(root);
    const { right } = this.card.key([]);
    this.key = this.card.key(ordering ? [...right] : [...this.#input.rows.keys()]);
    this.reset();
  }

  /** Marks the answer and opens its reasons. @returns undefined when nothing was chosen. */
  check(): { choice: string[]; points: number } | undefined {
    const choice = this.#input.read();
    if (choice.length === 0) {
      this.card.say(words.nothingChosen);
      return undefined;
    }
    const graded = grade(this.key, choice);
    this.busy = true;
    this.#close(graded);
    this.open('chosen');
    this.card.say(verdictSentence(graded, this.key.type));
    return { choice, points: graded.points };
  }

  /** Shows an answer given earlier. Its reasons stay closed, so nothing on the page moves. */
  recall(answer: StoredAnswer): void {
    this.reset();
    const choice = latestChoice(answer);
    this.#input.write(choice);
    this.#close(grade(this.key, choice));
    this.#mark(false);
    this.card.offer('why', words.showWhy, false);
    this.card.note(words.answeredOn(localDay(answer.retry?.at ?? answer.at)));
  }

  /** Opens reasons. @param reveal How many; left out: the next step up. */
  open(reveal?: Reveal): void {
    if (!this.#grade) return;
    this.#reveal = reveal ?? nextReveal(this.key, this.#grade, this.#reveal) ?? this.#reveal;
    const shown = this.#reveal;
    if (shown !== 'chosen') this.card.say(words.revealed[shown]);
    if (shown !== 'chosen' && this.key.type === 'ordering') this.#input.write(this.key.right);
    this.#input.lock(true);
    this.#mark(true);
    this.card.root.dataset.open = '';
    const right = this.#grade.verdict === 'right';
    this.card.offer(right ? 'next' : 'retry', right ? words.next : words.tryAgain, right);
    const further = nextReveal(this.key, this.#grade, this.#reveal);
    this.card.offerMore(further && words.reveal[further]);
  }

  /** Lets the learner answer once more. Several ticks or an order are kept to start from; a single choice is cleared. */
  retry(): void {
    const keep = this.#reveal === 'chosen' && this.key.type !== 'single';
    const choice = keep ? this.#input.read() : [];
    this.reset();
    this.#input.write(choice);
  }

  /** Back to unanswered. */
  reset(): void {
    this.#grade = undefined;
    this.#reveal = 'chosen';
    this.busy = false;
    delete this.card.root.dataset.open;
    for (const row of this.#input.rows.values()) undressRow(row);
    this.#input.lock(false);
    this.#input.write([]);
    this.card.judge(undefined);
    this.card.say('');
    this.card.offer('check', this.card.checkLabel, false);
    this.card.offerMore(undefined);
  }

  /** The learner changed the answer: checking it is now the thing to do. */
  touch(): void {
    this.busy = true;
    this.card.offer('check', this.card.checkLabel, true);
    this.card.say('');
  }

  /** Moves a row of an ordering question and announces its place. */
  move(button: HTMLButtonElement): void {
    if (!(this.#input instanceof OrderInput)) return;
    const place = this.#input.move(button);
    this.touch();
    this.card.say(place);
  }

  /** Brings the question into view and puts the keyboard into it. */
  focus(): void {
    this.card.root.scrollIntoView({ block: 'start' });
    if (this.#grade) this.card.main.focus({ preventScroll: true });
    else this.#input.focus();
  }

  #close(graded: Grade): void {
    this.#grade = graded;
    this.#input.lock(true);
    this.card.judge(graded.verdict, this.#copies.icons[iconOf[graded.verdict]]);
  }

  #mark(reasons: boolean): void {
    if (!this.#grade) return;
    const texts = this.card.reasons();
    const rows = feedback(this.key, this.#grade, this.#reveal);
    for (const [index, id] of this.key.choices.entries()) {
      const row = this.#input.rows.get(id);
      const shown = rows.get(id);
      if (!row || !shown) continue;
      dressRow(row, {
        mark: shown.mark,
        reason: reasons && shown.reason,
        icons: this.#copies.icons,
        word: markWord(shown.mark, this.key.type),
        text: texts[index] ?? '',
        id: `${this.key.id}-${id}-why`,
      });
    }
  }
}
