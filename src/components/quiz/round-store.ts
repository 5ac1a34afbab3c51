import type { AnswerKey } from '#domain/quiz/key.ts';
import {
  answersOf,
  attemptOf,
  isKept,
  roundResult,
  withAnswer,
  type Answers,
  type RoundResult,
  type StoredAnswer,
} from '#domain/quiz/round.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

/** One quiz in the learner record. Answers are visible here at once, and saved as fast as the record can. */
export class RoundStore {
  /** The answers of the running round, by question id. */
  answers: Answers = new Map();
  readonly #record: LearnerRecord;
  readonly #quiz: string;
  readonly #keys: readonly AnswerKey[];
  readonly #pass: number | undefined;
  /** Writes on their way; undefined for a removal. They hold against anything read meanwhile. */
  readonly #pending = new Map<string, StoredAnswer | undefined>();

  /** @param quiz Id that attempts are kept under. @param pass Share needed to pass, 0 to 1, or undefined for none. */
  constructor(
    record: LearnerRecord,
    quiz: string,
    keys: readonly AnswerKey[],
    pass: number | undefined,
  ) {
    this.#record = record;
    this.#quiz = quiz;
    this.#keys = keys;
    this.#pass = pass;
  }

  get result(): RoundResult {
    return roundResult(this.#keys, this.answers, this.#pass);
  }

  /** Reads the answers of this quiz. */
  async read(): Promise<void> {
    const stored = await this.#record.list('answer');
    this.answers = answersOf(this.#keys, this.#withPending(stored));
  }

  /** Adds a checked answer and, when it was the last one missing, the attempt. Rejects when it could not be saved. */
  async add(question: string, choice: string[], points: number): Promise<void> {
    const answer = withAnswer(this.answers.get(question), choice, points, Date.now());
    await this.#write([question], answer);
    await this.read(); // another tab may have answered the rest meanwhile
    await this.keep();
  }

  /**
   * Keeps a finished round as an attempt, unless it is kept already. Also called once when a page opens, for a round
   * whose page was closed before it could be kept. One tab at a time, so that two that finish together keep it once.
   */
  async keep(): Promise<void> {
    const { answers } = this;
    if (!this.result.finished) return;
    await inTurn(`attempt/${this.#quiz}`, async () => {
      if (isKept(this.#quiz, answers, await this.#record.events('attempt'))) return;
      await this.#record.append('attempt', attemptOf(this.#quiz, this.#keys, answers, this.#pass));
    });
  }

  /** Asks questions again: their answers make room for new ones. Kept attempts are not touched. */
  async forget(questions: readonly string[]): Promise<void> {
    await this.#write(questions, undefined);
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

/** Runs `work` after all other work of this name, in any tab. Pages served without encryption have no locks and run it at once. */
async function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}
