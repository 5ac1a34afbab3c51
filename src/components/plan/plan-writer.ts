import { learnerRecord } from '#components/element/follow-record.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { onceOnDisk } from './plan-record.ts';
import { planWords, type Saved, savedWords } from './plan-words.ts';

/** Where plans are shown. */
export interface PlanStage<Plan extends KeptPlan = KeptPlan> {
  /** Shows what the record has. @param asked The learner has just done something; else nothing may move. */
  show(plans: readonly Plan[], asked: boolean): void;
  /** @param bad It was not saved. */
  say(text: string, bad: boolean): void;
  /** Moves the focus to what was said: the button that was pressed may be gone. */
  focusSaid(): void;
}

/** Reads plans and writes them, one write at a time, and tells the stage what came of it. */
export class PlanWriter<Plan extends KeptPlan = KeptPlan> {
  readonly #stage: PlanStage<Plan>;
  readonly #plansOf: (record: LearnerRecord) => Promise<readonly Plan[]>;
  /** Counts writes: what was read before one is older than what it showed. */
  #turn = 0;
  #writing = false;

  /** @param plansOf Reads what the stage shows. */
  constructor(
    stage: PlanStage<Plan>,
    plansOf: (record: LearnerRecord) => Promise<readonly Plan[]>,
  ) {
    this.#stage = stage;
    this.#plansOf = plansOf;
  }

  /** Shows what the record has, unless the learner is just changing it. */
  async read(record: LearnerRecord): Promise<void> {
    const turn = this.#turn;
    const plans = await this.#plansOf(record);
    if (turn === this.#turn && !this.#writing) this.#stage.show(plans, false);
  }

  /**
   * Writes, shows what the record has then, and says how the write ended.
   * @param words What is said when it is kept, asked for after it was shown.
   * @returns Whether it was done at all. A write that failed is done: it holds until the page is closed.
   */
  async write(
    write: (record: LearnerRecord) => Promise<Saved>,
    words: () => string,
  ): Promise<boolean> {
    if (this.#writing) {
      this.#stage.say(planWords.saving, false);
      return false;
    }
    this.#writing = true;
    this.#turn += 1;
    const turn = this.#turn;
    const pressed = document.activeElement;
    try {
      const record = await learnerRecord();
      const saved = await write(record);
      this.#stage.show(await this.#plansOf(record), true);
      this.#stage.say(savedWords(saved, words()), saved !== 'disk');
      if (saved === 'failed') {
        onceOnDisk(record, () => {
          if (turn === this.#turn) this.#stage.say(words(), false);
        });
      }
      return true;
    } catch {
      this.#stage.say(planWords.notLoaded, true);
      return false;
    } finally {
      this.#writing = false;
      if (!hasMovedOn(pressed)) this.#stage.focusSaid();
    }
  }
}

/** Whether the person has gone on to something else while it was saved, which they can still see. */
const hasMovedOn = (pressed: Element | null): boolean => {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || activeElement === pressed) return false;
  return activeElement.checkVisibility({ visibilityProperty: true });
};
