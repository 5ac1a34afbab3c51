import { type KeptPlan, planOfPage } from '#domain/plan/kept-plans.ts';
import type { Wording } from '#domain/plan/wording.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import type { PlanCardView } from './plan-card-view.ts';
import {
  answerPlan,
  makePlan,
  readPlans,
  removePlan,
  restorePlan,
  rewordPlan,
} from './plan-record.ts';
import { answerWords, keptWords, planWords, type Saved, standingOf } from './plan-words.ts';
import { type PlanStage, PlanWriter } from './plan-writer.ts';

/**
 * The plan on one card: what the record has of it, and what the learner does with it. The promises tell whether it was
 * done at all; how well it was kept, the card says.
 */
export class PlanSession implements PlanStage {
  readonly #page: string;
  readonly #view: PlanCardView;
  readonly #writer = new PlanWriter(this, readPlans);
  #kept: KeptPlan | undefined;
  #removed: KeptPlan | undefined;
  /** Id of the plan the learner did something with on this page: it stays shown. */
  #chosen: string | undefined;
  /** What is shown, so that reading it again says nothing again. */
  #shown = '';
  #plans: readonly KeptPlan[] = [];
  /** What is said beside the suggestion. */
  #offer: string = planWords.offer;

  constructor(page: string, view: PlanCardView) {
    this.#page = page;
    this.#view = view;
  }

  /** The plan that is shown; undefined while there is none. */
  get kept(): KeptPlan | undefined {
    return this.#kept;
  }

  /** Whether the record still has this plan, as far as it was read. */
  has({ id }: KeptPlan): boolean {
    return this.#plans.some((plan) => plan.id === id);
  }

  /** Shows what the record has. */
  read(record: LearnerRecord): Promise<void> {
    this.#offer = record.mode === 'memory' ? planWords.offerInMemory : planWords.offer;
    return this.#writer.read(record);
  }

  /** Keeps a new plan, made on this page today. */
  make(wording: Wording): Promise<boolean> {
    return this.#writer.write(
      async (record) => {
        const { id, saved } = await makePlan(record, this.#page, wording);
        this.#choose(id);
        return saved;
      },
      () => keptWords(planWords.kept, this.#kept),
    );
  }

  /** Gives this plan other words, whichever is shown by now. */
  reword(kept: KeptPlan, wording: Wording): Promise<boolean> {
    return this.#writer.write(
      async (record) => {
        const { id, saved } = await rewordPlan(record, kept, wording);
        this.#choose(id);
        return saved;
      },
      () => keptWords(planWords.changed, this.#kept),
    );
  }

  answer(outcome: 'yes' | 'not-yet'): Promise<boolean> {
    return this.#change(
      (record, kept) => answerPlan(record, kept, outcome),
      () => answerWords(this.#kept),
    );
  }

  remove(): Promise<boolean> {
    return this.#change(
      (record, kept) => {
        this.#removed = kept;
        return removePlan(record, kept);
      },
      () => planWords.removed,
    );
  }

  undo(): Promise<boolean> {
    const removed = this.#removed;
    if (!removed) return Promise.resolve(false);
    return this.#writer.write(
      (record) => {
        this.#choose(removed.id);
        return restorePlan(record, removed);
      },
      () => planWords.back,
    );
  }

  show(plans: readonly KeptPlan[], asked: boolean): void {
    const before = this.#shown;
    this.#take(plans);
    if (asked) this.#view.show(this.#kept, this.#removed !== undefined);
    else if (this.#shown !== before) {
      this.#view.showInPlace(this.#kept, this.#removed !== undefined);
      if (!this.#removed) this.#view.say(this.#kept ? standingOf(this.#kept) : this.#offer, false);
    }
  }

  say(text: string, bad: boolean): void {
    this.#view.say(text, bad);
  }

  focusSaid(): void {
    this.#view.focusSaid();
  }

  #change(
    write: (record: LearnerRecord, kept: KeptPlan) => Promise<Saved>,
    words: () => string,
  ): Promise<boolean> {
    const kept = this.#kept;
    if (!kept) return Promise.resolve(false);
    this.#chosen = kept.id;
    return this.#writer.write((record) => write(record, kept), words);
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#removed = undefined;
  }

  #take(plans: readonly KeptPlan[]): void {
    this.#plans = plans;
    const back = plans.find(({ id }) => id === this.#removed?.id);
    if (back) this.#choose(back.id);
    const chosen = plans.find(({ id }) => id === this.#chosen);
    this.#kept = this.#removed ? undefined : (chosen ?? planOfPage(plans, this.#page));
    const { id, state, plan } = this.#kept ?? {};
    this.#shown = JSON.stringify([this.#removed?.id, id ?? this.#offer, state, plan]);
  }
}
