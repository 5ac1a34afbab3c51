/** Plans as “My plans” lists them: with the wordings that lost when copies were merged. */
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { wordingOf } from '#domain/plan/wording.ts';
import { keyOf } from '#domain/progress/envelope.ts';
import type { TextVersion } from '#domain/progress/versions.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { openDepot } from '#storage/open.ts';
import { settleVersion, versionsToShow } from '#storage/versions.ts';
import { ended, readPlans, rewordPlan } from './plan-record.ts';
import type { Saved } from './plan-words.ts';

export interface ListedPlan extends KeptPlan {
  /** What other devices wrote, newest first. */
  readonly others: readonly TextVersion[];
}

/** All plans, in the order of `keptPlans`. */
export const listedPlans = async (record: LearnerRecord): Promise<ListedPlan[]> => {
  const plans = await readPlans(record);
  const versions = await versionsToShow(await openDepot());
  return plans.map((kept) => ({ ...kept, others: versions.get(keyOf('plan', kept.id)) ?? [] }));
};

/** Keeps a plan as it is beside this version, which is then shown no more. */
export const keepMine = (record: LearnerRecord, version: TextVersion): Promise<Saved> =>
  ended(record, settleVersion(record, version));

/** Gives a plan the words of this version. Settled only once they are saved, so that neither wording can be lost. */
export const takeVersion = async (
  record: LearnerRecord,
  kept: KeptPlan,
  version: TextVersion,
): Promise<Saved> => {
  const { saved } = await rewordPlan(record, kept, wordingOf(version.text));
  return saved === 'failed' ? saved : keepMine(record, version);
};
