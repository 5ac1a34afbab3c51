import type { Given, Mode, Round } from '#domain/progress/model.ts';
import { drawQuestions, standingDraw, timesAsked } from '#domain/quiz/draw.ts';
import { isGraded, type AnswerKey } from '#domain/quiz/key.ts';
import {
  answersOf,
  attemptOf,
  isKept,
  roundResult,
  withAnswer,
  type Answers,
  type Asked,
  type Lapse,
  type RoundResult,
  type StoredAnswer,
} from '#domain/quiz/round.ts';
import { seedOf } from '#domain/quiz/shuffle.ts';
import type { LearnerRecord, StoredEvent } from '#storage/learner-record.ts';

/** What the page says about a quiz. */
export interface QuizPlan {
  /** Id that attempts are kept under: of the quiz, or of the lesson for its check. */
  id: string;
  /** Every question, in the order written. */
  bank: readonly Asked[];
  /** Ids of the graded questions of the first round. */
  first: readonly string[];
  /** Share of the points needed to pass, 0 to 1; undefined when finishing is enough. */
  pass: number | undefined;
  /** How a round starts unless the learner says otherwise. */
  mode: Mode;
  /** Whether rounds are recorded with their draw and mode. A recall check asks all it has, in practice. */
  rounds: boolean;
  /** A graded question could not be loaded: the quiz cannot be finished on this page. */
  lacking: boolean;
}

/** One quiz in the learner record. Answers are visible here at once, and saved as fast as the record can. */
export class RoundStore {
  /** The answers of the running round, by question id. */
  answers: Answers = new Map();
  /** Why an answer given earlier does not stand any more, by question id. */
  lapsed: ReadonlyMap<string, Lapse> = new Map();
  /** How the running round is run. Its draw is never empty here. */
  round: Round;
  readonly #record: LearnerRecord;
  readonly #plan: QuizPlan;
  /** Writes on their way; undefined for a removal. They hold against anything read meanwhile. */
  readonly #pending = new Map<string, StoredAnswer | undefined>();
  #pendingRound: Round | undefined;
  /** Whether the running round is in the record. */
  #recorded = false;

  constructor(record: LearnerRecord, plan: QuizPlan) {
    this.#record = record;
    this.#plan = plan;
    this.round = this.#roundOf(undefined);
  }

  /** The keys of the running round: what was drawn, and all that is not graded. */
  get keys(): AnswerKey[] {
    const keys = this.#plan.bank.map(({ key }) => key);
    return keys.filter((key) => !isGraded(key) || this.round.draw.includes(key.id));
  }

  get result(): RoundResult {
    const result = roundResult(this.keys, this.answers, this.#plan.pass, this.round);
    return this.#plan.lacking ? { ...result, finished: false, passed: false } : result;
  }

  /** Reads the round and its answers. */
  async read(): Promise<void> {
    const { id, bank } = this.#plan;
    const [stored, round] = await Promise.all([
      this.#record.list('answer'),
      this.#record.get('round', id),
    ]);
    const { answers, lapsed } = answersOf(bank, this.#withPending(stored));
    this.#recorded = round !== undefined || this.#pendingRound !== undefined;
    this.round = asksAgain(this.#pendingRound ?? this.#roundOf(round), lapsed);
    this.answers = answers;
    this.lapsed = lapsed;
  }

  /** Adds an answer and, when it was the last one missing, the attempt. Rejects when it could not be saved. */
  async add(question: string, given: Given, points: number): Promise<void> {
    if (isHandedIn(this.round)) return; // in another tab, or while this was typed
    const earlier = this.answers.get(question);
    const now = Date.now();
    const answer = withAnswer(earlier, given, points, now, this.round.mode);
    const begins = this.#plan.rounds && !this.#recorded;
    const wasFinished = this.result.finished;
    try {
      await Promise.all([
        begins && this.#run({ ...this.round, begun: now }),
        this.#write([question], answer),
        // With the last answer, not after it: who has read “passed” may leave at once.
        !wasFinished && this.#attempt(),
      ]);
    } finally {
      await this.read(); // another tab may have answered the rest meanwhile
      await this.keep();
    }
  }

  /**
   * Keeps a finished round as an attempt, unless it is kept already. Also called once when a page opens, for a round
   * whose page was closed before it could be kept.
   */
  async keep(): Promise<void> {
    if (this.#isOver && !this.#isKept(await this.#record.events('attempt'))) await this.#attempt();
  }

  /** A quiz split off from another finds the answers, but the round they were given in was not its own. */
  get #isOver(): boolean {
    return this.result.finished && (this.#recorded || !this.#plan.rounds);
  }

  /** The answers that count. */
  get #counting(): Answers {
    const graded = new Set(this.keys.filter(isGraded).map((key) => key.id));
    return new Map([...this.answers].filter(([question]) => graded.has(question)));
  }

  #isKept(attempts: readonly StoredEvent<'attempt'>[]): boolean {
    return isKept(this.#plan.id, this.#counting, attempts, this.round.begun);
  }

  /** Begins to keep a finished round before it returns. Of two tabs that finish together, the record listens to one. */
  async #attempt(): Promise<void> {
    if (!this.#isOver) return;
    const attempt = attemptOf(
      this.#plan.id,
      this.keys,
      this.#counting,
      this.#plan.pass,
      this.round,
    );
    await this.#record.append('attempt', attempt, (attempts) => this.#isKept(attempts));
  }

  /** Takes an answer back that was cleared in an exam. */
  async clear(question: string): Promise<void> {
    if (this.answers.has(question) && !isHandedIn(this.round))
      await this.#write([question], undefined);
  }

  /** Marks a question to look at again before handing in, or takes the mark back. */
  async flag(question: string): Promise<void> {
    const { flagged } = this.round;
    const others = flagged.filter((each) => each !== question);
    await this.#run({
      ...this.round,
      flagged: others.length < flagged.length ? others : [...flagged, question],
    });
  }

  /** Hands an exam in. */
  async submit(): Promise<void> {
    await Promise.all([this.#run({ ...this.round, submitted: true }), this.#attempt()]);
  }

  /**
   * Starts the next round. Kept attempts are not touched.
   * @param again Ids to ask again while the other answers are carried over; left out: everything, drawn anew from a bank.
   */
  async start(mode: Mode, again?: readonly string[]): Promise<void> {
    await this.keep().catch(() => undefined); // what could not be kept when it was finished
    const forgotten = again ?? this.#plan.bank.map(({ key }) => key.id);
    const draw = again ? this.round.draw : await this.#nextDraw();
    // Begun together: a page closed in between must not find a round without its answers.
    const round = { draw, mode, flagged: [], submitted: false, begun: Date.now() };
    await Promise.all([this.#plan.rounds && this.#run(round), this.#write(forgotten, undefined)]);
  }

  /** How many rounds were finished before this one. */
  async rounds(): Promise<number> {
    return (await this.#attempts()).length;
  }

  async #attempts() {
    const attempts = await this.#record.events('attempt');
    return attempts.filter(({ quiz }) => quiz === this.#plan.id);
  }

  async #nextDraw(): Promise<string[]> {
    const attempts = await this.#attempts();
    const { id, first } = this.#plan;
    if (attempts.length === 0) return this.round.draw;
    const seed = seedOf(`${id}/${attempts.length}`);
    return drawQuestions(this.#graded, first.length, timesAsked(attempts), seed);
  }

  get #graded(): string[] {
    return this.#plan.bank.flatMap(({ key }) => (isGraded(key) ? [key.id] : []));
  }

  /** A stored round as it can be run today. */
  #roundOf(stored: Round | undefined): Round {
    const { first, mode } = this.#plan;
    const draw = standingDraw(stored?.draw ?? [], first, this.#graded);
    return { mode, flagged: [], submitted: false, begun: 0, ...stored, draw };
  }

  async #run(round: Round): Promise<void> {
    this.round = round;
    this.#pendingRound = round;
    this.#recorded = true;
    // A quiz without a bank asks all it has, also when that is more tomorrow.
    const isBank = this.#plan.first.length < this.#graded.length;
    try {
      await this.#record.put('round', this.#plan.id, { ...round, draw: isBank ? round.draw : [] });
    } finally {
      if (this.#pendingRound === round) this.#pendingRound = undefined;
    }
  }

  async #write(questions: readonly string[], answer: StoredAnswer | undefined): Promise<void> {
    for (const question of questions) this.#pending.set(question, answer);
    this.answers = this.#withPending(this.answers);
    const writes = questions.map(async (question) => {
      try {
        if (answer) await this.#record.put('answer', question, answer);
        else await this.#record.remove('answer', question);
      } finally {
        // The record keeps in memory what it could not save, so from here on it is the one to ask.
        if (this.#pending.get(question) === answer) this.#pending.delete(question);
      }
    });
    await Promise.all(writes);
  }

  #withPending(answers: Answers): Map<string, StoredAnswer> {
    const merged = new Map(answers);
    for (const [question, answer] of this.#pending) {
      if (answer) merged.set(question, answer);
      else merged.delete(question);
    }
    return merged;
  }
}

const isHandedIn = ({ mode, submitted }: Round): boolean => mode === 'exam' && submitted;

/** An exam handed in before one of its questions changed: that one is asked again, in practice, beside the marked rest. */
function asksAgain(round: Round, lapsed: ReadonlyMap<string, Lapse>): Round {
  const again = isHandedIn(round) && round.draw.some((id) => lapsed.has(id));
  return again ? { ...round, mode: 'practice', submitted: false } : round;
}
