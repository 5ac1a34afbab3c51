/** What the page hands to `playbook-scenario`: everything it cannot read from the markup. */
import type { Step } from '#domain/progress/model.ts';
import type { ScenarioPlan } from '#domain/quiz/scenario/plan.ts';

export interface ScenarioJson {
  plan: ScenarioPlan;
  /** The best walk there is. */
  strongest: Step[];
  /** The shortest walk to each node from which an ending invites to try again. */
  ways: Record<string, Step[]>;
}
