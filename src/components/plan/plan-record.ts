/** What a learner does with plans, as writes to their record. */
import { keptPlans, type KeptPlan } from '#domain/plan/kept-plans.ts';
import type { Wording } from '#domain/plan/wording.ts';
import type { CheckIn } from '#domain/progress/model.ts';
import { randomName } from '#storage/identity.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import type { Saved } from './plan-words.ts';

/** All plans, in the order of `keptPlans`. */
export const readPlans = async (record: LearnerRecord): Promise<KeptPlan[]> =>
  keptPlans(await record.list('plan'), await record.events('check-in'), today());

/** How a write ended. Never rejects: what failed is kept in memory and tried again. */
export const ended = async (record: LearnerRecord, write: Promise<unknown>): Promise<Saved> => {
  try {
    await write;
  } catch {
    return 'failed';
  }
  return record.mode === 'memory' ? 'memory' : 'disk';
};

/** Keeps a new plan, made today. @param page id of the lesson or guide. */
export const makePlan = async (
  record: LearnerRecord,
  page: string,
  wording: Wording,
): Promise<{ id: string; saved: Saved }> => {
  const id = `${page}.${randomName(4)}`;
  const plan = { page, if: wording.if, then: wording.then, on: today() };
  return { id, saved: await ended(record, record.put('plan', id, plan)) };
};

/**
 * Gives a plan other words. They count as an answer; calendars hear of them by the number of such answers. A plan that
 * was removed meanwhile, as in another tab, stays removed: the words become a new one.
 * @returns `id` is that of the plan that has the words.
 */
export const rewordPlan = async (
  record: LearnerRecord,
  { id, plan: { page } }: KeptPlan,
  wording: Wording,
): Promise<{ id: string; saved: Saved }> => {
  const plan = await record.get('plan', id);
  if (!plan) return makePlan(record, page, wording);
  const writes = Promise.all([
    record.put('plan', id, { ...plan, if: wording.if, then: wording.then }),
    record.append('check-in', { plan: id, outcome: 'changed' }),
  ]);
  return { id, saved: await ended(record, writes) };
};

/** Answers “did you do it?”. A later answer counts instead of an earlier one, so “not yet” takes back a yes. */
export const answerPlan = (
  record: LearnerRecord,
  { id }: KeptPlan,
  outcome: Exclude<CheckIn, 'changed'>,
): Promise<Saved> => ended(record, record.append('check-in', { plan: id, outcome }));

/** Removes a plan. Its answers stay in the record, for the case that it comes back. */
export const removePlan = (record: LearnerRecord, { id }: KeptPlan): Promise<Saved> =>
  ended(record, record.remove('plan', id));

/** Brings a removed plan back as it was. One that is back already, as from another tab, keeps the words it has. */
export const restorePlan = async (
  record: LearnerRecord,
  { id, plan }: KeptPlan,
): Promise<Saved> => {
  const there = await record.get('plan', id);
  return ended(record, record.put('plan', id, there ?? plan));
};

/** Calls back once, when what could not be saved is on the disk after all. */
export const onceOnDisk = (record: LearnerRecord, saved: () => void): void => {
  const stops: (() => void)[] = [];
  stops.push(
    record.watchSaving((state) => {
      if (state !== 'saved') return;
      for (const stop of stops) stop();
      saved();
    }),
  );
};
