/**
 * The round a learner is in: saves each answer, shows the result, follows other tabs. Loaded when the page is idle,
 * together with the learner record, because nobody needs it to read or to answer the first question.
 */
import type { Mark } from '#domain/quiz/grade.ts';
import type { StoredAnswer } from '#domain/quiz/round.ts';
import { openLearnerRecord, type LearnerRecord } from '#storage/learner-record.ts';
import type { QuestionView } from './question-view.ts';
import { ResultView } from './result-view.ts';
import { RoundStore } from './round-store.ts';
import { resultWords, savingWords } from './result-words.ts';
import { words } from './words.ts';

export class QuizRound {
  readonly #views: readonly QuestionView[];
  readonly #store: RoundStore;
  readonly #result: ResultView;
  /** The answer each question was last shown with, to tell what another tab has changed. */
  readonly #shown = new Map<string, StoredAnswer | undefined>();
  readonly #unsaved = new Set<QuestionView>();
  readonly #stops: (() => void)[];

  private constructor(
    record: LearnerRecord,
    host: HTMLElement,
    views: readonly QuestionView[],
    icons: Record<Mark, Element>,
  ) {
    const keys = views.map(({ key }) => key);
    const pass = host.dataset.pass === undefined ? undefined : Number(host.dataset.pass);
    this.#views = views;
    this.#store = new RoundStore(record, host.dataset.quiz ?? '', keys, pass);
    this.#result = new ResultView(host, keys, pass, icons);
    this.#stops = [
      record.subscribe(() => void this.#read()),
      record.watchSaving((state) => {
        if (state === 'saved') this.#saved();
      }),
    ];
  }

  /** Opens the learner record and shows what it knows. @param host The `playbook-quiz` element. */
  static async start(
    host: HTMLElement,
    views: readonly QuestionView[],
    icons: Record<Mark, Element>,
  ): Promise<QuizRound> {
    const round = new QuizRound(await openLearnerRecord(), host, views, icons);
    await round.#read();
    // Whether it succeeds is told by whoever watches the saving state.
    await round.#store.keep().catch(() => undefined);
    return round;
  }

  /** Stops following the record. */
  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /** Saves a checked answer and says so when that fails. */
  async add(view: QuestionView, choice: string[], points: number): Promise<void> {
    view.busy = false;
    const saved = this.#store.add(view.key.id, choice, points);
    this.#shown.set(view.key.id, this.#store.answers.get(view.key.id));
    this.#show();
    try {
      await saved;
    } catch {
      this.#unsaved.add(view);
      view.card.say(savingWords.notSaved);
    }
  }

  /** Starts the next round. @param missedOnly Carries fully right answers over instead of asking everything. */
  async askAgain(missedOnly: boolean): Promise<void> {
    const { missed } = this.#store.result;
    const again = this.#views.filter(({ key }) => !missedOnly || missed.includes(key.id));
    const forgotten = this.#store.forget(again.map(({ key }) => key.id));
    for (const view of again) {
      view.reset();
      this.#shown.delete(view.key.id);
    }
    this.#show();
    again[0]?.focus();
    await forgotten.catch(() => undefined); // the saving state tells
  }

  /** On to the next question without an answer, or to the result. */
  next(view: QuestionView): void {
    const after = this.#views.indexOf(view) + 1;
    const inTurn = [...this.#views.slice(after), ...this.#views.slice(0, after)];
    const open = inTurn.find(({ key }) => !this.#store.answers.has(key.id));
    if (open) open.focus();
    else this.#result.focus();
  }

  async #read(): Promise<void> {
    await this.#store.read();
    for (const view of this.#views) this.#refresh(view);
    this.#show();
  }

  /** Brings a question in line with the record, unless the learner is answering it here and now. */
  #refresh(view: QuestionView): void {
    const answer = this.#store.answers.get(view.key.id);
    const before = this.#shown.get(view.key.id);
    const same = answer?.at === before?.at && answer?.retry?.at === before?.retry?.at;
    if (same || view.busy) return;
    if (answer) view.recall(answer);
    else view.reset();
    this.#shown.set(view.key.id, answer);
  }

  #show(): void {
    const { answers, result } = this.#store;
    this.#result.show(answers, result);
    for (const { card } of this.#views) {
      if (card.main.dataset.task !== 'next') continue;
      const here = card.root.contains(document.activeElement);
      card.offer('next', result.finished ? resultWords.see : words.next, here);
    }
  }

  #saved(): void {
    for (const view of this.#unsaved) view.card.say(savingWords.savedNow);
    this.#unsaved.clear();
  }
}
