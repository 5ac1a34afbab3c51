/**
 * Days on which the learner did one small thing. There is nothing to count up and nothing to defend: a day has acts or it
 * has none. Days are local calendar dates as they were when the act was done, whatever zone the reader is in now.
 */
import type { Events, Registers } from '../progress/model.ts';

/** What was done, in the order shown. */
export const actKinds = [
  'lesson',
  'check',
  'recall',
  'scenario',
  'assessment',
  'plan',
  'task',
  'note',
] as const;
export type ActKind = (typeof actKinds)[number];

/** Acts of one day: how many of each kind. Kinds without any are absent. */
export type Acts = ReadonlyMap<ActKind, number>;

type OnADay<Value> = Value & { on: string };

/** The parts of the learner record in which days are found. */
export interface ActFacts {
  lessons: Iterable<Registers['lesson']>;
  tasks: Iterable<Registers['task']>;
  plans: Iterable<Registers['plan']>;
  marks: Iterable<Registers['mark']>;
  attempts: Iterable<OnADay<Events['attempt']>>;
  reviews: Iterable<OnADay<Events['review']>>;
  scenarios: Iterable<OnADay<Events['scenario']>>;
  assessments: Iterable<OnADay<Events['assessment']>>;
  checkIns: Iterable<OnADay<Events['check-in']>>;
}

/** Local date → what was done on it. */
export function actsByDay(facts: ActFacts): Map<string, Acts> {
  const days = new Map<string, Map<ActKind, number>>();
  const add = (kind: ActKind, happened: Iterable<{ on: string; done?: boolean }>): void => {
    for (const { on, done = true } of happened) {
      if (!done) continue;
      const day = days.get(on) ?? new Map<ActKind, number>();
      days.set(on, day.set(kind, (day.get(kind) ?? 0) + 1));
    }
  };
  add('lesson', facts.lessons);
  add('check', facts.attempts);
  add('recall', facts.reviews);
  add('scenario', facts.scenarios);
  add('assessment', facts.assessments);
  add('plan', facts.plans);
  add('plan', facts.checkIns);
  add('task', facts.tasks);
  add('note', facts.marks);
  return days;
}
