/** What is known of the copies saved from this browser, for the reminder (src/domain/progress/copy/reminder.ts). */
import type { BackupState } from '#domain/progress/copy/reminder.ts';
import { isCalendarDate } from '#domain/progress/guards.ts';
import { readChanges } from './changes.ts';
import type { Depot } from './depot.ts';
import { within } from './wait.ts';

/** Milliseconds a browser may take to say whether it keeps what is stored. */
const answerLimit = 1_000;

/** Never rejects: what cannot be read counts as unknown, and nothing unknown makes a copy due. */
export async function backupState(depot: Depot): Promise<BackupState> {
  const noted = depot.look((stores) =>
    Promise.all([stores.get('meta', 'copied'), stores.get('meta', 'changes')]),
  );
  const [copied, stored] = await noted.catch(() => []);
  const changes = readChanges(stored);
  return {
    ...(isCalendarDate(copied) && { copied }),
    changes: changes?.count ?? 0,
    ...(changes && { since: changes.since }),
    persisted: await isPersisted(),
  };
}

/** Undefined where the browser does not say: on plain http, in old browsers, or without an answer in time. */
async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await within(answerLimit, navigator.storage.persisted());
  } catch {
    return undefined;
  }
}
