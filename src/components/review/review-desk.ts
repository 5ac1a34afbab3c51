/** One learner’s review: what is due now, and the keeping of answers. Knows nothing of the page it is shown on. */
import type { Given, Preference } from '#domain/progress/model.ts';
import type { Askable } from '#domain/review/askable.ts';
import { spentOn } from '#domain/review/due.ts';
import { ratingOf } from '#domain/review/history.ts';
import { planDay, type Day } from '#domain/review/queue.ts';
import { nextDue, sinceRevision } from '#domain/review/schedule.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { readHistory, type ReviewHistory } from './read-history.ts';

/** How much “a few more” is, in minutes. */
const aFew = 2;

export class ReviewDesk {
  readonly #record: LearnerRecord;
  readonly #askable: Map<string, Askable>;
  #read: ReviewHistory;
  /** Minutes asked for beyond the usual, today. */
  #extra = 0;

  private constructor(record: LearnerRecord, askable: readonly Askable[], read: ReviewHistory) {
    this.#record = record;
    this.#askable = new Map(askable.map((each) => [each.id, each]));
    this.#read = read;
  }

  static async open(record: LearnerRecord, askable: readonly Askable[]): Promise<ReviewDesk> {
    return new ReviewDesk(record, askable, await readHistory(record));
  }

  /** Reads the record again. */
  async read(): Promise<void> {
    this.#read = await readHistory(this.#record);
  }

  /** Whether anything was ever answered. */
  get isNew(): boolean {
    return this.#read.history.size === 0;
  }

  /** The day to which `day` belongs: a local calendar date. */
  get today(): string {
    return this.#read.today;
  }

  get minutes(): number {
    return this.#read.minutes;
  }

  get day(): Day {
    const { history, today: now, minutes } = this.#read;
    const topicOf = (question: string): string | undefined => this.#askable.get(question)?.topic;
    return planDay(history, { today: now, minutes, extra: this.#extra, topicOf });
  }

  /** What is known of a question that is due. */
  about(question: string): Askable | undefined {
    return this.#askable.get(question);
  }

  /** Leaves a question out that is no longer where it stood. */
  leaveOut(question: string): void {
    this.#askable.delete(question);
  }

  /** Whether a question means something else than when it was last answered. */
  isChanged(question: string, revision: string): boolean {
    const recalls = this.#read.history.get(question) ?? [];
    return recalls.length > 0 && sinceRevision(recalls, revision).length === 0;
  }

  /** Keeps an answer. @returns when the question comes back, at once, and a promise that rejects when it was not saved. */
  keep(question: string, given: Given, points: number): { due: string; saved: Promise<unknown> } {
    const { revision = '' } = given;
    const before = sinceRevision(this.#read.history.get(question) ?? [], revision);
    const recalled = { on: today(), rating: ratingOf(points, given.guessed) };
    const due = nextDue([...before, recalled]);
    // Known here at once; the record is read again when it has it.
    const recall = { ...recalled, given, at: Date.now(), isKey: false, due };
    const recalls = [...(this.#read.history.get(question) ?? []), recall];
    this.#read = { ...this.#read, history: new Map(this.#read.history).set(question, recalls) };
    return { due, saved: this.#record.append('review', { question, ...given, points, due }) };
  }

  /** Asks for a few more of those that wait for tomorrow, also when more than the most was spent already. */
  more(): void {
    const [first] = this.day.waiting;
    const { history, today: now, minutes } = this.#read;
    const over = spentOn(history, now) - minutes;
    this.#extra = Math.max(this.#extra, over) + Math.max(aFew, first?.minutes ?? 0);
  }

  /** Sets the most minutes a day. */
  async choose(minutes: Preference['minutes']): Promise<void> {
    const kept = await this.#record.get('preference');
    await this.#record.put('preference', '', { rhythm: true, ...kept, minutes });
  }
}
