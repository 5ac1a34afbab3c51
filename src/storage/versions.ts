/** Earlier wordings that lost when copies were merged, shown beside what counts. Loaded by the pages that show them. */
import { readRecord, readEventOf } from '#domain/progress/envelope.ts';
import { otherVersions, settled, type TextVersion } from '#domain/progress/versions.ts';
import type { Depot } from './depot.ts';
import type { LearnerRecord } from './learner-record.ts';

/** The versions worth showing, newest first, by the key of their register (`note/F1.1.q4`). Registers without any are left out. */
export async function versionsToShow(depot: Depot): Promise<Map<string, TextVersion[]>> {
  const [rec, evt] = await Promise.all([depot.entries('rec'), depot.entries('evt')]);
  const versions = [...evt.values()].flatMap((raw) => readEventOf('version', raw)?.value ?? []);
  const shown = new Map<string, TextVersion[]>();
  for (const key of new Set(versions.map(({ record }) => record))) {
    const current = readRecord(rec.get(key));
    const others = current.is === 'ok' ? otherVersions(current.envelope, versions) : [];
    if (others.length > 0) shown.set(key, others);
  }
  return shown;
}

/**
 * Remembers that the learner decided about a version, whether they kept their text or took this one; it is then shown
 * on no device again. Rejects when it could not be saved, like every write.
 */
export async function settleVersion(record: LearnerRecord, version: TextVersion): Promise<void> {
  await record.append('version', settled(version));
}
