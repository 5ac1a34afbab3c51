/**
 * The round a learner is in: saves each answer, shows the result, follows other tabs. Loaded when the page is idle,
 * together with the learner record, because nobody needs it to read or to answer the first question.
 */
import type { Mode } from '#domain/progress/model.ts';
import type { Mark } from '#domain/quiz/grade/mark.ts';
import type { StoredAnswer } from '#domain/quiz/round.ts';
import { seedOf, shuffle } from '#domain/quiz/shuffle.ts';
import { openLearnerRecord, type LearnerRecord } from '#storage/learner-record.ts';
import { ExamView } from './exam-view.ts';
import { HistoryView } from './history-view.ts';
import type { Checked, QuestionView } from './question-view.ts';
import { planOf } from './quiz-plan.ts';
import { ResultView } from './result-view.ts';
import { resultWords, savingWords } from './result-words.ts';
import { RoundStore } from './round-store.ts';
import { Stopwatch } from './stopwatch.ts';
import { words } from './words.ts';

export class QuizRound {
  readonly #views: readonly QuestionView[];
  readonly #store: RoundStore;
  readonly #result: ResultView;
  readonly #exam: ExamView;
  readonly #watch: Stopwatch;
  /** What each question was last shown with, to tell what another tab has changed. */
  readonly #shown = new Map<string, string>();
  readonly #unsaved = new Set<QuestionView>();
  readonly #stops: (() => void)[];

  private constructor(
    record: LearnerRecord,
    host: HTMLElement,
    views: readonly QuestionView[],
    icons: Record<Mark, Element>,
  ) {
    const plan = planOf(host, views);
    this.#views = views;
    this.#watch = new Stopwatch(host);
    this.#store = new RoundStore(record, plan);
    this.#result = new ResultView(host, plan.pass, icons);
    this.#exam = new ExamView(host);
    this.#stops = [
      record.subscribe(() => void this.#read()),
      record.watchSaving((state) => {
        if (state === 'saved') this.#saved();
      }),
      new HistoryView(host, plan, record).follow(),
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
    this.#watch.stop();
    for (const stop of this.#stops) stop();
  }

  /** Saves an answer and says so when that fails. */
  async add(view: QuestionView, { given, points }: Checked): Promise<void> {
    const { finished } = this.#store.result;
    view.busy = false;
    const seconds = this.#watch.lap();
    const saved = this.#store.add(view.key.id, { ...given, seconds }, points);
    this.#shown.set(view.key.id, this.#stateOf(view));
    this.#show();
    if (!finished && this.#store.result.finished) this.#result.explain();
    try {
      await saved;
    } catch {
      this.#unsaved.add(view);
      view.card.say(savingWords.notSaved);
    }
  }

  /** Takes an answer back that was cleared in an exam. */
  async clear(view: QuestionView): Promise<void> {
    view.busy = false;
    const cleared = this.#store.clear(view.key.id);
    this.#shown.set(view.key.id, this.#stateOf(view));
    this.#show();
    await cleared.catch(() => undefined); // the saving state tells
  }

  /** Does what a button outside the questions asks for. */
  async do(task: string): Promise<void> {
    if (task === 'again-all') await this.#again();
    else if (task === 'again-missed') await this.#again(this.#store.result.missed);
    else if (task === 'submit') await this.#submit();
  }

  /** The learner chose how to answer. While a result is on the page, that is how the next round will be. */
  async choose(mode: Mode): Promise<void> {
    const { result, answers } = this.#store;
    if (result.finished) return;
    if (answers.size === 0) await this.#start(mode);
    else this.#show(); // chosen before the record was read: the round under way goes on
  }

  /** Asks again, and brings the first question asked into view. @param again Ids; left out: everything. */
  async #again(again?: readonly string[]): Promise<void> {
    await this.#start(this.#exam.chosen ?? this.#store.round.mode, again);
    this.#asked.find(({ key }) => again?.includes(key.id) ?? true)?.focus();
  }

  /** Starts the next round. @param again Ids to ask again; left out: everything, drawn anew from a bank. */
  async #start(mode: Mode, again?: readonly string[]): Promise<void> {
    const rounds = await this.#store.rounds();
    const started = this.#store.start(mode, again);
    for (const view of this.#views) {
      const { id } = view.key;
      if (again && !again.includes(id)) continue;
      const order =
        rounds > 0 ? shuffle([...view.card.rows().keys()], seedOf(`${id}/${rounds}`)) : undefined;
      view.reset(mode, order);
      this.#shown.delete(id);
    }
    await started.catch(() => undefined); // the saving state tells
    this.#watch.lap();
    await this.#read();
  }

  /** Marks a question for review, or takes the mark back. */
  async flag(view: QuestionView): Promise<void> {
    const flagged = this.#store.flag(view.key.id);
    this.#show();
    await flagged.catch(() => undefined); // the saving state tells
  }

  /** On to the next question without an answer, or to the result. In an exam, to the next one or to what is left to do. */
  next(view: QuestionView): void {
    const asked = this.#asked;
    const after = asked.indexOf(view) + 1;
    const { round, answers, result } = this.#store;
    const going = round.mode === 'exam' && !result.finished;
    const inTurn = going ? asked.slice(after) : [...asked.slice(after), ...asked.slice(0, after)];
    const open = inTurn.find(({ key }) => going || !answers.has(key.id));
    if (open && !result.finished) open.focus();
    else if (going) this.#exam.focus();
    else this.#result.focus();
  }

  async #submit(): Promise<void> {
    const { answered, total } = this.#store.result;
    if (!this.#exam.mayHandIn(answered, total)) return;
    const submitted = this.#store.submit();
    for (const view of this.#asked) {
      const answer = this.#store.answers.get(view.key.id);
      view.reveal(answer);
      this.#shown.set(view.key.id, this.#stateOf(view));
    }
    this.#show();
    this.#result.explain();
    this.#result.focus();
    await submitted.catch(() => undefined); // the saving state tells
  }

  /** The questions of the running round, in order. */
  get #asked(): QuestionView[] {
    const { keys } = this.#store;
    return this.#views.filter(({ key }) => keys.some(({ id }) => id === key.id));
  }

  async #read(): Promise<void> {
    await this.#store.read();
    for (const view of this.#views) this.#refresh(view);
    this.#show();
  }

  #stateOf({ key }: QuestionView): string {
    const answer: StoredAnswer | undefined = this.#store.answers.get(key.id);
    const { mode, submitted } = this.#store.round;
    return [mode, submitted, answer?.at, answer?.retry?.at, this.#store.lapsed.get(key.id)].join(
      ' ',
    );
  }

  /** Brings a question in line with the record, unless the learner is answering it here and now. */
  #refresh(view: QuestionView): void {
    const { id } = view.key;
    const state = this.#stateOf(view);
    const { mode, submitted } = this.#store.round;
    if (view.busy && view.mode !== mode) view.change(mode);
    // As the page came: nothing of it is in the record, and what it says stays said.
    const before =
      this.#shown.get(id) ?? [view.mode, false, undefined, undefined, undefined].join(' ');
    if (view.busy || before === state) return;
    this.#shown.set(id, state);
    const answer = this.#store.answers.get(id);
    view.reset(mode);
    if (mode === 'exam' && !submitted) view.hold(answer);
    else if (answer || submitted) view.recall(answer);
    const lapse = this.#store.lapsed.get(id);
    if (lapse) view.card.note(resultWords.lapsed(lapse, submitted));
  }

  #show(): void {
    const { answers, result, round } = this.#store;
    const shown = this.#result.arrange(round.draw, this.#views);
    this.#exam.show(round, shown, answers, result);
    this.#result.show(shown, answers, result, round);
    for (const { card } of this.#views) {
      if (card.main.dataset.task !== 'next') continue;
      const here = card.root.contains(document.activeElement);
      card.offer('next', result.finished ? resultWords.see : words.next, here);
    }
  }

  #saved(): void {
    void this.#store.keep().catch(() => undefined); // tried again with the next answer
    for (const view of this.#unsaved) view.card.say(savingWords.savedNow);
    this.#unsaved.clear();
  }
}
