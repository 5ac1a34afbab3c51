/** The one learner record of a page. */
import { BrowserRecord } from './browser-record.ts';
import { Depot } from './depot.ts';
import type { LearnerRecord } from './learner-record.ts';

let depot: Promise<Depot> | undefined;
let record: Promise<BrowserRecord> | undefined;

/** The stores under the record, for copying and clearing it (copies.ts). */
export const openDepot = (): Promise<Depot> => (depot ??= Depot.open('cx-playbook'));

export const openLearnerRecord = (): Promise<LearnerRecord> =>
  (record ??= openDepot().then((opened) => new BrowserRecord(opened)));
