/** Asks what is due today, one question after the other. Loaded when the page is idle, with the schedule and the record. */
import { daysBetween } from '#domain/calendar/days.ts';
import type { Askable } from '#domain/review/askable.ts';
import type { Due } from '#domain/review/due.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { QuestionPages, type ServedQuestion } from './question-pages.ts';
import { ReviewCard } from './review-card.ts';
import { ReviewDesk } from './review-desk.ts';
import { ReviewView } from './review-view.ts';
import { reviewWords } from './review-words.ts';

/** How the next question is brought up. */
interface Asking {
  /** Whether the keyboard goes to it: after the learner’s own act. */
  focus: boolean;
  /** What is said before it. */
  before?: string | undefined;
}

/** How long the script of quizzes, which the page asks for itself, may take after this one has come. Milliseconds. */
const patience = 10_000;

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('The script of quizzes has not come.'));
    }, patience);
  });

export class ReviewSession {
  readonly #host: HTMLElement;
  readonly #view: ReviewView;
  readonly #desk: ReviewDesk;
  readonly #pages = new QuestionPages();
  /** Questions that could not be loaded; the others go on. */
  readonly #failed = new Set<string>();
  #shown: { question: string; card: ReviewCard } | undefined;
  /** Counts the tries to ask: what was loaded for an earlier one is not shown any more. */
  #tries = 0;
  readonly #unwatch: () => void;

  private constructor(host: HTMLElement, record: LearnerRecord, desk: ReviewDesk) {
    this.#host = host;
    this.#view = new ReviewView(host);
    this.#desk = desk;
    this.#unwatch = record.watchSaving((state) => {
      if (state === 'saved') this.#shown?.card.saved();
    });
  }

  /** @param host The `playbook-review` element. */
  static async start(
    host: HTMLElement,
    record: LearnerRecord,
    askable: readonly Askable[],
  ): Promise<ReviewSession> {
    await Promise.race([customElements.whenDefined('playbook-quiz'), tooLate()]);
    return new ReviewSession(host, record, await ReviewDesk.open(record, askable));
  }

  stop(): void {
    this.#unwatch();
  }

  /** The record has changed. What is being answered stays, unless it was answered elsewhere. */
  async refresh(): Promise<void> {
    await this.#desk.read();
    this.#view.choose(this.#desk.minutes);
    const { queue, waiting } = this.#desk.day;
    const shown = this.#shown;
    if (shown?.card.isAnswered) shown.card.last = this.#next === undefined;
    else if (shown && [...queue, ...waiting].some(({ question }) => question === shown.question))
      this.#place();
    else {
      const focus = this.#host.contains(document.activeElement);
      await this.#ask({ focus, before: shown && reviewWords.elsewhere });
    }
  }

  /** Asks a few of those that wait for tomorrow. */
  async more(): Promise<void> {
    this.#desk.more();
    await this.#ask({ focus: true });
  }

  /** Tries once more to load what could not be loaded. */
  async retry(): Promise<void> {
    this.#failed.clear();
    await this.#ask({ focus: true });
  }

  /** Sets the most minutes a day. Whether that could be saved is told by whoever watches the saving state. */
  async choose(minutes: number): Promise<void> {
    await this.#desk.choose(minutes).catch(() => undefined);
  }

  /** What is asked next, of the questions that can be loaded. */
  get #next(): Due | undefined {
    return this.#desk.day.queue.find(({ question }) => !this.#failed.has(question));
  }

  /** Asks the first question that can be loaded; when none is left, says how things stand. */
  async #ask({ focus, before }: Asking): Promise<void> {
    this.#tries += 1;
    const mine = this.#tries;
    this.#shown = undefined;
    for (let due = this.#next; due; due = this.#next) {
      const served = await this.#load(due.question);
      if (mine !== this.#tries) return;
      if (!served) continue;
      const card = this.#show(due, served);
      this.#place(before);
      if (focus) card.focus();
      return;
    }
    if (this.#failed.size > 0) this.#view.failed(this.#failed.size);
    else if (this.#desk.isNew) this.#view.empty();
    else this.#view.rest(this.#desk);
    if (focus) this.#view.focus();
  }

  /** @returns undefined for a question that is gone or could not be loaded; it is then out of the queue. */
  async #load(question: string): Promise<ServedQuestion | undefined> {
    const address = this.#desk.about(question)?.address ?? '';
    try {
      const served = await this.#pages.question(address, question);
      if (!served) this.#desk.leaveOut(question);
      return served;
    } catch {
      this.#failed.add(question);
      return undefined;
    }
  }

  #show({ question, last }: Due, served: ServedQuestion): ReviewCard {
    const changed = this.#desk.isChanged(question, served.card.dataset.revision ?? '');
    const days = daysBetween(last, this.#desk.today);
    const header = changed ? reviewWords.changed : reviewWords.back(days);
    const card = new ReviewCard(served, header, this.#view.note, {
      keep: ({ given, points }) => {
        const { due, saved } = this.#desk.keep(question, given, points);
        card.last = this.#next === undefined;
        this.#ahead();
        return { note: reviewWords.comesBack(due, this.#desk.today), saved };
      },
      next: () => void this.#ask({ focus: true }),
      fail: () => void this.#skip(question),
    });
    this.#shown = { question, card };
    this.#view.ask(card);
    return card;
  }

  /** A question that cannot be answered here now: the next one comes. */
  async #skip(question: string): Promise<void> {
    this.#failed.add(question);
    if (this.#shown?.question !== question) return;
    await this.#ask({ focus: this.#host.contains(document.activeElement) });
  }

  #place(before?: string): void {
    const { recalled, queue } = this.#desk.day;
    const number = recalled.length + 1;
    this.#view.place(number, Math.max(number, recalled.length + queue.length), before);
  }

  /** Fetches the page of the next question while the reasons of this one are read. */
  #ahead(): void {
    const next = this.#next && this.#desk.about(this.#next.question);
    if (next) this.#pages.question(next.address, next.id).catch(() => undefined);
  }
}
