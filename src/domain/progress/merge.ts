/**
 * Merging two copies of a learner record. `union(a, b, newest)` is commutative, associative and idempotent:
 * whatever is merged, in whatever order, however often, the result is the same and nothing is lost.
 */
import { canonical } from './canonical.ts';
import { readRecord, type RecordEnvelope } from './envelope.ts';

const order = <Value extends number | string>(a: Value, b: Value): number =>
  a < b ? -1 : Number(a > b);

/** The later of two writes of one key: by time, then by number of writes, then by device, then by content. */
export const newest = (a: RecordEnvelope, b: RecordEnvelope): RecordEnvelope =>
  (order(a.t, b.t) || order(a.n, b.n) || order(a.d, b.d) || order(canonical(a), canonical(b))) < 0
    ? b
    : a;

/**
 * What one key should hold, of what is stored and what comes in; each as found, maybe damaged or missing.
 * A stored value that only a newer playbook can read always stays.
 */
export const latest = (stored: unknown, incoming: unknown): unknown => {
  const theirs = readRecord(stored);
  const ours = readRecord(incoming);
  if (theirs.is === 'newer' || (ours.is === 'damaged' && stored !== undefined)) return stored;
  if (theirs.is === 'damaged' || ours.is === 'damaged') return incoming;
  return newest(theirs.envelope, ours.envelope) === theirs.envelope ? stored : incoming;
};

/** All keys of both; `pick` decides where both have one. */
export const union = <Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  pick: (a: Value, b: Value) => Value,
): Map<string, Value> => {
  const merged = new Map(a);
  for (const [key, theirs] of b) {
    const ours = merged.get(key);
    merged.set(key, ours === undefined ? theirs : pick(ours, theirs));
  }
  return merged;
};
