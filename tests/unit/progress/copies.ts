/** Steps that the tests of copies share. */
import { canonical } from '#domain/progress/canonical.ts';
import { type Snapshot, writeCopy } from '#domain/progress/copy/file.ts';
import { type Plan, planImport } from '#domain/progress/copy/plan.ts';
import { type Copy, readCopy } from '#domain/progress/copy/read.ts';
import { readEvent, readRecord } from '#domain/progress/envelope.ts';
import { now } from './arbitraries.ts';

export const nothing: Snapshot = { rec: new Map(), evt: new Map(), quarantine: new Map() };

export const copyOf = (record: Snapshot): Copy => {
  const read = readCopy(writeCopy(record, 'cx-playbook test', now));
  if (!read.ok) throw new Error(read.reason);
  return read.copy;
};
export const planOf = (copy: Copy, current: Snapshot): Plan => {
  const plan = planImport(copy, current, now);
  if (!plan.ok) throw new Error(plan.reason);
  return plan;
};
export const applied = (plan: Plan, current: Snapshot): Snapshot => {
  const after = {
    rec: new Map(current.rec),
    evt: new Map(current.evt),
    quarantine: new Map(current.quarantine),
  };
  for (const { store, key, value } of plan.puts) after[store].set(key, value);
  return after;
};
/** What a record says, in the form of today: a copy is written in it, whatever the form in the browser. */
export const textOf = ({ rec, evt }: Snapshot): string =>
  canonical([...inOrder(rec).map(readRecord), ...inOrder(evt).map(readEvent)]);
const inOrder = (store: ReadonlyMap<string, unknown>): unknown[] =>
  [...store].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, raw]) => raw);
