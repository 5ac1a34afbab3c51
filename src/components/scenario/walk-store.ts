import { learnerRecord } from '#components/element/follow-record.ts';
import { inTurn } from '#components/element/in-turn.ts';
import type { Events, Step } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { signOf } from './words.ts';

/** A finished walk. `at` is milliseconds since 1970 UTC. */
export type Walked = Pick<Events['scenario'], 'steps' | 'ending' | 'scores'> & { at: number };

/** One scenario in the learner record: the walk under way, and every finished one. */
export class WalkStore {
  /** Finished walks, oldest first. */
  finished: readonly Walked[] = [];
  readonly #id: string;
  readonly #load: () => Promise<LearnerRecord>;
  #record: Promise<LearnerRecord> | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  /** Writes begun so far, and those that are still on their way. */
  #begun = 0;
  #pending = 0;

  /** @param id Id of the scenario. @param load Opens the record; the page’s own by default. */
  constructor(id: string, load: () => Promise<LearnerRecord> = learnerRecord) {
    this.#id = id;
    this.#load = load;
  }

  /**
   * Reads the record, now and after every change in any tab, and reports the walk under way. What was read while
   * something was on its way to the record is behind the page and is not reported; the change itself is read again.
   *
   * @param onSaved Called whenever everything written so far is on disk.
   * @returns the way to stop.
   */
  async follow(
    onChange: (steps: readonly Step[]) => void,
    onSaved: () => void,
  ): Promise<() => void> {
    const record = await this.#open();
    const read = async (): Promise<void> => {
      const begun = this.#begun;
      const events = await record.events('scenario');
      const walk = await record.get('walk', this.#id);
      if (this.#pending > 0 || this.#begun !== begun) return;
      this.finished = events.filter(({ scenario }) => scenario === this.#id);
      onChange(walk?.steps ?? []);
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

  /** Keeps the choices made so far. Rejects when they could not be saved. */
  async keep(steps: readonly Step[]): Promise<void> {
    await this.#inTurn(async (record) => {
      if (steps.length === 0) await record.remove('walk', this.#id);
      else await record.put('walk', this.#id, { steps: [...steps] });
    });
  }

  /**
   * Keeps a finished walk for ever and drops the one under way. Two tabs that finish the same walk keep it once: the
   * second finds it gone. Rejects when it could not be saved.
   */
  async finish(walked: Walked): Promise<void> {
    const { steps, ending, scores } = walked;
    const before = this.finished.filter((each) => signOf(each.steps) === signOf(steps)).length;
    this.finished = [...this.finished, walked];
    await this.#inTurn((record) =>
      inTurn(`scenario/${this.#id}`, async () => {
        const under = await record.get('walk', this.#id);
        // Gone from there, and finished once more than this page knew: another tab was first. Else it was never saved.
        const isGone = signOf(under?.steps ?? []) !== signOf(steps);
        const events = await record.events('scenario');
        const same = events.filter(
          (event) => event.scenario === this.#id && signOf(event.steps) === signOf(steps),
        );
        if (isGone && same.length > before) return;
        const event = { scenario: this.#id, steps: [...steps], ending, scores: { ...scores } };
        // Both at once: between one and the other, a closed page would leave the walk both finished and under way.
        await Promise.all([record.append('scenario', event), record.remove('walk', this.#id)]);
      }),
    );
  }

  /** One write after the other, in the order of the choices. */
  #inTurn(write: (record: LearnerRecord) => Promise<void>): Promise<void> {
    this.#begun += 1;
    this.#pending += 1;
    const next = this.#writing
      .then(async () => write(await this.#open()))
      .finally(() => {
        // The record keeps in memory what it could not save, so from here on it is the one to ask.
        this.#pending -= 1;
      });
    this.#writing = next.catch(() => undefined); // told to whoever asked for the write
    return next;
  }

  /** Loaded when first needed. A failed try is forgotten, so that the next choice tries again. */
  #open(): Promise<LearnerRecord> {
    this.#record ??= this.#load().catch((error: unknown) => {
      this.#record = undefined;
      throw error;
    });
    return this.#record;
  }
}
