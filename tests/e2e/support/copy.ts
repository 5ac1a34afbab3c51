/** What stands in a copy. */
import type { Page } from 'playwright-core';
import type { FilePayload } from './record.ts';
import { saveCopy } from './record.ts';

interface Content {
  records: { k: string; v: unknown }[];
  events: { k: string }[];
}

// The tests read copies that the playbook wrote.
const contentOf = ({ buffer }: FilePayload): Content => JSON.parse(buffer.toString()) as Content;

/** Everything a copy holds, in one order: two copies of the same record are equal. */
export function entriesOf(file: FilePayload): unknown[] {
  const { records, events } = contentOf(file);
  return [...records, ...events].sort((a, b) => (a.k < b.k ? -1 : 1));
}

/** Keys of the registers that hold a value, and of the events. */
export function liveKeys(file: FilePayload): string[] {
  const { records, events } = contentOf(file);
  return [...records.filter(({ v }) => v !== null), ...events].map(({ k }) => k);
}

/** Saves a copy and gives all it holds. */
export const savedEntries = async (page: Page): Promise<unknown[]> =>
  entriesOf(await saveCopy(page));
