import { localDay } from '#components/element/local-date.ts';
import type { Given, LearnerResponse, Mode } from '#domain/progress/model.ts';
import { further, type Feedback, type Reveal } from '#domain/quiz/feedback/reveal.ts';
import type { Grade, Mark, Verdict } from '#domain/quiz/grade/mark.ts';
import { isGraded, type AnswerKey } from '#domain/quiz/key.ts';
import { latestResponse } from '#domain/quiz/latest.ts';
import type { Asked, StoredAnswer } from '#domain/quiz/round.ts';
import type { AnswerType } from './answer-type.ts';
import type { QuestionCard } from './question-card.ts';
import { dressRow, undressRow } from './row-marks.ts';
import { words } from './words.ts';

/** The icon of a verdict is the icon of the mark that looks like it. */
export const iconOf: Record<Exclude<Verdict, 'noted'>, Mark> = {
  right: 'right',
  partly: 'missed',
  wrong: 'wrong',
};

/** A question handed in without an answer. */
const nothing: LearnerResponse = { choice: [] };

/** An answer as it stands on the card, with what it is worth. */
export interface Checked {
  given: Given;
  points: number;
}

/**
 * One question: open, recalled (answered earlier, reasons closed), checked (reasons open), or held (given in an exam,
 * not marked yet). Knows nothing of saving.
 */
export class QuestionView implements Asked {
  readonly card: QuestionCard;
  /** The learner is answering: what is on screen is not in the record yet, and nothing else may change it. */
  busy = false;
  readonly #type: AnswerType;
  readonly #icons: Record<Mark, Element>;
  #mode: Mode;
  #grade: Grade | undefined;
  #reveal: Reveal = 'chosen';

  /** @param icons One icon per mark, copied into rows and tags. */
  constructor(card: QuestionCard, type: AnswerType, icons: Record<Mark, Element>, mode: Mode) {
    this.card = card;
    this.#mode = mode;
    this.#type = type;
    this.#icons = icons;
    this.#ready();
    // Answered before the script came: that stays.
    if (!type.input.untouched && type.input.read()) this.touch();
  }

  get key(): AnswerKey {
    return this.#type.key;
  }

  // A property, because `Asked` is taken apart by who asks for it.
  readonly grade = (response: LearnerResponse): Grade => this.#type.grade(response);

  /** What is on the card now. Undefined when there is nothing to keep. */
  read(): Checked | undefined {
    const response = this.#type.input.read();
    if (!response) return undefined;
    const guessed = this.card.guessed && { guessed: true as const };
    const given = { ...response, ...guessed, revision: this.key.revision };
    return { given, points: this.grade(response).points };
  }

  /** Marks the answer and opens its reasons. @returns undefined when something is missing, and says what. */
  check(): Checked | undefined {
    const { missing } = this.#type.input;
    const checked = missing === '' ? this.read() : undefined;
    if (!checked) {
      this.card.say(missing);
      return undefined;
    }
    const graded = this.grade(checked.given);
    this.busy = true;
    this.#close(graded);
    this.open('chosen');
    this.card.say(this.#type.sentence(graded));
    return checked;
  }

  /**
   * Shows an answer given earlier. Its reasons stay closed, so nothing on the page moves.
   * @param answer Undefined for a question that was handed in without one.
   */
  recall(answer: StoredAnswer | undefined): void {
    this.reset();
    const response = answer ? latestResponse(answer) : nothing;
    const here = this.card.fieldset.contains(document.activeElement);
    if (answer) this.#show(answer, response);
    this.#close(this.grade(response), answer !== undefined);
    this.#mark(false);
    this.card.offer('why', words.showWhy, false);
    // Another tab has answered under the keyboard: a locked field would drop it.
    if (here) this.card.main.focus({ preventScroll: true });
    this.card.note(answer ? words.answeredOn(localDay(answer.retry?.at ?? answer.at)) : words.left);
  }

  /** Shows an answer given in an exam that is still going on. @param answer Undefined when there is none yet. */
  hold(answer: StoredAnswer | undefined): void {
    this.reset();
    if (answer) this.#show(answer, answer);
  }

  /** Marks an answer handed in and opens every reason. */
  reveal(answer: StoredAnswer | undefined): void {
    this.reset();
    if (answer) this.#show(answer, answer);
    this.#close(this.grade(answer ?? nothing), answer !== undefined);
    this.open('all');
    this.card.note('');
  }

  /** Opens reasons. @param reveal How many; left out: the next step up. */
  open(reveal?: Reveal): void {
    if (!this.#grade) return;
    this.#reveal = reveal ?? this.#further ?? this.#reveal;
    const shown = this.#reveal;
    if (shown !== 'chosen') {
      this.card.say(words.revealed[shown]);
      this.#type.showBest?.();
    }
    this.#type.input.lock(true);
    this.#mark(true);
    this.card.root.dataset.open = '';
    const done = this.#grade.verdict === 'right' || this.#grade.verdict === 'noted';
    const over = done || this.#mode === 'exam';
    this.card.offer(over ? 'next' : 'retry', over ? words.next : words.tryAgain, done);
    const next = this.#further;
    this.card.offerMore('more', next && words.reveal[next]);
  }

  /** Lets the learner answer once more. What was arranged or written is kept to start from; a single choice is cleared. */
  retry(): void {
    const { type } = this.key;
    const keep = this.#reveal === 'chosen' && type !== 'single' && type !== 'true-false';
    const response = keep ? this.#type.input.read() : undefined;
    this.reset();
    this.#type.input.write(response);
  }

  /** Back to unanswered. @param mode How it is asked from now on. @param order Ids of its options in another order. */
  reset(mode: Mode = this.#mode, order?: readonly string[]): void {
    this.#mode = mode;
    this.#grade = undefined;
    this.#reveal = 'chosen';
    this.busy = false;
    delete this.card.root.dataset.open;
    for (const row of this.#type.input.rows.values()) undressRow(row);
    if (order) this.#type.arrange?.(order);
    this.#type.input.write(undefined);
    this.card.guessed = false;
    this.#ready();
  }

  /** Asks in another mode and keeps what the learner has on the card. */
  change(mode: Mode): void {
    const checked = this.read();
    this.reset(mode);
    if (!checked) return;
    this.#show(checked.given, checked.given);
    this.touch();
  }

  /** Ready to be answered, with whatever stands on the card. */
  #ready(): void {
    const exam = this.#mode === 'exam';
    this.#type.input.lock(false);
    this.card.lockGuess(false);
    this.card.judge(undefined);
    this.card.say('');
    if (exam) this.card.offer('next', words.next, false);
    else this.card.offer('check', this.card.checkLabel, false);
    this.card.offerMore('flag', exam && isGraded(this.key) ? words.flag : undefined);
  }

  /** The learner changed the answer: in practice, checking it is now the thing to do. */
  touch(): void {
    if (this.#grade) return;
    this.busy = true;
    if (this.#mode === 'practice') this.card.offer('check', this.card.checkLabel, true);
    this.card.say(this.#type.input.told ?? '');
  }

  /** Whether what stands on the card is to be kept now, unmarked: while an exam goes on and the learner has answered. */
  get isHeld(): boolean {
    return this.#mode === 'exam' && !this.#grade && !this.#type.input.untouched;
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** Brings the question into view and puts the keyboard into it. */
  focus(): void {
    this.card.root.scrollIntoView({ block: 'start' });
    if (this.#grade) this.card.main.focus({ preventScroll: true });
    else this.#type.input.focus();
  }

  #show(answer: Given, response: LearnerResponse): void {
    this.#type.input.write(response);
    this.card.guessed = answer.guessed ?? false;
  }

  #close(graded: Grade, isAnswered = true): void {
    this.#grade = graded;
    this.#type.input.lock(true);
    this.card.lockGuess(true);
    const { verdict } = graded;
    if (verdict !== 'noted') this.card.judge(verdict, this.#icons[iconOf[verdict]]);
    else if (isAnswered) this.card.judge(verdict);
  }

  #feedback(reveal: Reveal): Feedback {
    return this.#grade ? this.#type.feedback(this.#grade, reveal) : new Map<string, never>();
  }

  /** What can be opened next. */
  get #further(): Exclude<Reveal, 'chosen'> | undefined {
    return further((reveal) => this.#feedback(reveal), this.#reveal);
  }

  #mark(open: boolean): void {
    if (!this.#grade) return;
    const texts = this.card.reasons();
    for (const [id, { mark, reasons }] of this.#feedback(this.#reveal)) {
      const row = this.#type.input.rows.get(id);
      if (!row) continue;
      const shown = (open ? reasons : []).map((reason) => {
        const { about = '', text = '' } = texts.get(reason) ?? {};
        const lead = this.#type.lead(mark, reason, about);
        return { id: `${this.key.id}-${id}-${reason}-why`, lead, text };
      });
      dressRow(row, { mark, icons: this.#icons, reasons: shown });
    }
  }
}
