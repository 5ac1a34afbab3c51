import type { LearnerRecord } from '#storage/learner-record.ts';
import type { StatementAnswers } from '#domain/assessment/profile.ts';
import type { Finished } from './profile-view.ts';

/** One self-check in the learner record: the unfinished answers, and every finished result. */
export class AssessmentStore {
  /** Finished results, oldest first. */
  finished: readonly Finished[] = [];
  readonly #id: string;
  #record: Promise<LearnerRecord> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param id Id of the assessment. */
  constructor(id: string) {
    this.#id = id;
  }

  /**
   * Reads the record, now and after every change in any tab, and reports the unfinished answers and the last result.
   *
   * @param onSaved Called whenever everything written so far is on disk.
   * @returns the way to stop.
   */
  async follow(
    onChange: (draft: StatementAnswers, last: Finished | undefined) => void,
    onSaved: () => void,
  ): Promise<() => void> {
    const record = await this.#open();
    const read = async (): Promise<void> => {
      const events = await record.events('assessment');
      this.finished = events.filter(({ assessment }) => assessment === this.#id);
      const draft = await record.get('draft', this.#id);
      onChange(draft?.answers ?? {}, this.finished.at(-1));
    };
    const stops = [
      record.subscribe(() => void read()),
      record.watchSaving((state) => {
        if (state === 'saved') onSaved();
      }),
    ];
    await read();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Keeps one answer until the assessment is finished. Rejects when it could not be saved. */
  async keepDraft(statement: string, value: number): Promise<void> {
    await this.#inTurn(async (record) => {
      const draft = await record.get('draft', this.#id);
      await record.put('draft', this.#id, { answers: { ...draft?.answers, [statement]: value } });
    });
  }

  /** Keeps a finished result for ever and drops the unfinished answers. Rejects when it could not be saved. */
  async finish(result: Finished): Promise<void> {
    const { answers } = result;
    this.finished = [...this.finished, result];
    await this.#inTurn(async (record) => {
      await record.append('assessment', { assessment: this.#id, answers: { ...answers } });
      await record.remove('draft', this.#id);
    });
  }

  /** One write after the other, because a draft is read before it is written. */
  #inTurn(write: (record: LearnerRecord) => Promise<void>): Promise<void> {
    const next = this.#writing.then(async () => write(await this.#open()));
    this.#writing = next.catch(() => undefined); // told to whoever asked for the write
    return next;
  }

  /** Loaded when first needed. A failed try is forgotten, so that the next answer tries again. */
  #open(): Promise<LearnerRecord> {
    this.#record ??= import('#storage/learner-record.ts')
      .then(({ openLearnerRecord }) => openLearnerRecord())
      .catch((error: unknown) => {
        this.#record = undefined;
        throw error;
      });
    return this.#record;
  }
}
